import { formula, type Kind } from '../kernel/schema/kind.ts'
import { arrivalFacts, monthFacts, prepaidCheck, prepaidFacts, prepaidOrders } from './facts.ts'
import { calculate as fullMonth } from './full-month.ts'
import { calculate as onArrival } from './on-arrival.ts'
import { calculate as prepaidTerm } from './prepaid-term.ts'
import { arrivalTerms, monthTerms, prepaidTerms } from './terms.ts'
import { sentences, words } from './words.ts'

const shared = { question: 'leave-early', isMoney: true }

export const kind: Kind = {
  id: 'cancellation',
  variants: {
    'prepaid-term': formula({
      ...shared,
      facts: prepaidFacts,
      orders: prepaidOrders,
      check: prepaidCheck,
      terms: prepaidTerms,
      edition: 'noticeOn',
      figures: ['serviceEndsOn', 'refund', 'renewsOn', 'renewalFee', 'forfeited'],
      main: ['refund', 'renewalFee'],
      owes: { amount: ['renewalFee'], dueOn: 'renewsOn' },
      calculate: prepaidTerm,
    }),
    'on-arrival': formula({
      ...shared,
      facts: arrivalFacts,
      terms: arrivalTerms,
      edition: 'noticeOn',
      figures: ['serviceEndsOn', 'refund', 'forfeited'],
      main: ['refund'],
      isPaidOut: true,
      calculate: onArrival,
    }),
    'full-month': formula({
      ...shared,
      facts: monthFacts,
      terms: monthTerms,
      edition: 'cancelledOn',
      figures: ['serviceEndsOn', 'dataDeletableFrom', 'lastFreeDay', 'charge'],
      main: ['charge'],
      owes: { amount: ['charge'] },
      calculate: fullMonth,
    }),
  },
  words,
  sentences,
}
