import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, readingsOf, shownFigures, worksheet } from './ask.ts'

const revision = asking('millenvpn', 'fee-revision')
const taxChange = asking('millenvpn', 'tax-change')

const months = { share: 'remaining-months' }
const excluded = { effectiveDay: 'excluded' }

/** The year 2026, 365 days. */
const span = (effectiveOn: string): Facts => ({
  termStartsOn: '2026-01-01',
  termEndsOn: '2026-12-31',
  effectiveOn,
})
const fees = (oldFee: string, newFee: string, effectiveOn = '2026-07-01'): Facts => ({
  ...span(effectiveOn),
  oldFee,
  newFee,
})
const taxes = (oldTaxRate: string, newTaxRate: string, feeExcludingTax = '36500'): Facts => ({
  ...span('2026-07-01'),
  feeExcludingTax,
  oldTaxRate,
  newTaxRate,
})

describe('the figures', () => {
  test.each([
    // 12(6): 3,650 × 184/365 = 1,840, effective day included
    ['2026-07-01', { remainingDays: '184', termDays: '365', difference: '1840' }],
    ['2026-01-01', { remainingDays: '365', termDays: '365', difference: '3650' }],
    ['2026-01-02', { remainingDays: '364', termDays: '365', difference: '3640' }],
    ['2026-12-30', { remainingDays: '2', termDays: '365', difference: '20' }],
    ['2026-12-31', { remainingDays: '1', termDays: '365', difference: '10' }],
  ])('a fee raised from 36,500 to 40,150 on %s', (effectiveOn, figures) => {
    const answer = revision(fees('36500', '40150', effectiveOn))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2023-04-20'])
    expect(answer.figures).toEqual(figures)
  })

  test.each([
    // 184/365 of 1: 0.504; of 2: 1.008; of 3,500: 1,764.38
    ['36500', '36501', '0', '1'],
    ['36500', '36502', '1', '1'],
    ['36500', '40000', '1764', '1764'],
    ['36500', '36500', '0', '0'],
  ])('from %s to %s', (oldFee, newFee, down, halfUp) => {
    expect(revision(fees(oldFee, newFee)).figures['difference']).toBe(down)
    expect(revision(fees(oldFee, newFee), { rounding: 'half-up' }).figures['difference']).toBe(halfUp)
  })

  test('a term with a leap day', () => {
    // 366 × 10 × 1/366
    const given = { termStartsOn: '2027-03-01', termEndsOn: '2028-02-29', effectiveOn: '2028-02-29' }
    expect(revision({ ...given, oldFee: '0', newFee: '3660' }).figures).toEqual({
      remainingDays: '1',
      termDays: '366',
      difference: '10',
    })
  })

  test.each([
    // 12(7): 36,500 × 0.02 × 184/365 = 368
    ['0.08', '0.1', '36500', '368'],
    ['0.08', '0.10', '36500', '368'],
    ['0', '0.1', '36500', '1840'],
    ['0', '1', '36500', '18400'],
    ['0.1', '0.1', '36500', '0'],
    // 1,000 × 0.02 × 184/365 = 10.08
    ['0.08', '0.1', '1000', '10'],
    // 1 × 0.02 × 184/365 = 0.01
    ['0.08', '0.1', '1', '0'],
  ])('tax from %s to %s on %s', (oldTaxRate, newTaxRate, fee, difference) => {
    expect(taxChange(taxes(oldTaxRate, newTaxRate, fee)).figures).toEqual({
      remainingDays: '184',
      termDays: '365',
      difference,
    })
  })

  test.each([
    // catalogue: 6,000 × 184/365 = 3,024.66; × 183/365 = 3,008.2; × 6/12
    ['2026-07-01', '184', '3024', '183', '3008', '3000'],
    // × 183/365 = 3,008.2; × 182/365 = 2,991.8; × 5/12: July has begun
    ['2026-07-02', '183', '3008', '182', '2991', '2500'],
    // × 185/365 = 3,041.1; × 184/365; × 6/12
    ['2026-06-30', '185', '3041', '184', '3024', '3000'],
    // × 364/365 = 5,983.6
    ['2026-01-01', '365', '6000', '364', '5983', '6000'],
    // × 1/365 = 16.4
    ['2026-12-31', '1', '16', '0', '0', '0'],
  ])('12(6) from %s, under each reading', (effectiveOn, days, difference, without, less, byMonths) => {
    const given = fees('12000', '18000', effectiveOn)
    const figures = (remainingDays: string, owed: string) => ({ remainingDays, termDays: '365', difference: owed })
    expect(revision(given).figures).toEqual(figures(days, difference))
    expect(revision(given, excluded).figures).toEqual(figures(without, less))
    expect(revision(given, months).figures).toEqual(figures(days, byMonths))
    // by months the day itself is no matter for what is owed
    expect(revision(given, { ...months, ...excluded }).figures).toEqual(figures(without, byMonths))
  })

  test.each([
    // the months of a term from 01-31 begin on 01-31, 03-01 and 03-31
    ['2027-01-31', '1200'],
    ['2027-02-01', '800'],
    ['2027-03-01', '800'],
    ['2027-03-02', '400'],
    ['2027-03-31', '400'],
    ['2027-04-01', '0'],
  ])('by months of a term from a 31st, from %s', (effectiveOn, difference) => {
    const given = { termStartsOn: '2027-01-31', termEndsOn: '2027-04-30', effectiveOn, oldFee: '0', newFee: '1200' }
    expect(revision(given, months).figures['difference']).toBe(difference)
  })

  test('a term of no whole months goes by days, whatever is chosen', () => {
    // 3,640 × 183/364
    const given = { ...fees('0', '3640'), termEndsOn: '2026-12-30' }
    expect(revision(given, months).figures).toEqual({ remainingDays: '183', termDays: '364', difference: '1830' })
    expect(readingsOf(revision(given, months))).toEqual({ effectiveDay: 'included | excluded due 1820' })
  })

  test('the readings are listed where they could matter', () => {
    const share = 'remaining-days | remaining-months due 0'
    expect(readingsOf(revision(fees('36500', '36501')))).toEqual({
      share,
      effectiveDay: 'included | excluded due 0',
      rounding: 'down | half-up due 1',
    })
    expect(readingsOf(revision(fees('36500', '40150')))).toEqual({
      share: 'remaining-days | remaining-months due 1825',
      effectiveDay: 'included | excluded due 1830',
    })
    expect(readingsOf(revision(fees('12000', '18000'), months))).toEqual({
      share: 'remaining-months | remaining-days due 3024',
      effectiveDay: 'included | excluded due 3000',
    })
    // 12(7) states the day, and is read by days alone
    expect(readingsOf(taxChange(taxes('0.08', '0.1')))).toEqual({})
  })

  test('frozen facts are enough', () => {
    expect(revision(frozen(fees('36500', '40150'))).figures['difference']).toBe('1840')
    expect(taxChange(frozen(taxes('0.08', '0.1'))).figures['difference']).toBe('368')
  })
})

