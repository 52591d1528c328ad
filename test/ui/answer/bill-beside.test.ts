import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { calculate } from '../../../calculators/engine/run/calculate.ts'
import { type BillComparison, compareBill } from '../../../src/ui/answer/bill.ts'
import { billBeside } from '../../../src/ui/answer/bill-beside.ts'
import { Comparison } from '../../../src/ui/answer/comparison.tsx'
import { headlineFigureUnder } from '../../../src/ui/answer/figures.ts'

import type { Language } from '../../../src/ui/text/format.ts'
import { FormatterContext, formatterOf } from '../../../src/ui/text/formatter.ts'
import { all, calculatorOf } from '../../catalogue.ts'

/** What a bill is besides the figure that it is held against. */

function said(name: string, facts: object, billed: string, language: Language): readonly string[] {
  const [provider, calculator] = name.split('/')
  const outcome = calculate(all, { provider, calculator, facts, billed }, false)
  if (outcome.status === 'problem' || outcome.reconcile === undefined) throw new RangeError(`${name} does not answer`)
  return billBeside(formatterOf(all, calculatorOf(name), language), outcome.reconcile, outcome)
}

const outage = {
  knownAt: '2026-11-10T09:15',
  restoredAt: '2026-11-14T10:00',
  monthlyFee: '1000',
  fault: 'negligence',
  customer: 'business',
}

// 1,000 × 4 days ÷ 30 = 133.3, by dates touched 1,000 × 5 ÷ 30 = 166.6; below 10,000 the contract is extended
test('where the contract is extended, no money is due', () => {
  expect(said('millenvpn/outage-compensation', outage, '300', 'en')).toEqual([
    'By this calculation no money is due.',
    'No reading gives this. The nearest (Cap) is ¥166: the bill is ¥134 higher.',
  ])
  expect(said('millenvpn/outage-compensation', outage, '300', 'ja')).toEqual([
    'この計算では、金銭の支払はありません。',
    '一致する読み方はありません。最も近いのは166円（上限額）で、請求額はそれより134円高くなっています。',
  ])
})

test('the cap of what is not paid is no match, but the cap', () => {
  expect(said('millenvpn/outage-compensation', outage, '133', 'en').slice(0, 2)).toEqual([
    'By this calculation no money is due.',
    '¥133 is “Cap” in this calculation.',
  ])
})

const late = { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' }

// 50,000 × 14.6 % × 45 ÷ 365 = 900, × 44 = 880; with the principal 50,900
test('a figure beside the main one is told by its name', () => {
  expect(said('coredrive/late-penalty', late, '50900', 'en')).toEqual([
    '¥50,900 is “Remains to be paid” in this calculation.',
  ])
  expect(said('coredrive/late-penalty', late, '50900', 'ja')).toEqual([
    '50,900円は、この計算の「支払うべき残額」に当たります。',
  ])
})

test('any other is held against the main figure alone', () => {
  expect(said('coredrive/late-penalty', late, '850', 'en')).toEqual([
    'No reading gives this. The nearest (Total late-payment damages) is ¥880: the bill is ¥30 lower.',
  ])
})

test('a figure beside the main one, under another reading, is told with that reading', () => {
  // 50,000 and 880 where the Sunday rolls to 06-01
  expect(shown('coredrive/late-penalty', late, '50880')).toEqual([
    'It is “Remains to be paid” when the terms are read so:',
    'Due date on a bank holiday: Moves to the next business day',
    'Use this reading',
    'The bill is “Overdue amount (tax included)” plus ¥880 (Due date on a bank holiday: Moves to the next business day)',
  ])
  const rolled = { dueDateRoll: 'next-business-day' }
  expect(shown('coredrive/late-penalty', late, '50880', rolled)).toEqual([
    '¥50,880 is “Remains to be paid” in this calculation.',
    'It is “Remains to be paid” when the terms are read so:',
    'Due date on a bank holiday: Moves to the next business day',
    'In use',
    'The bill is “Overdue amount (tax included)” plus ¥880',
  ])
})

test('what no reading makes is told with the single change that would', () => {
  // 46 days × 20
  expect(shown('coredrive/late-penalty', late, '920')).toEqual([
    'No reading gives this. The nearest (Total late-payment damages) is ¥900: the bill is ¥20 higher.',
    'It comes out so if one thing is otherwise:',
    '“Due date” a day earlier, ',
    '30 May 2026',
    '“Paid on (or the day to compute to)” a day later, ',
    '16 July 2026',
  ])
  // 50,000 × 100 ÷ 110 = 45,454; × 0.146 × 45 ÷ 365 = 818.17
  expect(shown('coredrive/late-penalty', late, '818').at(-1)).toBe(
    '“Overdue amount (tax included)” without its tax, ¥45,454 (× 100 ÷ 110)',
  )
})

/** What stands below a bill, piece by piece. */
function shown(name: string, facts: Readonly<Record<string, string>>, billed: string, readings = {}) {
  const [provider = '', calculator = ''] = name.split('/')
  const outcome = calculate(all, { provider, calculator, facts, readings, billed }, false)
  if (outcome.status === 'problem' || outcome.reconcile === undefined) throw new RangeError(`${name} does not answer`)
  const value = formatterOf(all, calculatorOf(name), 'en')
  const request = { provider, calculator, facts, readings }
  const under = headlineFigureUnder(all, value.calculator, request)
  const bill: BillComparison = compareBill(outcome.reconcile, under)
  const comparison = createElement(Comparison, { bill, outcome, request, catalogue: all, onChange: () => undefined })
  return renderToStaticMarkup(createElement(FormatterContext, { value }, comparison))
    .split(/<[^>]*>/)
    .filter((text) => text.trim() !== '')
}

// 150,000 × 3 days ÷ 30 = 15,000, on 4 dates 20,000; the carrier paid 9,000, below the 10,000 that are paid at least.
const carrier = {
  knownAt: '2026-07-03T09:00',
  restoredAt: '2026-07-06T09:00',
  monthlyFee: '150000',
  fault: 'negligence',
  carrierRecovery: '9000',
}

test('of the readings that make a bill, those are told under which it is paid', () => {
  const limit = 'Limit to what the carrier paid: After the smallest-payment test'
  const lead = 'It is paid when the terms are read so:'
  const [blocks, dates] = ['Whole blocks of 24 hours', 'Every date it touched'].map(
    (each) => `Counting the days of an outage: ${each} / ${limit}`,
  )
  const use = 'Use this reading'
  expect(shown('millenvpn/outage-compensation', carrier, '9000')).toEqual([lead, ...[blocks, 'In use', dates, use]])
  const chosen = { carrierLimit: 'before-threshold' }
  expect(shown('millenvpn/outage-compensation', carrier, '9000', chosen)).toEqual([
    'By this calculation no money is due. ¥9,000 is “Cap” in this calculation.',
    lead,
    ...[blocks, use, dates, use],
  ])
})

// 1,000 × 5 days ÷ 30 = 166, on the dates touched
test('where there are none, that is said', () => {
  expect(shown('millenvpn/outage-compensation', outage, '166')).toEqual([
    'By this calculation no money is due. Under no reading is this amount paid.',
  ])
})
