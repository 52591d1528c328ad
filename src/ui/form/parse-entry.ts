import { readers } from '#entry-readers'
import type { FactType } from '../../../calculators/kernel/schema/fact-shape.ts'

/**
 * What a person typed, as it is put into a request. People write ¥1,000, 12万円, full-width digits, 2026/5/31 and
 * 令和8年5月31日; a request takes 1000, 120000 and 2026-05-31. Whatever is not recognised passes as it was typed, so that
 * it is refused where it is read, and never guessed at.
 * @param unit the currency of an amount, or what is counted: the signs of another are then not read
 */
export const parseEntry = (type: FactType, typed: string, unit?: string): string =>
  readEntry(type, typed, unit) ?? typed

/** Nothing that a person types into one of these fields is longer. */
export const longestEntry = 100

/**
 * What was typed, in the strict grammar of a request, where it is recognised.
 * @param unit the currency of an amount, or what is counted: the signs of another are then not read
 */
export const readEntry = (type: FactType, typed: string, unit?: string): string | undefined =>
  typed.length > longestEntry ? undefined : readers[type]?.(typed, unit)
