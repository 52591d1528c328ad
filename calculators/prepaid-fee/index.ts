import { formula, type Kind } from '../kernel/schema/kind.ts'
import { calculate } from './calculate.ts'
import { facts } from './facts.ts'
import { terms } from './terms.ts'
import { sentences, words } from './words.ts'

export const kind: Kind = {
  id: 'prepaid-fee',
  variants: {
    plain: formula({
      facts,
      terms,
      question: 'other-amounts',
      edition: 'contractOn',
      figures: ['usageFee', 'subtotal', 'tax', 'total', 'dueOn'],
      main: ['total'],
      owes: { amount: ['total'], dueOn: 'dueOn' },
      isMoney: true,
      calculate,
    }),
  },
  words,
  sentences,
}
