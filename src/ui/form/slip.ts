import { plainText } from './plain.ts'
import type { Slip } from './problem-words.ts'
import { readEntry } from './read-entry.ts'

// Signs of a negative amount, before or after that of its currency; accounts also write it in brackets.
const negativeSign = /^([¥\\$]? ?)[-−ー‐–▲△]/
const inBrackets = /^\((.+)\)$/

/** What keeps an entry from being an amount in a currency, where that can be told. */
export function slipIn(typed: string, currency: string): Slip | undefined {
  const size = readEntry('amount', typed, currency)
  if (size !== undefined) return size.includes('.') ? 'fraction' : undefined
  if (readEntry('amount', typed) !== undefined) return 'other-currency'
  const plain = plainText(typed.slice(0, 200))
  const positive = plain.replace(negativeSign, '$1').replace(inBrackets, '$1')
  return positive !== plain && readEntry('amount', positive) !== undefined ? 'negative' : undefined
}
