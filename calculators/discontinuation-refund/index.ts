import { formula, type Kind } from '../kernel/schema/kind.ts'
import { calculate as annualFee } from './annual-fee.ts'
import { annualFacts, annualOrders, annualProblems, optionFacts } from './facts.ts'
import { calculate as optionFees } from './option-fees.ts'
import { annualTerms, optionTerms } from './terms.ts'
import { sentences, words } from './words.ts'

export const kind: Kind = {
  id: 'discontinuation-refund',
  variants: {
    'annual-fee': formula({
      facts: annualFacts,
      orders: annualOrders,
      check: annualProblems,
      terms: annualTerms,
      question: 'service-ends',
      edition: 'endsOn',
      figures: ['used', 'refund'],
      main: ['refund'],
      isPaidOut: true,
      isMoney: true,
      calculate: annualFee,
    }),
    'option-fees': formula({
      facts: optionFacts,
      terms: optionTerms,
      question: 'service-ends',
      edition: 'revokedOn',
      figures: ['tax', 'refund'],
      main: ['refund'],
      isPaidOut: true,
      isMoney: true,
      calculate: optionFees,
    }),
  },
  words,
  sentences,
}
