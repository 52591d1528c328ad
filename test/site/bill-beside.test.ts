import { expect, test } from 'vitest'
import { calculate } from '../../calculators/engine/calculate.ts'
import { billBeside } from '../../src/site/answer/bill-beside.ts'
import type { Language } from '../../src/site/text/format.ts'
import { readerOf } from '../../src/site/text/reader.ts'
import { all, calculatorOf } from './pictures.ts'

/** What a bill is besides the figure that it is held against. */

function said(name: string, facts: object, billed: string, language: Language): readonly string[] {
  const [provider, calculator] = name.split('/')
  const outcome = calculate(all, { provider, calculator, facts, billed }, false)
  if (outcome.status === 'problem' || outcome.reconcile === undefined) throw new RangeError(`${name} does not answer`)
  return billBeside(readerOf(all, calculatorOf(name), language), outcome.reconcile, outcome)
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
    'Held against “Late-payment damages in all”, the nearest is ¥900: the bill is ¥50,000 higher.',
  ])
  expect(said('coredrive/late-penalty', late, '50900', 'ja')).toEqual([
    '50,900円は、この計算の「支払うべき残額」に当たります。',
    '「遅延損害金の額」として最も近いのは900円で、請求額はそれより50,000円高くなっています。',
  ])
})

test('any other is held against the main figure alone', () => {
  expect(said('coredrive/late-penalty', late, '850', 'en')).toEqual([
    'No reading gives this. The nearest (Late-payment damages in all) is ¥880: the bill is ¥30 lower.',
  ])
})
