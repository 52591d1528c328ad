import { readCite } from '../../../calculators/kernel/proof/cite.ts'
import type { AnyFormula } from '../../../calculators/kernel/schema/kind.ts'
import { isUnfinished } from '../../ui/form/unfinished.ts'
import { lawNames } from './law-names.ts'
import { citeItems } from './typed-cite.ts'

const types = {
  rate: 'rate',
  count: 'count',
  'count-or-none': 'count',
  'day-of-month': 'count',
  amount: 'amount',
} as const
const isTyped = (type: string): type is keyof typeof types => Object.hasOwn(types, type)

const names = Object.values(lawNames).flatMap(({ ja, en }) => [
  ...ja.map((name) => `${name}1条`),
  ...en.map((name) => `${name} 1`),
])
const samples = [
  '第1条の1第1項第1号',
  '第一条第一項第一号',
  '附則第1条第1項第1号',
  '別表第1',
  'Article 1(1)(i)',
  'article 1, paragraph 1, item 1',
  'Art. 1 para. 1 no. 1',
  'Section 1.1',
  'clause 1',
  'civil-code 1',
  ...names,
]
const endings = ['', ...new Set(samples.flatMap((sample) => Array.from(sample, (_, at) => sample.slice(at))))]

/** Whether what stands in a field that has the focus may still come right, so that nobody is corrected in mid-word. */
export function isStillTyped(field: string, text: string, { terms }: AnyFormula): boolean {
  const [prefix, id = ''] = field.split('.')
  if (field === 'own.from') return isUnfinished('date', text)
  if (prefix === 'cite' || field === 'own.cite') {
    return endings.some((ending) => citeItems(text + ending).every((item) => readCite(item, '') !== undefined))
  }
  const type = terms[id]?.type
  return prefix === 'term' && type !== undefined && isTyped(type) && isUnfinished(types[type], text)
}
