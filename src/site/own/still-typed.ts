import { readCite } from '../../../calculators/kernel/cite.ts'
import type { AnyFormula } from '../../../calculators/kernel/kind.ts'
import { isUnfinished } from '../form/entered.ts'
import { itemsOf } from './term-text.ts'

const types = {
  rate: 'rate',
  count: 'count',
  'count-or-none': 'count',
  'day-of-month': 'count',
  amount: 'amount',
} as const
const isTyped = (type: string): type is keyof typeof types => Object.hasOwn(types, type)
const endings = ['', '1', ')', '1)', 'i)', ' 1', '(i)']

/** Whether what stands in a field that has the focus may still come right, so that nobody is corrected in mid-word. */
export function isStillTyped(field: string, text: string, { terms }: AnyFormula): boolean {
  const [prefix, id = ''] = field.split('.')
  if (field === 'own.from') return isUnfinished('date', text)
  if (prefix === 'cite' || field === 'own.cite') {
    const last = itemsOf(text).at(-1) ?? ''
    return endings.some((ending) => readCite(last + ending, '') !== undefined)
  }
  const type = terms[id]?.type
  return prefix === 'term' && type !== undefined && isTyped(type) && isUnfinished(types[type], text)
}
