import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, readingsOf, shownFigures, worksheet } from './ask.ts'

const ask = asking('coredrive', 'monthly-fee')

/** A plan or an option held from a day, to a day or still running. */
const held = (name: string, monthlyFee: string, from: string, to?: string): Facts => ({
  name,
  monthlyFee,
  from,
  ...(to === undefined ? {} : { to }),
})
const june = (plans: readonly Facts[], others: Facts = {}): Facts => ({ month: '2026-06', plans, ...others })
const alsoLater = { afterCutoff: 'charged' }
const plain = [held('A', '1000', '2026-01-01')]

describe('the figures', () => {
  test.each<[string, Facts, Facts]>([
    // catalogue, CoreDrive 11, 14, 15: 1,000 and tax of 100
    ['a plan all month', june(plain), { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' }],
    [
      'a plan to the 1st',
      june([held('A', '1000', '2026-01-01', '2026-06-01')]),
      { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' },
    ],
    [
      'a plan from the 24th',
      june([held('A', '1000', '2026-06-24')]),
      { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' },
    ],
    [
      'a plan from the 25th',
      june([held('A', '1000', '2026-06-25')]),
      { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' },
    ],
    // among plans held by the 25th, the highest
    [
      'up on the 25th',
      june([held('A', '1000', '2026-01-01', '2026-06-24'), held('B', '2000', '2026-06-25')]),
      { planFee: '2000', subtotal: '2000', tax: '200', total: '2200' },
    ],
    [
      'up on the 26th',
      june([held('A', '1000', '2026-01-01', '2026-06-25'), held('B', '2000', '2026-06-26')]),
      { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' },
    ],
    [
      'down on the 2nd',
      june([held('B', '2000', '2026-01-01', '2026-06-01'), held('A', '1000', '2026-06-02')]),
      { planFee: '2000', subtotal: '2000', tax: '200', total: '2200' },
    ],
    [
      'down on the 1st',
      june([held('B', '2000', '2026-01-01', '2026-05-31'), held('A', '1000', '2026-06-01')]),
      { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' },
    ],
    // every option by its name, at its highest fee: 500 + 80 = 580; 1,580 × 0.1 = 158
    [
      'options by name',
      june(plain, {
        options: [
          held('x', '300', '2026-06-25'),
          held('x', '500', '2026-05-01', '2026-06-01'),
          held('y', '80', '2026-06-10', '2026-06-10'),
          held('z', '999', '2026-06-26'),
          held('w', '999', '2026-01-01', '2026-05-31'),
        ],
      }),
      { planFee: '1000', optionFees: '580', subtotal: '1580', tax: '158', total: '1738' },
    ],
    [
      'no options left',
      june(plain, { options: [held('z', '999', '2026-06-26')] }),
      { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' },
    ],
    [
      'an empty list of options',
      june(plain, { options: [] }),
      { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' },
    ],
    [
      'a free plan with an option',
      june([held('free', '0', '2026-01-01')], { options: [held('x', '300', '2026-01-01')] }),
      { planFee: '0', optionFees: '300', subtotal: '300', tax: '30', total: '330' },
    ],
    [
      'an option alone',
      june([], { options: [held('x', '300', '2026-01-01')] }),
      { optionFees: '300', subtotal: '300', tax: '30', total: '330' },
    ],
    [
      'a free option beside a plan',
      june(plain, { options: [held('x', '0', '2026-01-01')] }),
      { planFee: '1000', optionFees: '0', subtotal: '1000', tax: '100', total: '1100' },
    ],
    // law page: the tax is rounded once on the sum, 315 × 0.1 = 31.5, not 3 × 10
    [
      'law: 3 × 105',
      june([], {
        options: [held('a', '105', '2026-01-01'), held('b', '105', '2026-01-01'), held('c', '105', '2026-01-01')],
      }),
      { optionFees: '315', subtotal: '315', tax: '31', total: '346' },
    ],
    // tax below, at and above a yen: 9 × 0.1 = 0.9, 10 × 0.1 = 1, 19 × 0.1 = 1.9
    [
      'tax just below a yen',
      june([held('A', '9', '2026-01-01')]),
      { planFee: '9', subtotal: '9', tax: '0', total: '9' },
    ],
    ['tax of a yen', june([held('A', '10', '2026-01-01')]), { planFee: '10', subtotal: '10', tax: '1', total: '11' }],
    [
      'tax just below two yen',
      june([held('A', '19', '2026-01-01')]),
      { planFee: '19', subtotal: '19', tax: '1', total: '20' },
    ],
    ['tax included', june(plain, { taxIncluded: true }), { planFee: '1000', subtotal: '1000', total: '1000' }],
    [
      'tax not included',
      june(plain, { taxIncluded: false }),
      { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' },
    ],
    [
      'February',
      { month: '2028-02', plans: [held('A', '1000', '2028-02-25')] },
      { planFee: '1000', subtotal: '1000', tax: '100', total: '1100' },
    ],
  ])('%s', (_, given, figures) => {
    const answer = ask(given)
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2013-03-14'])
    expect(answer.figures).toEqual(figures)
  })

  test.each([
    // law page: 5 % to 2014-03, 8 % to 2019-09, then 10 %; the rate on the 25th
    ['2014-03', '50'],
    ['2014-04', '80'],
    ['2019-09', '80'],
    ['2019-10', '100'],
  ])('law: tax in %s', (month, tax) => {
    expect(ask({ month, plans: [held('A', '1000', '2013-01-01')] }).figures['tax']).toBe(tax)
  })

  test('what was held by the cut-off day is no reading', () => {
    expect(readingsOf(ask(june([held('A', '1005', '2026-01-01')])))).toEqual({})
    // to the 25th, from the 25th, and from the 1st of the next month
    const rows = [
      held('A', '1', '2026-06-25', '2026-06-25'),
      held('B', '2', '2026-06-25'),
      held('C', '3', '2026-07-01'),
    ]
    expect(readingsOf(ask(june(rows)))).toEqual({})
  })

  test.each<[string, Facts, string, Facts, string]>([
    // CoreDrive 11(3) against 11(1)(2): a plan or an option from the 26th; 2,000 + 200, 1,500 + 150
    ['a plan', june([...plain, held('B', '2000', '2026-06-26')]), '1100', { planFee: '2000' }, '2200'],
    ['a plan on the last day', june([...plain, held('B', '2000', '2026-06-30')]), '1100', { planFee: '2000' }, '2200'],
    ['a lower plan', june([...plain, held('B', '500', '2026-06-26')]), '1100', { planFee: '1000' }, '1100'],
    [
      'an option',
      june(plain, { options: [held('x', '500', '2026-06-26')] }),
      '1100',
      { planFee: '1000', optionFees: '500' },
      '1650',
    ],
    [
      'a dearer row of an option',
      june([], { options: [held('x', '300', '2026-06-01'), held('x', '500', '2026-06-27')] }),
      '330',
      { optionFees: '500' },
      '550',
    ],
    [
      'the cut-off month of a leap year',
      { month: '2028-02', plans: [...plain, held('B', '2000', '2028-02-29')] },
      '1100',
      { planFee: '2000' },
      '2200',
    ],
  ])('after the cut-off day: %s', (_, given, total, figures, charged) => {
    const answer = ask(given)
    expect(answer.figures['total']).toBe(total)
    expect(readingsOf(answer)).toEqual({ afterCutoff: `not-charged | charged due ${charged}` })
    expect(ask(given, alsoLater).figures).toMatchObject({ ...figures, total: charged })
  })

  test('a start on the 26th is a reading of its own', () => {
    const given = june([held('A', '1000', '2026-06-26')])
    const refused = ask(given)
    expect([refused.status, refused.code, readingsOf(refused)]).toEqual([
      'not-due',
      'nothing-charged',
      { afterCutoff: 'not-charged | charged due 1100' },
    ])
    const answer = ask(given, alsoLater)
    expect(answer.figures).toEqual({ planFee: '1000', subtotal: '1000', tax: '100', total: '1100' })
    expect(readingsOf(answer)).toEqual({ afterCutoff: 'charged | not-charged not-due' })
  })

  const graded = (name: string, monthlyFee: string, grade: unknown, from: string, to?: string): Facts => ({
    ...held(name, monthlyFee, from, to),
    grade,
  })

  test.each<[string, readonly Facts[], string]>([
    [
      'the highest grade, though it is cheaper',
      [graded('A', '5000', 1, '2026-01-01'), graded('B', '3000', 2, '2026-06-11')],
      '3000',
    ],
    ['10 is above 9', [graded('A', '5000', '9', '2026-01-01'), graded('B', '3000', '10', '2026-06-11')], '3000'],
    [
      'of equal grades the highest fee',
      [graded('A', '3000', 2, '2026-01-01'), graded('B', '5000', 2, '2026-06-11')],
      '5000',
    ],
    [
      'of equal grades and fees, one',
      [graded('A', '3000', 2, '2026-01-01'), graded('B', '3000', 2, '2026-06-11')],
      '3000',
    ],
    [
      'a grade on one row alone: the fee',
      [graded('A', '3000', 2, '2026-01-01'), held('B', '5000', '2026-06-11')],
      '5000',
    ],
    [
      'a row without a grade that was not held: the fee',
      [
        graded('A', '5000', 1, '2026-01-01'),
        graded('B', '3000', 2, '2026-06-11'),
        held('C', '1', '2026-01-01', '2026-05-31'),
      ],
      '5000',
    ],
    [
      'the highest grade that was not held by the 25th',
      [graded('A', '5000', 1, '2026-01-01'), graded('B', '3000', 2, '2026-06-26')],
      '5000',
    ],
    [
      'the highest grade that had ended',
      [graded('A', '5000', 1, '2026-06-01'), graded('B', '3000', 2, '2026-01-01', '2026-05-31')],
      '5000',
    ],
    ['the highest grade for nothing', [graded('A', '5000', 1, '2026-01-01'), graded('B', '0', 2, '2026-06-11')], '0'],
  ])('grades: %s', (_, plans, planFee) => {
    expect(ask(june(plans)).figures['planFee']).toBe(planFee)
  })

  test('frozen facts are enough', () => {
    const given = frozen(june([...plain, held('B', '2000', '2026-06-25')], { options: [held('x', '5', '2026-06-01')] }))
    expect(ask(given).figures['total']).toBe('2205')
  })
})

describe('the steps', () => {
  test('of plans, options and tax', () => {
    const answer = ask(
      june([held('A', '1000', '2026-01-01', '2026-06-10'), held('B', '2005', '2026-06-11')], {
        options: [held('x', '300', '2026-06-25'), held('x', '500', '2026-06-01', '2026-06-01')],
      }),
    )
    expect(worksheet(answer)).toEqual([
      'firstOn = first-of-month(month) 2026-06-01',
      'cutoffOn = day-of-month(month, cutoffDay) 2026-06-25',
      'planFee = highest(plans[0].monthlyFee, plans[1].monthlyFee, planGrade, firstOn, cutoffOn) 2005',
      'option[0].fee = highest(options[0].monthlyFee, options[1].monthlyFee, firstOn, cutoffOn) 500',
      'optionFees = sum(option[0].fee) 500',
      'subtotal = sum(planFee, optionFees) 2505',
      'taxRate = rate-on-day(cutoffOn, consumptionTaxRate) 0.1',
      'taxExact = product(subtotal, taxRate) 250.5',
      'tax = round(taxExact, rounding) 250',
      'total = sum(subtotal, tax) 2755',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of grades', () => {
    const plans = [
      { ...held('A', '5000', '2026-01-01', '2026-06-10'), grade: 1 },
      { ...held('B', '3000', '2026-06-11'), grade: 2 },
    ]
    const answer = ask(june(plans))
    expect(worksheet(answer)[2]).toBe(
      'planFee = highest-grade(plans[0].monthlyFee, plans[0].grade, plans[1].monthlyFee, plans[1].grade, firstOn, cutoffOn) 3000',
    )
    expect(citesOf(answer, 'planFee')).toEqual({ planFee: ['coredrive-terms 11(3)'] })
    expect(answer.steps[2]?.operands.map(({ unit }) => unit)).toEqual(['JPY', 'count', 'JPY', 'count', 'date', 'date'])
  })

  test('of what began after the cut-off day', () => {
    const given = june([held('A', '1000', '2026-01-01', '2026-06-25'), held('B', '2000', '2026-06-26')])
    expect(worksheet(ask(given)).slice(0, 4)).toEqual([
      'firstOn = first-of-month(month) 2026-06-01',
      'cutoffOn = day-of-month(month, cutoffDay) 2026-06-25',
      'countedTo = to-cutoff(cutoffOn, afterCutoff) 2026-06-25',
      'planFee = highest(plans[0].monthlyFee, planGrade, firstOn, countedTo) 1000',
    ])
    expect(worksheet(ask(given, alsoLater)).slice(2, 4)).toEqual([
      'countedTo = to-month-end(cutoffOn, afterCutoff) 2026-06-30',
      'planFee = highest(plans[0].monthlyFee, plans[1].monthlyFee, planGrade, firstOn, countedTo) 2000',
    ])
    expect(citesOf(ask(given), 'countedTo')).toEqual({
      countedTo: ['coredrive-terms 11(3)', 'coredrive-terms 11(1)', 'coredrive-terms 11(2)'],
    })
  })

  test('of fees that include tax', () => {
    const answer = ask(june(plain, { taxIncluded: true }))
    expect(worksheet(answer).slice(-2)).toEqual(['subtotal = sum(planFee) 1000', 'total = same(subtotal) 1000'])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('the cites', () => {
  test('of the example', () => {
    const answer = ask(june([held('A', '1005', '2026-01-01')]))
    expect(citesOf(answer, 'cutoffOn', 'planFee', 'subtotal', 'taxRate', 'taxExact', 'tax')).toEqual({
      cutoffOn: ['coredrive-terms 11(3)'],
      planFee: ['coredrive-terms 11(3)'],
      subtotal: ['coredrive-terms 11(2)'],
      taxRate: ['consumption-tax-act 29'],
      taxExact: ['coredrive-terms 14'],
      tax: ['coredrive-terms 15'],
    })
  })
})

describe('the refusals', () => {
  test.each<[string, Facts]>([
    ['a plan from the 26th', june([held('A', '1000', '2026-06-26')])],
    ['a plan to the last of the month before', june([held('A', '1000', '2026-01-01', '2026-05-31')])],
    ['a free plan alone', june([held('A', '0', '2026-01-01')])],
    ['no plan', june([])],
    ['no plan, no option', june([], { options: [] })],
    [
      'a free plan and a free option',
      june([held('A', '0', '2026-01-01')], { options: [held('x', '0', '2026-01-01')] }),
    ],
  ])('%s', (_, given) => {
    const answer = ask(given)
    expect([answer.status, answer.code, answer.figures]).toEqual(['not-due', 'nothing-charged', {}])
    expect(worksheet(answer).at(-1)).toMatch(/^isCharged = holds-chargeable\(.*\) false$/)
  })

  test.each([
    // a month counts by its last day: the edition of 2013-03-14 is in force on 03-31
    ['2013-02', 'unsettled', 'terms-not-in-force'],
    ['2013-03', 'due', undefined],
  ])('the month %s', (month, status, code) => {
    const answer = ask({ month, plans: [held('A', '1000', '2013-01-01')] })
    expect([answer.status, answer.code]).toEqual([status, code])
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing', {}, ['facts.month missing', 'facts.plans missing']],
    ['a date for a month', { ...june(plain), month: '2026-06-01' }, ['facts.month not-a-date']],
    ['month 13', { ...june(plain), month: '2026-13' }, ['facts.month not-a-date']],
    ['month 0', { ...june(plain), month: '2026-00' }, ['facts.month not-a-date']],
    ['the year before the first', { ...june(plain), month: '1989-12' }, ['facts.month out-of-range']],
    ['plans that are no list', { month: '2026-06', plans: {} }, ['facts.plans not-a-choice']],
    [
      'an interval that ends before it starts',
      june([held('A', '1', '2026-06-02', '2026-06-01')]),
      ['facts.plans[0].to wrong-order'],
    ],
    [
      'options too',
      june(plain, { options: [held('x', '1', '2026-06-02', '2026-06-01')] }),
      ['facts.options[0].to wrong-order'],
    ],
    ['an empty name', june([held('', '1', '2026-06-02')]), ['facts.plans[0].name missing']],
    [
      'a row without anything',
      june([{}]),
      ['facts.plans[0].from missing', 'facts.plans[0].monthlyFee missing', 'facts.plans[0].name missing'],
    ],
    [
      'an unknown key of a row',
      june([{ ...held('A', '1', '2026-06-02'), rank: '1' }]),
      ['facts.plans[0].rank unknown-key'],
    ],
    [
      'an option has no grade',
      june(plain, { options: [{ ...held('x', '1', '2026-06-02'), grade: '1' }] }),
      ['facts.options[0].grade unknown-key'],
    ],
    ...[0, -1, '1.5', '', 'Gold', null].map((grade): [string, Facts, readonly string[]] => [
      `a grade of ${JSON.stringify(grade)}`,
      june([{ ...held('A', '1', '2026-06-02'), grade }]),
      ['facts.plans[0].grade not-a-count'],
    ]),
    ['a slash in a month', { ...june(plain), month: '2026/05' }, ['facts.month not-a-date']],
    ['the year nought', { ...june(plain), month: '0000-05' }, ['facts.month out-of-range']],
    ['a flag as a text', june(plain, { taxIncluded: 'true' }), ['facts.taxIncluded not-a-choice']],
  ])('%s', (_, wrong, problems) => {
    expect(ask(wrong).problems).toEqual(problems)
  })

  test('an interval of one day is in order', () => {
    expect(ask(june([held('A', '1', '2026-06-02', '2026-06-02')])).status).toBe('due')
  })

  test('an assumption without alternatives is no reading', () => {
    expect(ask(june(plain), { planGrade: 'highest-fee' }).problems).toEqual(['readings.planGrade unknown-reading'])
    expect(ask(june(plain), { rounding: 'half-up' }).problems).toEqual(['readings.rounding stated-term'])
    expect(ask(june(plain), { afterCutoff: 'both' }).problems).toEqual(['readings.afterCutoff not-a-choice'])
  })
})
