import { formula, type Kind } from '../kernel/schema/kind.ts'
import { calculate } from './calculate.ts'
import { facts, orders } from './facts.ts'
import { terms } from './terms.ts'
import { sentences, words } from './words.ts'

export const kind: Kind = {
  id: 'minimum-term-charge',
  variants: {
    plain: formula({
      facts,
      orders,
      terms,
      question: 'leave-early',
      edition: 'openedOn',
      figures: [
        'chargedFrom',
        'minimumTermEndsOn',
        'serviceEndsOn',
        'ordinaryCharge',
        'charge',
        'shortfall',
        'balance',
      ],
      main: ['charge', 'ordinaryCharge'],
      owes: { amount: ['balance', 'charge'] },
      isMoney: true,
      calculate,
    }),
  },
  words,
  sentences,
}
