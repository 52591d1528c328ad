import { formula, type Kind } from '../kernel/schema/kind.ts'
import { calculate } from './calculate.ts'
import { reckonedOtherwise } from './daily-rounding.ts'
import { emptyPayment, facts, orders } from './facts.ts'
import { terms } from './terms.ts'
import { sentences, words } from './words.ts'

export const kind: Kind = {
  id: 'late-penalty',
  variants: {
    plain: formula({
      facts,
      orders,
      check: emptyPayment,
      terms,
      question: 'paid-late',
      edition: 'dueOn',
      figures: ['days', 'penalty', 'total', 'damagesPaid', 'damagesUnpaid', 'principalLeft', 'paidOffOn'],
      main: ['penalty'],
      isMoney: true,
      reckonedOtherwise,
      calculate,
    }),
  },
  words,
  sentences,
}
