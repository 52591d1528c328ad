import { formula, type Kind } from '../kernel/schema/kind.ts'
import { calculate } from './calculate.ts'
import { furtherProblems } from './check.ts'
import { facts, orders } from './facts.ts'
import { terms } from './terms.ts'
import { sentences, words } from './words.ts'

export const kind: Kind = {
  id: 'plan-change-fee',
  variants: {
    plain: formula({
      facts,
      orders,
      check: furtherProblems,
      terms,
      question: 'part-of-a-month',
      edition: 'changedOn',
      figures: ['oldDays', 'newDays', 'usageFee', 'total', 'dueOn'],
      main: ['total'],
      owes: { amount: ['total'], dueOn: 'dueOn' },
      isMoney: true,
      calculate,
    }),
  },
  words,
  sentences,
}
