import { formula, type Kind } from '../kernel/kind.ts'
import { feeRevision, taxChange } from './calculate.ts'
import { feeFacts, orders, taxFacts } from './facts.ts'
import { terms } from './terms.ts'
import { words } from './words.ts'

const shared = {
  question: 'fee-changes' as const,
  orders,
  terms,
  figures: ['remainingDays', 'termDays', 'difference'],
  main: ['difference'],
  isMoney: true,
}

export const kind: Kind = {
  id: 'term-adjustment',
  variants: {
    fee: formula({ ...shared, facts: feeFacts, edition: 'effectiveOn', calculate: feeRevision }),
    tax: formula({ ...shared, facts: taxFacts, edition: 'effectiveOn', calculate: taxChange }),
  },
  words,
}
