import { describe, expect, test } from 'vitest'
import { billChanges } from '../calculators/engine/run/bill-changes.ts'
import { catalogue } from '../src/catalogue.ts'

/** What single change makes a bill that no reading makes. */

// 50,000 × 0.146 × 45 ÷ 365 = 900; each day adds 20.
const late = {
  provider: 'coredrive',
  calculator: 'late-penalty',
  facts: { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15', customer: 'business' },
}
const changesFor = (billed: string, request: { readonly facts: Readonly<Record<string, unknown>> } = late) =>
  billChanges(catalogue(), { ...request, billed }).map(({ change, fact, value, figure }) =>
    [change, fact, value, figure].filter((part) => part !== undefined).join(' '),
  )

describe('late damages', () => {
  test('for one day more, be it that the due day is counted', () => {
    // 46 × 20
    expect(changesFor('920')).toEqual(['day-earlier dueOn 2026-05-30', 'day-later paidOn 2026-07-16'])
  })
  test('for one day less, under the reading that moves the due date from a Sunday', () => {
    // 31 May 2026 is a Sunday: from 1 June on 44 × 20, a reading and no change; 43 × 20 is a day less of that.
    expect(changesFor('880')).toEqual([])
    expect(changesFor('860')).toEqual(['day-earlier paidOn 2026-07-14'])
  })
  test('on the sum without its tax', () => {
    // 50,000 × 100 ÷ 110 = 45,454; × 0.146 × 45 ÷ 365 = 818.17
    expect(changesFor('818')).toEqual(['without-tax principal 45454'])
  })
  test('with the principal', () => {
    expect(changesFor('50900')).toEqual(['added principal 900'])
  })
  test('with the principal, one day more', () => {
    // Two changes at once are not looked for.
    expect(changesFor('50920')).toEqual(['day-earlier dueOn 2026-05-30 total', 'day-later paidOn 2026-07-16 total'])
  })
  test('by a day’s damages, rounded first', () => {
    // 50,100 × 0.146 ÷ 365 = 20.04, so 20 a day; × 45 = 900, where 50,100 × 0.146 × 45 ÷ 365 = 901.8.
    const facts = { ...late.facts, principal: '50100' }
    expect(changesFor('900', { ...late, facts })).toEqual(['daily-rounding'])
  })
  test('by none, and of a request that is wrong, none', () => {
    expect(changesFor('12345')).toEqual([])
    expect(changesFor('900', { ...late, facts: { ...late.facts, principal: 'x' } })).toEqual([])
    expect(changesFor('x')).toEqual([])
  })
})
