import { type Language, nameOrder } from '../../ui/text/format.ts'
import type { Kept } from './kept.ts'

export type Order = 'date' | 'name'

/** The latest first, or by name as the language sorts them; equal names the latest first. */
export function inOrder(all: readonly Kept[], order: Order, language: Language): readonly Kept[] {
  if (order === 'date') return all.toSorted(later)
  const byName = nameOrder(language)
  return all.toSorted((a, b) => byName(a.name, b.name) || later(a, b))
}

const later = (a: Kept, b: Kept): number => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0)
