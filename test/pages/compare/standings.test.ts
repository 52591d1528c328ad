import { expect, test } from 'vitest'
import { dayText } from '../../../calculators/kernel/calendar/days.ts'
import { siteIndex } from '../../../src/build/page-data.ts'
import { commonOf, comparisonOf } from '../../../src/pages/compare/answers.ts'
import { readComparison } from '../../../src/pages/compare/comparison-address.ts'
import { growing } from '../../../src/pages/compare/growth-model.ts'
import { providerResults, resultText } from '../../../src/pages/compare/provider-result.ts'
import { questionsIn, sidesIn } from '../../../src/pages/compare/question.ts'
import { someProviders } from '../../some-providers.ts'

/** The rows of the table, against amounts worked out by hand from the terms. */

const all = someProviders('coredrive', 'flexphone', 'millenvpn', 'opeai')
const calculators = [...all.providers.values()].flatMap((provider) => [...provider.calculators.values()])

/** The comparison that an address opens. */
function comparing(kind: string, fragment: string) {
  const question = questionsIn(siteIndex(calculators)).find((each) => each.kind === kind)
  if (question === undefined) throw new RangeError(`there is no ${kind}`)
  const sides = sidesIn(all, question)
  const common = commonOf(sides)
  const { draft } = readComparison(kind, common.calculator, fragment)
  return { comparison: comparisonOf(common, sides, draft, () => false), currency: common.calculator.provider.currency }
}
function standingsOf(kind: string, fragment: string) {
  const { comparison, currency } = comparing(kind, fragment)
  return providerResults(comparison, currency)
}
const rows = (kind: string, fragment: string) =>
  standingsOf(kind, fragment).map((standing) => {
    const { figure, range, above, days, sentence, instead } = resultText(standing, 'en')
    return [standing.calculator.provider.id, figure ?? instead ?? sentence, range, above, days]
  })

test('a late payment under each', () => {
  // 2026-05-31 is a Sunday: as stated 45 days, read as 06-01 44. CoreDrive and OPE.AI take it as stated, the others roll it.
  // CoreDrive 50,000 × 14.6 % × 45 ÷ 365 = 900, or 880; MillenVPN the same, all days in a common year.
  // FlexPhone 50,000 × 14.5 % × 44 ÷ 365 = 873.9…, or 893.8…. OPE.AI $50,000 × 3 % × 45 ÷ 365 = 184.93…, or 180.82….
  expect(rows('late-penalty', 'principal=50000&dueOn=2026-05-31&paidOn=2026-07-15')).toEqual([
    ['coredrive', '¥900', '¥880 to ¥900, depending on the reading', '+¥27', '45 days'],
    ['flexphone', '¥873', '¥873 to ¥893, depending on the reading', 'Lowest', '44 days'],
    ['millenvpn', '¥880', '¥880 to ¥900, depending on the reading', '+¥7', '44 days'],
    ['opeai', '$184.93', '$180.82 to $184.93, depending on the reading', undefined, '45 days'],
  ])
})

test('a late payment over a leap year’s border', () => {
  // 122 days, of them 31 in 2023 and 91 in 2024. CoreDrive 1,000,000 × 14.6 % × 122 ÷ 365 = 48,800.
  // MillenVPN 146,000 × (31 ÷ 365 + 91 ÷ 366) = 12,400 + 36,300.5… = 48,700.5…; ÷ 365 throughout 48,800;
  // all ÷ 366, as the year from 2023-12-01 has a 29 February, 146,000 × 122 ÷ 366 = 48,666.6….
  // FlexPhone 145,000 × (31 ÷ 365 + 91 ÷ 366) = 12,315.06… + 36,051.9… = 48,366.98…; 145,000 × 122 ÷ 365 = 48,465.7…;
  // 145,000 × 122 ÷ 366 = 48,333.3….
  const fragment = 'principal=1000000&dueOn=2023-11-30&paidOn=2024-03-31'
  expect(rows('late-penalty', fragment)).toEqual([
    ['coredrive', '¥48,800', undefined, '+¥434', '122 days'],
    ['flexphone', '¥48,366', '¥48,333 to ¥48,465, depending on the reading', 'Lowest', '122 days'],
    ['millenvpn', '¥48,700', '¥48,666 to ¥48,800, depending on the reading', '+¥334', '122 days'],
    ['opeai', 'The first known edition is in force from 29 January 2026.', undefined, undefined, undefined],
  ])
  // A consumer's damages stay within 14.6 % by anniversary years: 48,700.5….
  const consumer = rows('late-penalty', `${fragment}&customer=consumer`)
  expect(consumer.map(([provider, figure]) => [provider, figure]).slice(0, 3)).toEqual([
    ['coredrive', '¥48,700'],
    ['flexphone', '¥48,366'],
    ['millenvpn', '¥48,700'],
  ])
})

test('paid on time, or due before the terms', () => {
  const onTime = rows('late-penalty', 'principal=50000&dueOn=2026-06-30&paidOn=2026-06-30')
  expect(onTime.map(([, figure, , above]) => [/on time/.test(String(figure)), above])).toEqual([
    [true, undefined],
    [true, undefined],
    [true, undefined],
    [true, undefined],
  ])
  // 10 days at 20 yen a day. FlexPhone's text goes by the day of the contract, where one is entered.
  const early = rows('late-penalty', 'principal=50000&dueOn=2019-11-29&paidOn=2019-12-09&contractedOn=2019-12-01')
  // 50,000 × 14.5 % × 10 ÷ 365 = 198.6….
  expect(early.map(([provider, figure]) => [provider, String(figure).slice(0, 11)])).toEqual([
    ['coredrive', '¥200'],
    ['flexphone', '¥198'],
    ['millenvpn', 'The first k'],
    ['opeai', 'The first k'],
  ])
})

