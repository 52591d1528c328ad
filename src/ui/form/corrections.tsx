import { Fragment, type MouseEvent, type ReactNode } from 'react'
import type { Fields } from '../../../calculators/kernel/schema/parse-facts.ts'
import { type Formatter, useFormatter } from '../text/formatter.ts'
import { localDay } from '../text/local-day.ts'
import { brokenDateOrders } from './broken-date-order.ts'
import { cellChange } from './cell-change.ts'
import type { Change, Draft } from './draft.ts'
import { type FieldOnPage, fieldsOnPage } from './fields.ts'
import { type Completed, nearestYears } from './missing-year.ts'
import { parseEntry } from './parse-entry.ts'
import { orderWords, problemWords } from './problem-words.ts'
import type { FactsAmiss } from './request.ts'
import { wrongText } from './wrong-text.ts'

interface YearProposalsProps {
  readonly proposals: readonly Completed[]
  onChoose(text: string): void
}

/** Years to choose from, where a date was typed without one. The focus goes back to where it was typed. */
function YearProposals({ proposals, onChoose }: YearProposalsProps) {
  const { say } = useFormatter()
  const choose = ({ currentTarget }: MouseEvent<HTMLButtonElement>, text: string): void => {
    currentTarget.closest('.field')?.querySelector('input')?.focus()
    onChoose(text)
  }
  return proposals.map(({ year, text }) => (
    <Fragment key={year}>
      {' '}
      <button type="button" className="proposal" onClick={(event) => choose(event, text)}>
        {say(problemWords.year, { year: String(year) })}
      </button>
    </Fragment>
  ))
}

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
      const proposals =
        field === undefined || code !== 'not-a-date' ? [] : nearestYears(field.shape.type, typed, dayOnPage(places))
      if (proposals.length === 0) return [place, says]
      const choose = (to: string): void => onChange(cellChange(place, to))
      return [
        place,
        <>
          {says}
          <YearProposals proposals={proposals} onChoose={choose} />
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
