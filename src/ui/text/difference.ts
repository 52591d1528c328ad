import { readDay } from '../../../calculators/kernel/calendar/days.ts'
import { type Currency, minorDigits } from '../../../calculators/kernel/number/money.ts'

/**
 * How far a figure lies from another, as text with a sign: "-1", "0", "1", "-0.05".
 * @param unit a currency for money; otherwise both are dates, and the difference is in days
 */
export function difference(figure: string, from: string, unit: Currency | 'date'): string | undefined {
  if (unit !== 'date') return amountText(smallest(figure, unit) - smallest(from, unit), minorDigits[unit])
  const [later, earlier] = [readDay(figure), readDay(from)]
  return later === undefined || earlier === undefined ? undefined : String(later - earlier)
}

/** An amount in the currency's smallest coin. */
function smallest(text: string, unit: Currency): bigint {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(minorDigits[unit], '0'))
}

function amountText(coins: bigint, places: number): string {
  if (places === 0 || coins === 0n) return coins.toString()
  const digits = (coins < 0n ? -coins : coins).toString().padStart(places + 1, '0')
  return `${coins < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
