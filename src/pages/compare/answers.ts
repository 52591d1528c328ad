import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { ProblemCode } from '../../../calculators/kernel/proof/problem.ts'
import type { FactShape, Shapes } from '../../../calculators/kernel/schema/fact-shape.ts'
import { fieldsOf } from '../../../calculators/kernel/schema/parse-facts.ts'
import { type Answer, answerTo } from '../../ui/answer/answer.ts'
import { type Cell, type Cells, currencyKey, type Draft, emptyDraft, shownFields } from '../../ui/form/draft.ts'
import { fieldsOnPage } from '../../ui/form/fields.ts'
import { parseEntry } from '../../ui/form/parse-entry.ts'
import { unitOf } from '../../ui/form/unit.ts'
import { grouped, type Side } from './question.ts'

/** What is asked once for all sides: each of their facts, by its id in the kind. */
export interface Common {
  /** It has the facts and the words of the sides, and no terms: the form is made of it, and nothing is calculated by it. */
  readonly calculator: Calculator
  /** Who takes a fact, by its id; only the facts that not everybody takes. */
  readonly takers: ReadonlyMap<string, readonly Calculator[]>
}

/** @param sides at least one, all of one kind */
export function commonOf(sides: readonly Side[]): Common {
  const calculators = sides.map(({ calculator }) => calculator)
  const currency = commonCurrency(calculators)
  const model = calculators.find(({ provider }) => provider.currency === currency)
  if (model === undefined) throw new RangeError('commonOf: there is nothing to compare')
  const { shapes, takers } = sharedFacts(calculators)
  const orders = calculators.flatMap(({ formula }) => formula.orders ?? [])
  return {
    calculator: {
      ...model,
      formula: { ...model.formula, facts: shapes, orders },
      fields: fieldsOf(shapes),
      keyOf: (id) => id,
      labels: {},
      help: {},
      notes: [],
      editions: [],
    },
    takers,
  }
}

/** The currency that most of them owe in; the first of several. */
function commonCurrency(calculators: readonly Calculator[]): Currency | undefined {
  const groups = [...grouped(calculators, ({ provider }) => provider.currency)]
  const [most] = groups.toSorted(([, a], [, b]) => b.length - a.length)
  return most?.[0]
}

function sharedFacts(calculators: readonly Calculator[]) {
  const shapes: Record<string, Shapes[string]> = {}
  const takers = new Map<string, Calculator[]>()
  for (const calculator of calculators) {
    for (const [id, , shape] of shownFields(calculator)) {
      // Each is compared in the currency that its provider invoices in first.
      if (id === currencyKey) continue
      // What one of them cannot do without is asked of everybody.
      if (shapes[id] === undefined || shapes[id].optional) shapes[id] = shape
      takers.set(id, [...(takers.get(id) ?? []), calculator])
    }
  }
  return { shapes, takers: new Map([...takers].filter(([, of]) => of.length < calculators.length)) }
}

/** A side with what it answers to what was entered. */
export interface SideAnswer extends Side {
  readonly draft: Draft
  readonly request: Answer['request']
  /** None while something is missing or wrong. */
  readonly outcome: AnsweredOutcome | undefined
}

export interface Comparison {
  readonly sides: readonly SideAnswer[]
  /** What is missing or wrong, at the fields that all share. */
  readonly formAnswer: Answer
}

/** @param isOpen whether a field is still being typed into, and may come right */
export function comparisonOf(
  { calculator: common }: Common,
  sides: readonly Side[],
  draft: Draft,
  isOpen: (place: string) => boolean,
): Comparison {
  const found = sides.map((side) => answerOf(side, common, draft, isOpen))
  const [first] = found
  if (first === undefined) throw new RangeError('compared: there is nothing to compare')
  const needed = new Set(found.flatMap(({ answer, shared }) => answer.needed.map(shared)))
  const wrong = new Map<string, ProblemCode>()
  for (const { answer, shared } of found) {
    for (const [place, code] of answer.wrong) wrong.set(shared(place), wrong.get(shared(place)) ?? code)
  }
  const elsewhere = found.flatMap(({ answer }) => answer.elsewhere)
  return {
    sides: found.map(({ side, own, answer: { request, outcome } }) => ({ ...side, draft: own, request, outcome })),
    formAnswer: { ...first.answer, outcome: undefined, needed: [...needed], wrong, elsewhere },
  }
}

/** What a side answers, and where its fields stand in the form that all share. */
function answerOf(side: Side, common: Calculator, draft: Draft, isOpen: (place: string) => boolean) {
  const { calculator, catalogue } = side
  const own = sideDraft(common, calculator, draft)
  const shared = sharedPlace(calculator)
  const places = new Set(fieldsOnPage(shownFields(calculator), own).keys())
  return { side, own, shared, answer: answerTo(catalogue, calculator, own, places, (place) => isOpen(shared(place))) }
}

/** A place in a side's own form, in the form that all share: `lastLoginOn` is `on`. */
function sharedPlace({ fields }: Calculator): (place: string) => string {
  const ids = new Map(fields.map(([id, key]) => [key, id]))
  return (place) => place.replace(/^\w+/, (key) => ids.get(key) ?? key)
}

/**
 * What was entered for all, as it would have been entered into one side's own form. Amounts go over as plain numbers:
 * where a side owes in another currency, the same number of that one is meant.
 */
export function sideDraft(common: Calculator, side: Calculator, { cells, rows }: Draft): Draft {
  const read = (shape: FactShape<unknown>, cell: Cell): Cell =>
    shape.type === 'amount' && typeof cell === 'string'
      ? parseEntry(shape.type, cell, unitOf(shape, common.provider.currency))
      : cell
  const own: Record<string, Cell> = {}
  const sideRows: Record<string, Draft['rows'][string]> = {}
  for (const [id, key, shape] of shownFields(side)) {
    const { row } = shape
    if (row === undefined) {
      const cell = cells[id]
      if (cell !== undefined) own[key] = read(shape, cell)
      continue
    }
    const readCells = (of: Cells): Cells =>
      Object.fromEntries(
        Object.entries(row).flatMap(([name, inRow]) => {
          const cell = of[name]
          return cell === undefined ? [] : [[name, read(inRow, cell)]]
        }),
      )
    sideRows[key] = (rows[id] ?? []).map((each) => ({ ...each, cells: readCells(each.cells) }))
  }
  return { ...emptyDraft(side), cells: own, rows: sideRows }
}
