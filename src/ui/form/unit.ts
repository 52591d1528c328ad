import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { FactShape } from '../../../calculators/kernel/schema/fact.ts'

/** What the entries of a field are measured in, where they are: the currency of an amount, what is counted. */
export function unitOf(shape: FactShape<unknown>, currency: Currency): string | undefined {
  if (shape.type === 'amount') return currency
  if (shape.type !== 'count') return undefined
  // A shape tells what it counts by a value that it has read.
  const one = shape.read('1', '', { currency, recording: false, problems: [] })
  return typeof one === 'object' && one !== null && 'unit' in one ? String(one.unit) : undefined
}
