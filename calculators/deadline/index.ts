import { formula, type Kind } from '../kernel/schema/kind.ts'
import {
  businessDaysAfter,
  daysAfter,
  daysBefore,
  dueAfterDays,
  dueAtMonthEnd,
  monthEnd,
  monthsBefore,
  retention,
} from './calculate.ts'
import { dateFacts, monthFacts, retentionFacts } from './facts.ts'
import {
  businessDaysTerms,
  daysAfterTerms,
  daysBeforeTerms,
  dueMonthEndTerms,
  monthEndTerms,
  monthsBeforeTerms,
  retentionTerms,
} from './terms.ts'
import { sentences, words } from './words.ts'

const shared = { question: 'by-when', figures: ['date'], main: ['date'], isMoney: false }
const from = { ...shared, facts: dateFacts, edition: 'on' as const }

export const kind: Kind = {
  id: 'deadline',
  variants: {
    'days-after': formula({ ...from, terms: daysAfterTerms, calculate: daysAfter }),
    'due-after-days': formula({ ...from, terms: daysAfterTerms, calculate: dueAfterDays }),
    retention: formula({
      ...shared,
      facts: retentionFacts,
      edition: 'on',
      terms: retentionTerms,
      calculate: retention,
    }),
    'business-days-after': formula({ ...from, terms: businessDaysTerms, calculate: businessDaysAfter }),
    'days-before': formula({ ...from, terms: daysBeforeTerms, calculate: daysBefore }),
    'months-before': formula({ ...from, terms: monthsBeforeTerms, calculate: monthsBefore }),
    'month-end': formula({ ...from, question: 'leave-early', terms: monthEndTerms, calculate: monthEnd }),
    'due-at-month-end': formula({
      ...shared,
      facts: monthFacts,
      edition: 'on',
      terms: dueMonthEndTerms,
      calculate: dueAtMonthEnd,
    }),
  },
  words,
  sentences,
}
