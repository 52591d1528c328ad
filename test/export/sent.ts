import { catalogue } from '../../src/catalogue.ts'
import { doorFile } from '../../src/export/json-file.ts'
import { markdownCopy } from '../../src/export/markdown.ts'
import { plainCopy } from '../../src/export/plain-text.ts'
import { reportOf } from '../../src/export/report.ts'
import { answerTo } from '../../src/ui/answer/answer.ts'
import { billed } from '../../src/ui/answer/bill.ts'
import { shownFields } from '../../src/ui/form/draft.ts'
import { fieldsOnPage } from '../../src/ui/form/fields.ts'
import { readFragment } from '../../src/ui/form/fragment.ts'
import type { Language } from '../../src/ui/text/format.ts'
import { formatterOf } from '../../src/ui/text/formatter.ts'
import { calculatorOf } from '../catalogue.ts'

/** The page of a calculator with the facts of a link, as it sends them on. */
export function page(name: string, fragment: string) {
  const calculator = calculatorOf(name)
  const { draft } = readFragment(calculator, fragment)
  const answer = answerTo(
    catalogue(),
    calculator,
    draft,
    new Set(fieldsOnPage(shownFields(calculator), draft).keys()),
    () => false,
    billed,
  )
  const account = (language: Language) =>
    reportOf(formatterOf(catalogue(), calculator, language), catalogue(), draft, answer)
  return {
    account,
    text: (language: Language) => plainCopy(formatterOf(catalogue(), calculator, language), account(language), link),
    markdown: (language: Language) =>
      markdownCopy(formatterOf(catalogue(), calculator, language), account(language), link),
    file: (today: string) => doorFile(catalogue(), calculator, answer, today),
  }
}

const link = 'https://yakkan.example/#v=1'

/** A calculation that is sent on in more than one form or language: a calculator, and the fragment of its link. */
type Scenario = readonly [calculator: string, fragment: string]

/**
 * A part payment, and a bill. 50000 * 0.146 * 15 / 365 = 300, so the 10000 meet 300 of damages and 9700 of the principal;
 * 40300 * 0.146 * 30 / 365 = 483.6, rounded down 483; 300 + 483 = 783. Principal first: 300 + 40000 * 0.146 * 30 / 365 =
 * 780. From Monday 1 June on: 280 and 40280 * 0.146 * 30 / 365 = 483.36, together 763.
 */
export const partlyPaid: Scenario = [
  'coredrive/late-penalty',
  'principal=50000&dueOn=2026-05-31&paidOn=2026-07-15&payments.1.on=2026-06-15&payments.1.amount=10000&billed=780',
]

/** Paid on the due date itself. */
export const onTime: Scenario = ['coredrive/late-penalty', 'principal=50000&dueOn=2026-05-31&paidOn=2026-05-31']

/** The statutory rate from 2029-04-01 on is not fixed; Saturday 2029-03-31 rolls, and the rate goes by the day as stated. */
export const unsettled: Scenario = [
  'opeai/late-penalty',
  'principal=500.00&dueOn=2029-03-31&paidOn=2029-04-30&reading.dueDateRoll=next-business-day',
]

/** 48 of 48 hours 45 minutes are 2 whole days: 30000 * 2 / 30 = 2000, by the days of the month and by thirtieths. */
export const novemberOutage: Scenario = [
  'coredrive/outage-compensation',
  'knownAt=2026-11-10T09:15&restoredAt=2026-11-12T10:00&monthlyFee=30000&fault=negligence',
]

/** The same in a month of 31 days: 31000 * 2 / 31 = 2000, and 31000 * 2 / 30 = 2066.67. */
export const decemberOutage: Scenario = [
  'coredrive/outage-compensation',
  'knownAt=2026-12-10T09:15&restoredAt=2026-12-12T10:00&monthlyFee=31000&fault=negligence',
]

const named = (row: number, name: string, monthlyFee: string): string =>
  `options.${row}.name=${encodeURIComponent(name)}&options.${row}.monthlyFee=${monthlyFee}`

/** Names as somebody may have typed them, which elsewhere are signs. 1200 + 800 + 0 = 2000. */
export const names: Scenario = [
  'coredrive/option-refund',
  [
    named(1, '=1+1', '1200'),
    named(2, '[x](javascript:alert(1))', '800'),
    named(3, 'a|b\n# c', '0'),
    'revokedOn=2026-11-10',
  ].join('&'),
]

/** 100.00 * 0.03 * 92 / 365 = 0.756164, rounded down 0.75; half up it is 0.76. */
export const inDollars: Scenario = ['opeai/late-penalty', 'principal=100.00&dueOn=2026-06-30&paidOn=2026-09-30']
