import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { FactDescription, FactShape } from '../../../calculators/kernel/schema/fact-shape.ts'
import { type Fields, fieldsOf } from '../../../calculators/kernel/schema/parse-facts.ts'
import { type Parameter, parseParameters, serializeParameters } from '../link/address.ts'
import {
  type Cell,
  type Cells,
  chosenCurrency,
  type Draft,
  emptyDraft,
  type Row,
  shownFields,
  untouched,
} from './draft.ts'
import { parseEntry } from './parse-entry.ts'
import { unitOf } from './unit.ts'

/**
 * A calculation as the fragment of an address, which no server sees: `v=1&dueOn=2026-05-31&principal=50000`. Facts stand
 * under their own names, the first row of a list as `payments.1.on`, readings as `reading.rounding`, a bill as `billed`.
 */

const version = '1'
/** What a link may hold; more is left out, so that no link can stall the page. */
const most = { rows: 100, text: 400, notes: 20 } as const

/** Something that a link held and the page has no place for. */
export interface LeftOut {
  readonly name: string
  readonly why:
    | 'unknown'
    | 'wrong'
    | 'repeated'
    | 'unnamed'
    | 'too-much'
    | 'too-many'
    | 'cut'
    | 'more'
    | 'other-version'
}

export interface Link {
  readonly draft: Draft
  readonly leftOut: readonly LeftOut[]
}

const textOf = (shape: FactShape<unknown>, cell: Cell, currency: Currency): string =>
  typeof cell === 'boolean'
    ? String(cell)
    : shape.choices === undefined
      ? parseEntry(shape.type, cell, unitOf(shape, currency))
      : cell

const cellsIn = (fields: Fields, cells: Cells, currency: Currency): readonly Parameter[] =>
  fields.flatMap(([, key, shape]) => {
    const cell = cells[key]
    if (shape.row !== undefined || cell === undefined || cell === untouched(shape) || cell === '') return []
    return [{ name: key, value: textOf(shape, cell, currency) }]
  })

/** The fragment of a calculation, without its "#"; empty where nothing was entered. */
export function fragmentOf(calculator: Calculator, draft: Draft): string {
  const fields = shownFields(calculator)
  const currency = chosenCurrency(calculator, draft)
  const rows = fields.flatMap(([, key, { row }]) =>
    row === undefined
      ? []
      : (draft.rows[key] ?? [])
          .map(({ cells }) => cellsIn(fieldsOf(row), cells, currency))
          .filter((cells) => cells.length > 0)
          .flatMap((cells, at) => cells.map(({ name, value }) => ({ name: `${key}.${at + 1}.${name}`, value }))),
  )
  const all: readonly Parameter[] = [
    ...cellsIn(fields, draft.cells, currency),
    ...rows,
    ...Object.entries(draft.readings).map(([id, value]) => ({ name: `reading.${id}`, value })),
    ...(draft.billed.trim() === '' ? [] : [{ name: 'billed', value: draft.billed }]),
  ]
  return all.length === 0 ? '' : serializeParameters([...all, { name: 'v', value: version }])
}

const rowGrammar = /^([A-Za-z][A-Za-z0-9]*)\.([1-9]\d{0,5})\.([A-Za-z][A-Za-z0-9]*)$/

/** Reads a fragment. It keeps what it can, and says what it left out; nothing in it can do harm. */
export function readFragment(calculator: Calculator, fragment: string): Link {
  const fields = new Map(shownFields(calculator).map((field) => [field[1], field]))
  const cells: Record<string, Cell> = {}
  const rows = new Map<string, Map<number, Record<string, Cell>>>()
  const readings: Record<string, string> = {}
  let billed = ''
  const leftOut = new Map<string, LeftOut['why']>()
  const seen = new Set<string>()
  const { list, isCut } = parseParameters(fragment)

  const place = (name: string, value: string): LeftOut['why'] | undefined => {
    if (name.trim() === '') return 'unnamed'
    if (seen.has(name)) return 'repeated'
    seen.add(name)
    if (name === 'v') return value === version ? undefined : 'other-version'
    if (value.length > most.text) return 'too-much'
    if (name === 'billed') {
      billed = value
      return undefined
    }
    if (name.startsWith('reading.')) return placeReading(name.slice('reading.'.length), value)
    const row = rowGrammar.exec(name)
    if (row !== null) return placeInRow(row[1] ?? '', Number(row[2]), row[3] ?? '', value)
    return placeCell(fields.get(name)?.[2], cells, name, value)
  }

  function placeReading(id: string, value: string): LeftOut['why'] | undefined {
    const terms = calculator.editions.flatMap((edition) => edition.terms.filter((term) => term.id === id))
    if (terms.length === 0) return 'unknown'
    if (!terms.some(({ values }) => values.length > 1 && values.some(({ raw }) => raw === value))) return 'wrong'
    readings[id] = value
    return undefined
  }

  function placeInRow(key: string, number: number, cell: string, value: string): LeftOut['why'] | undefined {
    const shapes = fields.get(key)?.[2].row
    if (shapes === undefined) return 'unknown'
    const list = rows.get(key) ?? new Map<number, Record<string, Cell>>()
    if (!list.has(number) && list.size >= most.rows) return 'too-many'
    const at = list.get(number) ?? {}
    const why = placeCell(Object.hasOwn(shapes, cell) ? shapes[cell] : undefined, at, cell, value)
    if (why !== undefined) return why
    list.set(number, at)
    rows.set(key, list)
    return undefined
  }

  for (const { name, value } of list) {
    const why = place(name, value)
    // What comes again adds nothing to why the first was left out.
    if (why !== undefined && !leftOut.has(name)) leftOut.set(name, why)
  }
  if (isCut) leftOut.set('…', 'cut')
  const empty = emptyDraft(calculator)
  const draft: Draft = {
    ...empty,
    cells,
    rows: { ...empty.rows, ...Object.fromEntries([...rows].map(([key, of]) => [key, inOrder(of)])) },
    readings,
    billed,
  }
  const notes = [...leftOut].map(([name, why]): LeftOut => ({ name: name.slice(0, 60), why }))
  return {
    draft,
    leftOut: notes.length > most.notes ? [...notes.slice(0, most.notes), { name: '…', why: 'more' }] : notes,
  }
}

function placeCell(
  shape: FactDescription | undefined,
  cells: Record<string, Cell>,
  key: string,
  value: string,
): LeftOut['why'] | undefined {
  if (shape === undefined || shape.row !== undefined) return 'unknown'
  if (shape.type === 'flag') {
    if (value !== 'true' && value !== 'false') return 'wrong'
    cells[key] = value === 'true'
    return undefined
  }
  if (shape.choices !== undefined && !shape.choices.includes(value)) return 'wrong'
  cells[key] = shape.type === 'date-time' ? asTyped(value) : value
  return undefined
}

/** A moment as the form's own examples write it, 2026-05-31 09:15; the address goes on to hold 2026-05-31T09:15. */
function asTyped(moment: string): string {
  const typed = moment.replace('T', ' ')
  return parseEntry('date-time', typed) === moment ? typed : moment
}

/** The rows by their numbers in the link. */
const inOrder = (rows: ReadonlyMap<number, Cells>): readonly Row[] =>
  [...rows].toSorted(([a], [b]) => a - b).map(([, cells], key) => ({ key, cells }))
