import { formula, type Kind } from '../kernel/schema/kind.ts'
import { feeRevision, taxChange } from './calculate.ts'
import { feeFacts, orders, taxFacts } from './facts.ts'
import { feeTerms, taxTerms } from './terms.ts'
import { sentences, words } from './words.ts'

const shared = {
  question: 'fee-changes',
  orders,
  figures: ['remainingDays', 'termDays', 'difference'],
  main: ['difference'],
  owes: { amount: ['difference'] },
  isMoney: true,
}

export const kind: Kind = {
  id: 'term-adjustment',
  variants: {
    fee: formula({ ...shared, facts: feeFacts, terms: feeTerms, edition: 'effectiveOn', calculate: feeRevision }),
    tax: formula({ ...shared, facts: taxFacts, terms: taxTerms, edition: 'effectiveOn', calculate: taxChange }),
  },
  words,
  sentences,
}
