import type { Language } from '../text/format.ts'
import type { Kept } from './kept.ts'

export type Order = 'date' | 'name'

/** The latest first, or by name as the language sorts them; equal names the latest first. */
export const inOrder = (all: readonly Kept[], order: Order, language: Language): readonly Kept[] =>
  all.toSorted((a, b) => (order === 'date' ? 0 : a.name.localeCompare(b.name, language)) || later(a, b))

const later = (a: Kept, b: Kept): number => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0)