test('one provider alone is not held against itself', () => {
  const [coredrive] = rows('late-penalty', 'principal=50000&dueOn=2018-06-29&paidOn=2018-07-09')
  expect(coredrive).toEqual(['coredrive', '¥200', undefined, undefined, '10 days'])
})

test('an outage under each', () => {
  // 48 h 45 min in October: two whole blocks. CoreDrive 310,000 ÷ 31 × 2 = 20,000; MillenVPN 310,000 × 2 ÷ 30 = 20,666.6….
  // By the dates that it touched it is three days: 310,000 × 3 ÷ 30 = 31,000.
  const outage = 'knownAt=2026-10-20T09:15&restoredAt=2026-10-22T10:00&fault=negligence'
  expect(rows('outage-compensation', `${outage}&monthlyFee=310000`)).toEqual([
    // by thirtieths 310,000 × 2 ÷ 30 = 20,666.6…
    ['coredrive', '¥20,000', '¥20,000 to ¥20,666, depending on the reading', 'Lowest', '2 days'],
    ['millenvpn', '¥20,666', '¥20,666 to ¥31,000, depending on the reading', '+¥666', '2 days'],
  ])
  // MillenVPN 31,000 × 2 ÷ 30 = 2,066.6…: under 10,000 nothing is paid, and the cap is not held against what is.
  expect(rows('outage-compensation', `${outage}&monthlyFee=31000`)).toEqual([
    ['coredrive', '¥2,000', '¥2,000 to ¥2,066, depending on the reading', undefined, '2 days'],
    ['millenvpn', 'Cap ¥2,066', undefined, undefined, '2 days'],
  ])
})

test('an outage of exactly 24 hours counts for one and not for the other', () => {
  // MillenVPN 310,000 ÷ 30 = 10,333.3…; by dates it is two days, 20,666.6….
  const fragment = 'knownAt=2026-10-20T09:15&restoredAt=2026-10-21T09:15&fault=negligence&monthlyFee=310000'
  const [coredrive] = standingsOf('outage-compensation', fragment)
  expect(coredrive?.outcome).toMatchObject({ status: 'not-due', code: 'under-threshold' })
  expect(rows('outage-compensation', fragment)[1]).toEqual([
    'millenvpn',
    '¥10,333',
    '¥10,333 to ¥20,666, depending on the reading',
    undefined,
    '1 day',
  ])
})

test('a reading under which nothing is due is told beside the amount', () => {
  // Due on a Sunday and paid on the Monday: 20 a day for one day, or in time, as it is under FlexPhone and MillenVPN.
  const [coredrive] = rows('late-penalty', 'principal=50000&dueOn=2026-05-31&paidOn=2026-06-01')
  expect(coredrive).toEqual(['coredrive', '¥20', 'None under another reading', undefined, '1 day'])
})

test('what is not paid in money is no amount', () => {
  // 149,999 × 2 ÷ 30 = 9,999.9…: under 10,000 it extends the contract.
  const fragment = 'knownAt=2026-10-20T09:15&restoredAt=2026-10-22T10:00&fault=negligence&monthlyFee=149999'
  const [, millenvpn] = standingsOf('outage-compensation', fragment)
  expect(millenvpn?.amount).toBeUndefined()
  expect(millenvpn?.outcome?.status).toBe('due')
})

test('what is missing or wrong is told once, at the shared fields', () => {
  const { needed, wrong } = comparing('late-penalty', 'principal=x&dueOn=2026-05-31').comparison.formAnswer
  expect(needed).toEqual(['paidOn'])
  expect([...wrong]).toEqual([['principal', 'not-an-amount']])
})

const pointsOf = (fragment: string) => {
  const [coredrive] = standingsOf('late-penalty', fragment)
  return coredrive && growing(coredrive)?.points.map(({ on, amount }) => `${dayText(on)} ${amount}`)
}

test('an amount grows day by day', () => {
  // 50,000 × 14.6 % ÷ 365 = 20 a day.
  expect(pointsOf('principal=50000&dueOn=2026-06-01&paidOn=2026-06-04')).toEqual([
    '2026-06-01 0',
    '2026-06-02 20',
    '2026-06-03 40',
    '2026-06-04 60',
  ])
  const long = pointsOf('principal=50000&dueOn=2026-06-01&paidOn=2027-06-01')
  // 25 points on 365 days: the due date, 23 days in between, and the day of payment, 7,300.
  expect(long?.length).toBe(25)
  expect(long?.at(-1)).toBe('2027-06-01 7300')
  expect(pointsOf('principal=50000&dueOn=2026-06-01&paidOn=2026-06-01')).toBeUndefined()
})

test('a part payment counts from its own day on', () => {
  // 100,000 bear 40 a day: 200 by 06-06. Then 50,200 are paid, 200 of them damages: 50,000 are left and bear 20 a day.
  const payment = 'payments.1.on=2026-06-06&payments.1.amount=50200'
  expect(pointsOf(`principal=100000&dueOn=2026-06-01&paidOn=2026-06-09&${payment}`)).toEqual([
    '2026-06-01 0',
    '2026-06-02 40',
    '2026-06-03 80',
    '2026-06-04 120',
    '2026-06-05 160',
    '2026-06-06 200',
    '2026-06-07 220',
    '2026-06-08 240',
    '2026-06-09 260',
  ])
})
