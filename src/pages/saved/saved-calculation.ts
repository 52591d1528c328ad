import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { isRecord } from '../../../calculators/kernel/schema/is-record.ts'
import type { Draft } from '../../ui/form/draft.ts'
import { fragmentOf, readFragment } from '../../ui/form/fragment.ts'

/** A calculation that was kept on this device, with all that was typed. */
export interface SavedCalculation {
  readonly id: string
  readonly name: string
  /** The moment in UTC, always in this form: "2026-07-15T03:04:05.678Z". */
  readonly keptAt: string
  readonly provider: string
  readonly calculator: string
  /** Facts, readings and the bill, as the address of the calculator holds them. */
  readonly fragment: string
  /** What stands on a statement besides. */
  readonly particulars: Readonly<Record<string, string>>
}

/** What is taken in; more is no calculation that a person kept. Lengths in characters, the file in bytes. */
export const most = {
  calculations: 500,
  compared: 4,
  name: 120,
  fragment: 100_000,
  particulars: 40,
  particular: 4000,
  file: 5_000_000,
} as const

/** What is entered, as it is kept; a moment and an id are added by whoever keeps it. */
export function contentOf(calculator: Calculator, draft: Draft): Omit<SavedCalculation, 'id' | 'name' | 'keptAt'> {
  const filled = Object.entries(draft.particulars).filter(([, text]) => text.trim() !== '')
  return {
    provider: calculator.provider.id,
    calculator: calculator.id,
    fragment: fragmentOf(calculator, draft),
    particulars: Object.fromEntries(filled),
  }
}

/** The name, or with a number the first like it that is not taken: "Late fee (2)". */
export function freeName(name: string, taken: readonly string[]): string {
  const whole = name.trim().slice(0, most.name)
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` (${number})`
    const found = `${whole.slice(0, most.name - mark.length)}${mark}`
    if (!taken.includes(found)) return found
  }
}

/** An id that no other calculation has. Also pages without a certificate know this source of chance. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * The kept calculation that a link opens: the one with the same facts and readings. Of several that differ in name or
 * particulars, the one that was opened last in this tab, else the latest.
 */
export function openedBy(
  calculator: Calculator,
  fragment: string,
  all: readonly SavedCalculation[],
  last: string | undefined,
): SavedCalculation | undefined {
  const plain = (of: string): string => fragmentOf(calculator, readFragment(calculator, of).draft)
  const wanted = plain(fragment)
  if (wanted === '') return undefined
  const equal = all
    .filter((saved) => saved.provider === calculator.provider.id && saved.calculator === calculator.id)
    .filter((saved) => plain(saved.fragment) === wanted)
  return equal.find(({ id }) => id === last) ?? equal.toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1))[0]
}

const idGrammar = /^[A-Za-z0-9-]{1,64}$/
const nameInPath = /^[a-z0-9][a-z0-9-]{0,59}$/
const particularGrammar = /^[a-z][A-Za-z0-9-]{0,39}$/
const momentGrammar = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

const isMatch = (value: unknown, grammar: RegExp): value is string => typeof value === 'string' && grammar.test(value)

const isShort = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest

/** What somebody's file or storage holds as a calculation; undefined where it is none. Keys of no meaning fall away. */
export function parseSavedCalculation(value: unknown): SavedCalculation | undefined {
  if (!isRecord(value)) return undefined
  const { id, name, keptAt, provider, calculator, fragment } = value
  const particulars = particularsFrom(value['particulars'])
  if (!isMatch(id, idGrammar) || !isMatch(keptAt, momentGrammar)) return undefined
  if (!isMatch(provider, nameInPath) || !isMatch(calculator, nameInPath)) return undefined
  if (!isShort(name, most.name) || name.trim() === '') return undefined
  if (!isShort(fragment, most.fragment) || particulars === undefined) return undefined
  return { id, name, keptAt, provider, calculator, fragment, particulars }
}

function particularsFrom(value: unknown): SavedCalculation['particulars'] | undefined {
  if (!isRecord(value)) return undefined
  const found = Object.entries(value)
  const texts = found.filter(
    (entry): entry is [string, string] => particularGrammar.test(entry[0]) && isShort(entry[1], most.particular),
  )
  return texts.length < found.length || texts.length > most.particulars ? undefined : Object.fromEntries(texts)
}
