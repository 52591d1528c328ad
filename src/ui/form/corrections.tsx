import { Fragment, type MouseEvent, type ReactNode } from 'react'
import type { ProblemCode } from '../../../calculators/kernel/proof/problem.ts'
import type { Fields } from '../../../calculators/kernel/schema/parse-facts.ts'
import type { Formatter } from '../text/formatter.ts'
import { localDay } from '../text/local-day.ts'
import { brokenDateOrders } from './broken-date-order.ts'
import { cellChange } from './cell-change.ts'
import type { Change, Draft } from './draft.ts'
import { echo } from './echo.ts'
import { type FieldOnPage, fieldsOnPage } from './fields.ts'
import { nearestYears } from './missing-year.ts'
import { parseEntry } from './parse-entry.ts'
import { orderWords, problemWords } from './problem-words.ts'
import type { FactsAmiss } from './request.ts'
import { suggestions } from './suggestions.ts'
import { unitOf } from './unit.ts'
import { wrongText } from './wrong-text.ts'

interface Proposal {
  /** What the field would hold. */
  readonly text: string
  readonly label: string
}

interface ProposalsProps {
  readonly proposals: readonly Proposal[]
  onChoose(text: string): void
}

/** What may have been meant, to choose from. The focus goes back to where it was typed. */
function Proposals({ proposals, onChoose }: ProposalsProps) {
  const choose = ({ currentTarget }: MouseEvent<HTMLButtonElement>, text: string): void => {
    currentTarget.closest('.field')?.querySelector('input')?.focus()
    onChoose(text)
  }
  return proposals.map(({ text, label }) => (
    <Fragment key={text}>
      {' '}
      <button type="button" className="proposal" onClick={(event) => choose(event, text)}>
        {label}
      </button>
    </Fragment>
  ))
}

/** What a field's entry may have been meant as, with what introduces it. */
function proposalsFor(
  formatter: Formatter,
  code: ProblemCode,
  { shape, cell }: FieldOnPage,
  near: string,
): { readonly says: string; readonly proposals: readonly Proposal[] } {
  const { say, calculator } = formatter
  if (typeof cell !== 'string' || !unreadCodes.has(code)) return { says: '', proposals: [] }
  const years = nearestYears(shape.type, cell, near)
  if (years.length > 0) {
    const proposals = years.map(({ year, text }) => ({ text, label: say(problemWords.year, { year: String(year) }) }))
    return { says: '', proposals }
  }
  const unit = unitOf(shape, calculator.provider.currency)
  const proposals = suggestions(shape.type, cell, near, unit).map((text) => ({
    text,
    label: echo(formatter, shape.type, text, unit),
  }))
  return { says: proposals.length === 0 ? '' : say(problemWords.meant), proposals }
}

const unreadCodes: ReadonlySet<ProblemCode> = new Set(['not-a-date', 'not-an-amount', 'not-a-count'])

export { isUnfinished } from './unfinished.ts'
export { wrongText } from './wrong-text.ts'

/** What is said at each field that holds something wrong, by its place, with what it may be replaced by. */
export function fieldCorrections(
  formatter: Formatter,
  fields: Fields,
  draft: Draft,
  { wrong }: FactsAmiss,
  onChange: (change: Change) => void,
): ReadonlyMap<string, ReactNode> {
  const places = fieldsOnPage(fields, draft)
  const orders = [...wrong.values()].includes('wrong-order') ? brokenDateOrders(formatter.calculator, draft) : undefined
  return new Map(
    [...wrong].map(([place, code]): readonly [string, ReactNode] => {
      const field = places.get(place)
      const order = code === 'wrong-order' ? orders?.get(place) : undefined
      if (order !== undefined) {
        const names = { field: formatter.name(field?.id ?? place), other: formatter.name(order.other) }
        return [place, formatter.say(orderWords[order.relation], names)]
      }
      const typed = typeof field?.cell === 'string' ? field.cell : ''
      const type = field?.shape.type ?? ''
      const says = wrongText(formatter, code, type, typed)
      if (field === undefined) return [place, says]
      const { says: introduced, proposals } = proposalsFor(formatter, code, field, dayOnPage(places))
      if (proposals.length === 0) return [place, says]
      const choose = (to: string): void => onChange(cellChange(place, to))
      return [
        place,
        <>
          {says} <span className="meant">{introduced}</span>
          <Proposals proposals={proposals} onChoose={choose} />
        </>,
      ]
    }),
  )
}

/** The first date on the page that can be read; where there is none, today. */
function dayOnPage(places: ReadonlyMap<string, FieldOnPage>): string {
  for (const { shape, cell } of places.values()) {
    if (typeof cell !== 'string' || (shape.type !== 'date' && shape.type !== 'date-time')) continue
    const read = parseEntry(shape.type, cell)
    if (/^\d{4}-\d{2}-\d{2}/.test(read)) return read.slice(0, 10)
  }
  return localDay(new Date())
}
