import { expect, test } from 'vitest'
import { readingLines } from '../../../src/export/applied-terms.ts'
import { choicesOf } from '../../../src/ui/answer/choices.ts'
import { headlineFigureUnder } from '../../../src/ui/answer/figures.ts'

import type { Language } from '../../../src/ui/text/format.ts'
import { formatterOf } from '../../../src/ui/text/formatter.ts'
import { all, calculatorOf, outcomeOf, type Request } from '../../catalogue.ts'

/** What the answer would be under each reading, where that may be another figure than the main one. */

function asked(name: string, { facts, readings = {} }: Request, language: Language) {
  const [provider = '', calculator = ''] = name.split('/')
  const outcome = outcomeOf(name, { facts, readings })
  if (outcome === undefined) throw new RangeError(`${name} has a problem`)
  const formatter = formatterOf(all, calculatorOf(name), language)
  const under = headlineFigureUnder(all, formatter.calculator, { provider, calculator, facts, readings })
  return { formatter, outcome, under }
}

function choices(name: string, request: Request, reading: string, language: Language = 'en') {
  const { formatter, outcome, under } = asked(name, request, language)
  const found = outcome.readings?.find(({ id }) => id === reading)
  if (found === undefined) throw new RangeError(`${name} leans on no ${reading}`)
  return choicesOf(formatter, outcome, found, under).map(({ value, label, figure, apart }) => [
    value,
    label,
    figure,
    apart,
  ])
}

// From 2 July 23:00 to 6 July 9:00 there are 3 days 10 hours: 150,000 × 3 ÷ 30 = 15,000, on 5 dates 25,000. The carrier
// paid 9,000, which is below 10,000: a limit before that test extends the contract; after it, 9,000 is paid.
const outage = {
  knownAt: '2026-07-03T09:00',
  restoredAt: '2026-07-06T09:00',
  unavailableFrom: '2026-07-02T23:00',
  monthlyFee: '150000',
  fault: 'negligence',
  carrierRecovery: '9000',
}
const extended = { carrierLimit: 'before-threshold' }
const name = 'millenvpn/outage-compensation'

test('a reading that decides between money and a longer contract tells which it would be', () => {
  expect(choices(name, { facts: outage, readings: extended }, 'carrierLimit')).toEqual([
    ['before-threshold', 'Contract extended by', '3 days 10 hours', undefined],
    ['after-threshold', 'Compensation', '¥9,000', undefined],
  ])
  expect(choices(name, { facts: outage }, 'carrierLimit', 'ja')).toEqual([
    ['after-threshold', '補償額', '9,000円', undefined],
    ['before-threshold', '契約期間の延長', '3日10時間', undefined],
  ])
})

test('one that changes neither tells what is given, and of money how far it is off', () => {
  expect(choices(name, { facts: outage, readings: extended }, 'outageDay')).toEqual([
    ['24h-blocks', 'Contract extended by', '3 days 10 hours', undefined],
    ['dates-touched', 'Contract extended by', '3 days 10 hours', undefined],
  ])
  expect(choices(name, { facts: outage }, 'outageDay')).toEqual([
    ['24h-blocks', undefined, '¥9,000', undefined],
    ['dates-touched', undefined, '¥9,000', '±¥0'],
  ])
})

// 60,000 × 4 days ÷ 30 = 8,000 is not paid; on 5 dates it is 10,000, and that is.
test('the days that are counted may decide it too', () => {
  const facts = {
    knownAt: '2026-11-10T09:15',
    restoredAt: '2026-11-14T10:00',
    monthlyFee: '60000',
    fault: 'negligence',
  }
  expect(choices(name, { facts }, 'outageDay')).toEqual([
    ['24h-blocks', 'Contract extended by', '4 days 45 minutes', undefined],
    ['dates-touched', 'Compensation', '¥10,000', undefined],
  ])
})

// 14 days before 20 April, 5 April strict and 6 April lenient: the notice of 6 April renews the contract, or ends it.
test('a reading that decides between a fee and no refund tells which it would be', () => {
  const facts = { paid: '12000', noticeOn: '2027-04-06', termStartsOn: '2026-04-21', termEndsOn: '2027-04-20' }
  expect(choices('millenvpn/cancellation', { facts }, 'countBack')).toEqual([
    ['strict', 'Fee of the renewed term', '¥12,000', undefined],
    ['lenient', 'Refund', '¥0', undefined],
  ])
  expect(choices('millenvpn/cancellation', { facts, readings: { countBack: 'lenient' } }, 'countBack', 'ja')).toEqual([
    ['lenient', '返金', '0円', undefined],
    ['strict', '更新後の契約期間の料金', '12,000円', undefined],
  ])
  // 12,000 × 356 ÷ 366 = 11,672.1: rounding changes what is lost, and not the fee
  expect(choices('millenvpn/cancellation', { facts }, 'rounding')).toEqual([
    ['down', undefined, '¥12,000', undefined],
    ['half-up', undefined, '¥12,000', '±¥0'],
  ])
})

test('elsewhere the main figure is told as it is, and nothing is asked again', () => {
  const late = { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' }
  const { under } = asked('coredrive/late-penalty', { facts: late }, 'en')
  expect(under).toBe(undefined)
  // 50,000 × 14.6 % × 45 ÷ 365 = 900; 31 May is a Sunday, and from 1 June it is × 44 = 880
  expect(choices('coredrive/late-penalty', { facts: late }, 'dueDateRoll')).toEqual([
    ['as-stated', undefined, '¥900', undefined],
    ['next-business-day', undefined, '¥880', '−¥20'],
  ])
  // A deadline has a name of its own above the answer, and is the main figure all the same.
  const nothing = { provider: 'millenvpn', calculator: 'succession', facts: {}, readings: {} }
  expect(headlineFigureUnder(all, calculatorOf('millenvpn/succession'), nothing)).toBe(undefined)
})

test('a statement says the same', () => {
  const others = (language: Language) => {
    const { formatter, outcome, under } = asked(name, { facts: outage, readings: extended }, language)
    return readingLines(formatter, outcome, {}, under).map((line) => line.others)
  }
  expect(others('en')).toEqual([
    ['Read as “Every date it touched”: Contract extended by 3 days 10 hours'],
    ['Read as “After the smallest-payment test”: Compensation ¥9,000'],
  ])
  expect(others('ja')).toEqual([
    ['障害のあった暦日ごとに1日と読む場合：契約期間の延長 3日10時間'],
    ['最低額との比較の後に適用と読む場合：補償額 9,000円'],
  ])
})
