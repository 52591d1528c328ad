import { formula, type Kind } from '../kernel/schema/kind.ts'
import { calculate as calendar } from './calendar.ts'
import { carrierFacts, carrierOrders, facts, feeProblems, orders } from './facts.ts'
import { calculate as fixedShare } from './fixed-share.ts'
import { calendarTerms, fixedShareTerms } from './terms.ts'
import { sentences, words } from './words.ts'

const main = ['compensation', 'cap']

export const kind: Kind = {
  id: 'outage-compensation',
  variants: {
    calendar: formula({
      facts,
      orders,
      terms: calendarTerms,
      question: 'service-down',
      edition: 'knownAt',
      figures: ['days', 'cap', 'compensation'],
      main,
      isPaidOut: true,
      isMoney: true,
      calculate: calendar,
    }),
    'fixed-share': formula({
      facts: carrierFacts,
      orders: carrierOrders,
      check: feeProblems,
      terms: fixedShareTerms,
      question: 'service-down',
      edition: 'knownAt',
      figures: ['days', 'cap', 'compensation', 'remedy', 'extension', 'newTermEndsOn'],
      main,
      isPaidOut: true,
      isMoney: true,
      calculate: fixedShare,
    }),
  },
  words,
  sentences,
}
