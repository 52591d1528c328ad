import { formula, type Kind } from '../kernel/schema/kind.ts'
import { facts, usageFeeFacts } from './facts.ts'
import { calculate as noCap } from './no-cap.ts'
import { noCapTerms, usageFeeTerms } from './terms.ts'
import { calculate as usageFees } from './usage-fees.ts'
import { sentences, words } from './words.ts'

export const kind: Kind = {
  id: 'liability-cap',
  variants: {
    'usage-fees': formula({
      facts: usageFeeFacts,
      terms: usageFeeTerms,
      question: 'most-they-owe',
      edition: 'damageOn',
      figures: ['windowFrom', 'windowTo', 'cap', 'compensation'],
      main: ['cap', 'compensation'],
      isPaidOut: true,
      isMoney: true,
      calculate: usageFees,
    }),
    'no-cap': formula({
      facts,
      terms: noCapTerms,
      question: 'most-they-owe',
      edition: 'damageOn',
      figures: ['compensation'],
      main: ['compensation'],
      isPaidOut: true,
      isMoney: true,
      calculate: noCap,
    }),
  },
  words,
  sentences,
}