describe('the steps', () => {
  test('of a fee revision', () => {
    const answer = revision(fees('36500', '40000'))
    expect(worksheet(answer)).toEqual([
      'isDecrease = is-below(newFee, oldFee, refundRule) false',
      'termMonths = whole-months(termStartsOn, termEndsOn) 12',
      'isByMonths = is-by-months(termMonths, share) false',
      'remainingFrom = same(effectiveOn, effectiveDay) 2026-07-01',
      'remainingDays = days-counted(remainingFrom, termEndsOn) 184',
      'termDays = days-counted(termStartsOn, termEndsOn) 365',
      'wholeTermDifference = difference(newFee, oldFee) 3500',
      'differenceByDays = product(wholeTermDifference, remainingDays) 644000',
      'exact = quotient(differenceByDays, termDays) 128800/73 ≈ 1764.383562',
      'difference = round(exact, rounding) 1764',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of a fee revision by months', () => {
    const answer = revision(fees('12000', '18000', '2026-07-02'), months)
    expect(worksheet(answer)).toEqual([
      'isDecrease = is-below(newFee, oldFee, refundRule) false',
      'termMonths = whole-months(termStartsOn, termEndsOn) 12',
      'isByMonths = is-by-months(termMonths, share) true',
      'remainingFrom = same(effectiveOn, effectiveDay) 2026-07-02',
      'remainingDays = days-counted(remainingFrom, termEndsOn) 183',
      'termDays = days-counted(termStartsOn, termEndsOn) 365',
      'wholeTermDifference = difference(newFee, oldFee) 6000',
      'remainingMonths = months-beginning(termStartsOn, termMonths, effectiveOn) 5',
      'differenceByMonths = product(wholeTermDifference, remainingMonths) 30000',
      'exact = quotient(differenceByMonths, termMonths) 2500',
      'difference = already-whole(exact) 2500',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    expect(worksheet(revision(fees('12000', '18000'), excluded))[3]).toBe(
      'remainingFrom = day-after(effectiveOn, effectiveDay) 2026-07-02',
    )
  })

  test('of a tax change', () => {
    const answer = taxChange(taxes('0.08', '0.1', '1000'))
    expect(worksheet(answer)).toEqual([
      'newTax = product(feeExcludingTax, newTaxRate) 100',
      'oldTax = product(feeExcludingTax, oldTaxRate) 80',
      'isDecrease = is-below(newTax, oldTax, refundRule) false',
      'remainingFrom = same(effectiveOn, effectiveDay) 2026-07-01',
      'remainingDays = days-counted(remainingFrom, termEndsOn) 184',
      'termDays = days-counted(termStartsOn, termEndsOn) 365',
      'wholeTermDifference = difference(newTax, oldTax) 20',
      'differenceByDays = product(wholeTermDifference, remainingDays) 3680',
      'exact = quotient(differenceByDays, termDays) 736/73 ≈ 10.082192',
      'difference = round(exact, rounding) 10',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('the cites', () => {
  test('of the example', () => {
    const fee = revision(fees('36500', '40000'))
    expect(citesOf(fee, 'isDecrease', 'termMonths', 'isByMonths', 'remainingFrom', 'exact', 'difference')).toEqual({
      isDecrease: ['millenvpn-terms 12(2)'],
      termMonths: ['civil-code 143'],
      isByMonths: ['millenvpn-terms 12(6)'],
      remainingFrom: ['millenvpn-terms 12(6)', 'civil-code 140'],
      exact: ['millenvpn-terms 12(6)'],
      difference: ['currency-act 3'],
    })
    expect(citesOf(revision(fees('1', '2'), months), 'remainingMonths')).toEqual({
      remainingMonths: ['civil-code 143'],
    })
    expect(citesOf(taxChange(taxes('0.08', '0.1')), 'isDecrease', 'remainingFrom', 'exact')).toEqual({
      isDecrease: ['millenvpn-terms 12(2)'],
      remainingFrom: ['millenvpn-terms 12(7)'],
      exact: ['millenvpn-terms 12(7)'],
    })
  })
})

describe('the refusals', () => {
  test('a decrease', () => {
    const lowered = revision(fees('36501', '36500'))
    expect([lowered.status, lowered.code, lowered.figures]).toEqual(['not-due', 'no-refund', {}])
    expect(worksheet(lowered)).toEqual(['isDecrease = is-below(newFee, oldFee, refundRule) true'])
    expect(taxChange(taxes('0.1', '0.08')).code).toBe('no-refund')
    // a free term has nothing to decrease
    expect(taxChange(taxes('0.1', '0.08', '0')).code).toBeUndefined()
  })

  test.each([
    ['2023-04-19', 'terms-not-in-force'],
    ['2023-04-20', undefined],
  ])('effective on %s', (effectiveOn, code) => {
    const given = { termStartsOn: '2023-01-01', termEndsOn: '2023-12-31', effectiveOn, oldFee: '1', newFee: '2' }
    expect(revision(given).code).toBe(code)
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['before the term', fees('1', '2', '2025-12-31'), ['facts.effectiveOn wrong-order']],
    ['after the term', fees('1', '2', '2027-01-01'), ['facts.effectiveOn wrong-order']],
    [
      'a term that ends before it starts',
      { ...fees('1', '2'), termEndsOn: '2025-12-31' },
      ['facts.termEndsOn wrong-order'],
    ],
    [
      'nothing',
      {},
      [
        'facts.effectiveOn missing',
        'facts.newFee missing',
        'facts.oldFee missing',
        'facts.termEndsOn missing',
        'facts.termStartsOn missing',
      ],
    ],
  ])('%s', (_, wrong, problems) => {
    expect(revision(wrong).problems).toEqual(problems)
  })

  test.each([
    ['8%', 'not-an-amount'],
    ['-0.08', 'not-an-amount'],
    ['.08', 'not-an-amount'],
    ['8e-2', 'not-an-amount'],
    ['0,08', 'not-an-amount'],
    ['1.01', 'out-of-range'],
    ['8', 'out-of-range'],
  ])('a rate of %s', (rate, code) => {
    expect(taxChange(taxes(rate, '1')).problems).toEqual([`facts.oldTaxRate ${code}`])
  })

  test('a choice that 12(7) leaves no room for', () => {
    expect(revision(fees('1', '2'), { share: 'all', effectiveDay: 'both' }).problems).toEqual([
      'readings.effectiveDay not-a-choice',
      'readings.share not-a-choice',
    ])
    expect(taxChange(taxes('0.08', '0.1'), { ...months, ...excluded }).problems).toEqual([
      'readings.effectiveDay stated-term',
      'readings.share unknown-reading',
    ])
  })
})
