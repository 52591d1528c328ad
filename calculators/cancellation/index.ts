import { formula, type Kind } from '../kernel/kind.ts'
import { arrivalFacts, prepaidFacts, prepaidOrders } from './facts.ts'
import { calculate as onArrival } from './on-arrival.ts'
import { calculate as prepaidTerm } from './prepaid-term.ts'
import { arrivalTerms, prepaidTerms } from './terms.ts'
import { words } from './words.ts'

const shared = {
  question: 'leave-early' as const,
  figures: ['serviceEndsOn', 'refund', 'forfeited'],
  main: ['refund'],
  isMoney: true,
}

export const kind: Kind = {
  id: 'cancellation',
  variants: {
    'prepaid-term': formula({
      ...shared,
      facts: prepaidFacts,
      orders: prepaidOrders,
      terms: prepaidTerms,
      edition: 'noticeOn',
      calculate: prepaidTerm,
    }),
    'on-arrival': formula({
      ...shared,
      facts: arrivalFacts,
      terms: arrivalTerms,
      edition: 'noticeOn',
      calculate: onArrival,
    }),
  },
  words,
}
