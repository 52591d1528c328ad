import { formula, type Kind } from '../kernel/schema/kind.ts'
import { calculate as byBilling } from './by-billing.ts'
import { calculate as byPlan } from './by-plan.ts'
import { billingFacts, planFacts } from './facts.ts'
import { billingTerms, planTerms } from './terms.ts'
import { sentences, words } from './words.ts'

const shared = {
  question: 'by-when',
  figures: ['termEndsOn', 'noticeBy', 'renewsOn'],
  main: ['noticeBy'],
  isMoney: false,
}

export const kind: Kind = {
  id: 'renewal',
  variants: {
    'by-plan': formula({ ...shared, facts: planFacts, terms: planTerms, edition: 'startsOn', calculate: byPlan }),
    'by-billing': formula({
      ...shared,
      facts: billingFacts,
      terms: billingTerms,
      edition: 'startsOn',
      calculate: byBilling,
    }),
  },
  words,
  sentences,
}
