import { formula, type Kind } from '../kernel/schema/kind.ts'
import { calculate } from './calculate.ts'
import { facts, orders } from './facts.ts'
import { terms } from './terms.ts'
import { sentences, words } from './words.ts'

export const kind: Kind = {
  id: 'cutoff-fee',
  variants: {
    plain: formula({
      facts,
      orders,
      terms,
      question: 'part-of-a-month',
      edition: 'month',
      figures: ['planFee', 'optionFees', 'subtotal', 'tax', 'total'],
      main: ['total'],
      owes: { amount: ['total'] },
      isMoney: true,
      calculate,
    }),
  },
  words,
  sentences,
}
