import { parts } from 'virtual:yakkan/parts'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LateLink, latePaymentPath, owedBy } from '../../../src/ui/answer/late-link.tsx'
import { readFragment } from '../../../src/ui/form/fragment.ts'
import { calculatorPath } from '../../../src/ui/link/address.ts'
import { SiteContext, siteAt } from '../../../src/ui/link/site.ts'
import type { Language } from '../../../src/ui/text/format.ts'
import { FormatterContext, formatterOf } from '../../../src/ui/text/formatter.ts'
import { all, calculatorOf, outcomeOf, type Request } from '../../catalogue.ts'

/** From what is owed to what it costs to pay that late. */

const renewed = { paid: '12000', noticeOn: '2027-04-05', termStartsOn: '2026-04-15', termEndsOn: '2027-04-14' }
const minimum = { openedOn: '2026-06-14', requestedOn: '2026-07-10', monthlyFee: '10000', initialFee: '30000' }
const span = { termStartsOn: '2026-01-01', termEndsOn: '2026-12-31', effectiveOn: '2026-07-01' }

function owed(name: string, facts: Request['facts']) {
  const outcome = outcomeOf(name, { facts })
  return outcome && owedBy(calculatorOf(name), outcome)
}

describe('what is owed', () => {
  test.each([
    // 500 × 12 with 10 % of tax, 7 days from the contract
    [
      'millenvpn/application-bill',
      { contractOn: '2026-11-10', monthlyPrice: '500', termMonths: 12 },
      '6600',
      '2026-11-17',
    ],
    // 14(2): by the day of renewal
    ['millenvpn/cancellation', renewed, '12000', '2027-04-15'],
    ['millenvpn/fee-revision', { ...span, oldFee: '12000', newFee: '18000' }, '3024', undefined],
    [
      'millenvpn/tax-change',
      { ...span, feeExcludingTax: '36500', oldTaxRate: '0.08', newTaxRate: '0.1' },
      '368',
      undefined,
    ],
    ['coredrive/cancellation', { cancelledOn: '2026-06-10', monthlyFee: '1000' }, '1000', undefined],
    // the exempted amount and the premium
    ['coredrive/evasion-premium', { exemptedAmount: '5000', discoveredOn: '2026-06-10' }, '10000', undefined],
    [
      'coredrive/monthly-fee',
      { month: '2026-06', plans: [{ name: 'A', monthlyFee: '1000', from: '2026-01-01' }] },
      '1100',
      undefined,
    ],
    // 30,000 and 3 months, less what was paid
    ['flexphone/minimum-term-charge', minimum, '60000', undefined],
    ['flexphone/minimum-term-charge', { ...minimum, alreadyPaid: '35333' }, '24667', undefined],
    // 16 of 30 days of 10,000 and 30,000 to begin; the end of July
    [
      'flexphone/first-month-fee',
      { openedOn: '2026-06-14', monthlyFee: '10000', initialFee: '30000' },
      '35333',
      '2026-07-31',
    ],
    // 10 days of 9,000 and 20 of 15,000 in June, and 5,000 to begin; the end of July
    [
      'flexphone/plan-change-fee',
      { changedOn: '2026-06-11', oldMonthlyFee: '9000', newMonthlyFee: '15000', newInitialFee: '5000' },
      '18000',
      '2026-07-31',
    ],
  ])('by %s %j', (name, facts, amount, dueOn) => {
    expect(owed(name, facts)).toEqual({ amount, dueOn })
  })

  test.each<[string, Request['facts']]>([
    // a refusal, a refund, nothing left to pay, a fee of nothing, an answer that is no debt
    ['millenvpn/cancellation', { ...renewed, noticeOn: '2026-09-10' }],
    ['millenvpn/cancellation', { ...renewed, noticeOn: '2026-04-20', moneyBackEligible: true }],
    ['flexphone/minimum-term-charge', { ...minimum, alreadyPaid: '60000' }],
    ['coredrive/cancellation', { cancelledOn: '2026-06-10', monthlyFee: '0' }],
    ['millenvpn/fee-revision', { ...span, oldFee: '12000', newFee: '12000' }],
    ['millenvpn/monthly-equivalent', { totalFee: '7200', months: 12, startsOn: '2026-06-01' }],
    ['coredrive/late-penalty', { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' }],
    ['millenvpn/cancellation', { ...renewed, noticeOn: '2023-04-19', termStartsOn: '2023-04-01' }],
  ])('none by %s %j', (name, facts) => {
    expect(outcomeOf(name, { facts })).toBeDefined()
    expect(owed(name, facts)).toBeUndefined()
  })

  test('and its day are figures of the kind', () => {
    const strange = [...all.kinds.values()].flatMap(({ id, variants }) =>
      Object.entries(variants).flatMap(([variant, { owes, figures }]) =>
        [...(owes?.amount ?? []), owes?.dueOn ?? []]
          .flat()
          .filter((figure) => !figures.includes(figure))
          .map((figure) => `${id} ${variant} ${figure}`),
      ),
    )
    expect(strange).toEqual([])
  })
})

describe('the way to the late payment', () => {
  const late = { calculator: 'late-penalty', principal: 'principal', dueOn: 'dueOn' }

  test('has the sum and the due date filled in, under the keys that the terms have for them', () => {
    expect(latePaymentPath('millenvpn', late, { amount: '6600', dueOn: '2026-11-17' })).toBe(
      'millenvpn/late-penalty/#dueOn=2026-11-17&principal=6600&v=1',
    )
    expect(latePaymentPath('coredrive', late, { amount: '1000', dueOn: undefined })).toBe(
      'coredrive/late-penalty/#principal=1000&v=1',
    )
    const own = { calculator: 'arrears', principal: 'overdue', dueOn: 'payBy' }
    expect(latePaymentPath('own', own, { amount: '1', dueOn: '2026-01-31' })).toBe(
      'own/arrears/#overdue=1&payBy=2026-01-31&v=1',
    )
  })

  test.each([
    'coredrive/cancellation',
    'millenvpn/application-bill',
    'flexphone/first-month-fee',
    'opeai/cancellation',
  ])('comes with the part of %s, and opens', async (name) => {
    const [provider = ''] = name.split('/')
    const part = await parts[name]?.()
    expect(part?.late).toEqual(late)
    const path = latePaymentPath(provider, late, { amount: '6600', dueOn: '2026-11-17' })
    const [page = '', fragment = ''] = path.split('#')
    expect(page).toBe(calculatorPath(provider, 'late-penalty'))
    const { draft, leftOut } = readFragment(calculatorOf(`${provider}/late-penalty`), fragment)
    expect([draft.cells, leftOut]).toEqual([{ principal: '6600', dueOn: '2026-11-17' }, []])
  })

  test('is not there where a provider’s terms have no late payment', async () => {
    expect((await parts['privacy-policy/disclosure-cost']?.())?.late).toBeUndefined()
  })
})

describe('the link', () => {
  const late = { calculator: 'late-penalty', principal: 'principal', dueOn: 'dueOn' }

  function shown(name: string, facts: Request['facts'], language: Language, opensBeside = false): string {
    const outcome = outcomeOf(name, { facts })
    if (outcome === undefined) throw new RangeError(`${name} has a problem`)
    return renderToStaticMarkup(
      createElement(
        SiteContext,
        { value: siteAt({ path: `${name}/`, language }) },
        createElement(
          FormatterContext,
          { value: formatterOf(all, calculatorOf(name), language) },
          createElement(LateLink, { outcome, late, opensBeside }),
        ),
      ),
    )
  }
  const text = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '')

  test('says what would be paid late, and by when it is due', () => {
    expect(text(shown('millenvpn/cancellation', renewed, 'ja'))).toBe(
      '2027年4月15日までに支払う12,000円が遅れたときの損害金を計算する',
    )
    expect(text(shown('millenvpn/cancellation', renewed, 'en'))).toBe(
      'If the ¥12,000 due by 15 April 2027 is paid late: what that costs',
    )
    const cancelled = { cancelledOn: '2026-06-10', monthlyFee: '1000' }
    expect(text(shown('coredrive/cancellation', cancelled, 'ja'))).toBe('1,000円の支払が遅れたときの損害金を計算する')
    expect(text(shown('coredrive/cancellation', cancelled, 'en'))).toBe('If the ¥1,000 is paid late: what that costs')
  })

  test('leads to the page in the language of this one', () => {
    expect(shown('millenvpn/cancellation', renewed, 'ja')).toContain(
      'href="../../millenvpn/late-penalty/#dueOn=2027-04-15&amp;principal=12000&amp;v=1"',
    )
    expect(shown('millenvpn/cancellation', renewed, 'en')).toContain(
      'href="../../../en/millenvpn/late-penalty/#dueOn=2027-04-15&amp;principal=12000&amp;v=1"',
    )
    expect(shown('millenvpn/cancellation', renewed, 'en')).not.toContain('target')
    expect(shown('millenvpn/cancellation', renewed, 'en', true)).toContain('target="_blank" rel="noopener"')
  })

  test('is not there where nothing is owed', () => {
    expect(shown('millenvpn/cancellation', { ...renewed, noticeOn: '2026-09-10' }, 'en')).toBe('')
  })
})
