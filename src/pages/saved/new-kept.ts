import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Draft } from '../../ui/form/draft.ts'
import { fragmentOf, readFragment } from '../../ui/link/fragment.ts'
import { type Kept, most } from './kept.ts'

/** What is entered, as it is kept; a moment and an id are added by whoever keeps it. */
export function contentOf(calculator: Calculator, draft: Draft): Omit<Kept, 'id' | 'name' | 'keptAt'> {
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
  all: readonly Kept[],
  last: string | undefined,
): Kept | undefined {
  const plain = (of: string): string => fragmentOf(calculator, readFragment(calculator, of).draft)
  const wanted = plain(fragment)
  if (wanted === '') return undefined
  const equal = all
    .filter((kept) => kept.provider === calculator.provider.id && kept.calculator === calculator.id)
    .filter((kept) => plain(kept.fragment) === wanted)
  return equal.find(({ id }) => id === last) ?? equal.toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1))[0]
}
