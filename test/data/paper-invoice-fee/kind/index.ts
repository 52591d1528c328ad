import { formula, type Kind } from '../kernel/schema/kind.ts'
import { calculate } from './calculate.ts'
import { facts } from './facts.ts'
import { terms } from './terms.ts'
import { sentences, words } from './words.ts'

export const kind: Kind = {
  id: 'paper-invoice-fee',
  variants: {
    plain: formula({
      facts,
      terms,
      question: 'other-amounts',
      edition: 'postedOn',
      figures: ['charged', 'fee'],
      main: ['fee'],
      owes: { amount: ['fee'] },
      isMoney: true,
      calculate,
    }),
  },
  words,
  sentences,
}
