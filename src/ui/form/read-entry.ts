import type { FactType } from '../../../calculators/kernel/schema/fact-type.ts'
import { readers } from './entry-readers.ts'

/** Nothing that a person types into one of these fields is longer. */
export const longestEntry = 100

/**
 * What was typed, in the strict grammar of a request, where it is recognised.
 * @param unit the currency of an amount, or what is counted: the signs of another are then not read
 */
export const readEntry = (type: FactType, typed: string, unit?: string): string | undefined =>
  typed.length > longestEntry ? undefined : readers[type]?.(typed, unit)
