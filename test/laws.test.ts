import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculate } from '../calculators/engine/run/calculate.ts'
import type { Outcome } from '../calculators/engine/run/outcome.ts'
import type { Calculator } from '../calculators/engine/seed/provider.ts'
import { type Day, dayText, type Month, monthText, readDay, readMonth } from '../calculators/kernel/calendar/days.ts'
import { type Instant, readInstant } from '../calculators/kernel/calendar/instant.ts'
import { amountText } from '../calculators/kernel/number/money.ts'
import type { Cite } from '../calculators/kernel/proof/cite.ts'
import { instantText } from '../calculators/kernel/schema/date-time.ts'
import type { FactDescription, Shapes } from '../calculators/kernel/schema/fact-shape.ts'
import { isInvalid } from '../calculators/kernel/schema/invalid.ts'
import { parseAmount } from '../calculators/kernel/schema/parse-value.ts'
import { catalogue } from '../src/catalogue.ts'
import { type Answer, type Ask, answerOf, asking, citeText, type Facts, frozen, shownFigures } from './kinds/ask.ts'
import { assumed, withLateTerms } from './seeds.ts'

/** What must hold of every outcome, whatever the facts. The seed is fixed: a failure comes back in every run. */

const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns = 200): void =>
  fc.assert(property, { seed: 20_260_531, numRuns })

// The arithmetic of these laws is the tests' own: BigInt fractions, and dates by the platform's UTC calendar.
type Fraction = readonly [n: bigint, d: bigint]

/** Reads "95700/73", "735.84" or "900". */
function fraction(text: string): Fraction {
  const [n = '', d = '1'] = text.split('/')
  const [whole = '', decimals = ''] = n.split('.')
  return [BigInt(whole + decimals), BigInt(d) * 10n ** BigInt(decimals.length)]
}
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const isAtMost = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d <= c * b
const isEqual = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b
const floor = ([a, b]: Fraction): bigint => a / b
const least = (a: Fraction, b: Fraction): Fraction => (isAtMost(a, b) ? a : b)

const msPerDay = 86_400_000
const text = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10)
const numberOf = (date: string): number => Date.parse(`${date}T00:00Z`) / msPerDay
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1

/** Court practice: whole years by anniversary, then the days left over 366 in leap calendar years, 365 in others. */
function anniversaryShare(first: number, last: number): Fraction {
  const on = new Date(first * msPerDay)
  const [year, month, day] = [on.getUTCFullYear(), on.getUTCMonth(), on.getUTCDate()]
  const end = (years: number): number =>
    month === 1 && day === 29 && !isLeap(year + years)
      ? Date.UTC(year + years, 1, 28) / msPerDay
      : Date.UTC(year + years, month, day) / msPerDay - 1
  let years = 0
  while (end(years + 1) <= last) years += 1
  let [common, leap] = [0n, 0n]
  for (let at = years === 0 ? first : end(years) + 1; at <= last; at += 1) {
    if (isLeap(new Date(at * msPerDay).getUTCFullYear())) leap += 1n
    else common += 1n
  }
  return [BigInt(years) * 133_590n + common * 366n + leap * 365n, 133_590n]
}
const rate: Fraction = [146n, 1000n]
const fixedShare = (first: number, last: number): Fraction => [BigInt(last - first + 1), 365n]

const principals = fc.bigInt(0n, 10n ** 12n)
const overdue = fc.bigInt(1n, 10n ** 12n)
/** Due dates on which each of the four providers' terms are in force. */
const dueDays = fc.integer({ min: numberOf('2026-02-01'), max: numberOf('2028-12-31') })
const delays = fc.integer({ min: 1, max: 2000 })
const dayCounts = ['anniversary-years', 'actual-365-fixed', 'leap-window'] as const
const dayCount = fc.constantFrom(...dayCounts)
const customer = fc.constantFrom('business', 'consumer')

const coredrive = asking('coredrive', 'late-penalty')
/** With the due date as it is stated, so that a delay has as many days as the test says. */
const asStated = (provider: string): Ask => {
  const ask = asking(provider, 'late-penalty')
  return (facts, readings) => ask(facts, { dueDateRoll: 'as-stated', ...readings })
}
const millenvpn = asStated('millenvpn')
const flexphone = asStated('flexphone')
const opeai = asking('opeai', 'late-penalty')
/** 14.6 % under any day count. */
const anyCount = asking('test', 'own', withLateTerms({ dayCount: assumed(...dayCounts) }))

const late = (principal: bigint | string, due: number, days: number, others: Facts = {}): Facts => ({
  principal: String(principal),
  dueOn: text(due),
  paidOn: text(due + days),
  ...others,
})
const figure = ({ figures }: Answer, id: string): bigint => BigInt((figures[id] ?? '0').replace('.', ''))
const penalty = (answer: Answer): bigint => figure(answer, 'penalty')
const exactOf = ({ steps }: Answer, id = 'exact'): Fraction =>
  fraction(steps.find((step) => step.id === id)?.exact ?? 'no step')

describe('late payment', () => {
  test('later is never cheaper', () => {
    holds(
      fc.property(principals, dueDays, delays, delays, dayCount, customer, (principal, due, a, b, count, who) => {
        const [sooner, later] = [a, b].map((days) =>
          penalty(anyCount(late(principal, due, days, { customer: who }), { dayCount: count })),
        )
        return sooner !== undefined && later !== undefined && (a <= b ? sooner <= later : later <= sooner)
      }),
    )
  })

  test('a day later is never cheaper, over a leap day and anniversaries', () => {
    for (const count of dayCounts) {
      let before = 0n
      for (let days = 1; days <= 800; days += 1) {
        const now = penalty(anyCount(late(36_600_000n, numberOf('2027-02-28'), days), { dayCount: count }))
        expect(now >= before).toBe(true)
        before = now
      }
    }
  })

  test('a consumer never owes more than the cap', () => {
    const readings = fc.record({ rounding: fc.constantFrom('down', 'half-up'), dayCount })
    holds(
      fc.property(principals, dueDays, delays, readings, (principal, due, days, chosen) => {
        const cap = times(times([principal, 1n], rate), anniversaryShare(due + 1, due + days))
        const given = late(principal, due, days, { customer: 'consumer' })
        return [coredrive(given), millenvpn(given, chosen), flexphone(given, chosen)].every((answer) =>
          isAtMost([penalty(answer), 1n], cap),
        )
      }),
    )
  })

  test('is that of court practice, and of a 365-day clause', () => {
    holds(
      fc.property(principals, dueDays, delays, (principal, due, days) => {
        const owed = times([principal, 1n], rate)
        const given = late(principal, due, days)
        return (
          penalty(millenvpn(given)) === floor(times(owed, anniversaryShare(due + 1, due + days))) &&
          penalty(coredrive(given)) === floor(times(owed, fixedShare(due + 1, due + days)))
        )
      }),
    )
  })

  test('of a larger principal is never less', () => {
    holds(
      fc.property(principals, principals, dueDays, delays, (a, b, due, days) => {
        const [small, large] = a < b ? [a, b] : [b, a]
        return [coredrive, millenvpn, flexphone].every(
          (ask) => penalty(ask(late(small, due, days))) <= penalty(ask(late(large, due, days))),
        )
      }),
    )
  })

  test('is its exact value less a fraction', () => {
    holds(
      fc.property(overdue, dueDays, delays, (principal, due, days) =>
        [coredrive, millenvpn, flexphone].every((ask) => {
          const answer = ask(late(principal, due, days))
          const exact = exactOf(answer)
          const down: Fraction = [penalty(answer), 1n]
          return isAtMost(down, exact) && !isAtMost(plus(down, [1n, 1n]), exact)
        }),
      ),
    )
  })

  test('in cents is its exact value less a fraction of a cent', () => {
    const cents = fc.bigInt(0n, 10n ** 12n)
    const until = fc.integer({ min: numberOf('2026-02-01'), max: numberOf('2029-03-30') })
    holds(
      fc.property(cents, until, delays, (principal, due, days) => {
        const dollars = `${principal / 100n}.${String(principal % 100n).padStart(2, '0')}`
        const answer = opeai(late(dollars, due, days))
        const share = anniversaryShare(due + 1, due + days)
        return penalty(answer) === floor(times(times([principal, 1n], [3n, 100n]), share))
      }),
    )
  })

  test('of nothing is nothing', () => {
    holds(
      fc.property(dueDays, delays, customer, (due, days, who) => {
        const given = late('0', due, days, { customer: who })
        return (
          [coredrive, millenvpn, flexphone].every((ask) => ask(given).figures['penalty'] === '0') &&
          opeai(given).figures['penalty'] === '0.00'
        )
      }),
    )
  })

  test('of a sum is that of its parts, or a yen more', () => {
    holds(
      fc.property(principals, principals, dueDays, delays, (p, q, due, days) =>
        [coredrive, millenvpn, flexphone].every((ask) => {
          const [whole, left, right] = [p + q, p, q].map((principal) => penalty(ask(late(principal, due, days))))
          const more = (whole ?? -1n) - (left ?? 0n) - (right ?? 0n)
          return more === 0n || more === 1n
        }),
      ),
    )
  })

  test('under a 365-day clause, a span split in two is worth the same', () => {
    holds(
      fc.property(overdue, dueDays, delays, delays, (principal, due, a, b) => {
        const whole = exactOf(coredrive(late(principal, due, a + b)))
        const first = exactOf(coredrive(late(principal, due, a)))
        return isEqual(whole, plus(first, exactOf(coredrive(late(principal, due + a, b)))))
      }),
    )
  })

  test('under a 365-day clause, both dates may move', () => {
    const shift = fc.integer({ min: -4000, max: 20_000 })
    holds(
      fc.property(principals, dueDays, delays, shift, (principal, due, days, by) => {
        const here = coredrive(late(principal, due, days)).figures
        return JSON.stringify(here) === JSON.stringify(coredrive(late(principal, due + by, days)).figures)
      }),
    )
  })
})

describe('part payments', () => {
  const parts = fc.array(
    fc.record({ day: fc.integer({ min: 1, max: 599 }), share: fc.integer({ min: 0, max: 300 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  const some = fc.bigInt(3n, 10n ** 9n)
  const allocation = fc.constantFrom('interest-first', 'principal-first')

  /** Payments of thousandths of the principal, never above it together, in the order of their days; none of nothing. */
  const payments = (
    principal: bigint,
    due: number,
    of: readonly { readonly day: number; readonly share: number }[],
  ) => {
    let left = principal
    return of
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, share }) => {
        const wanted = (principal * BigInt(share)) / 1000n
        const amount = wanted < left ? wanted : left
        left -= amount
        return { on: text(due + day), day, amount }
      })
      .filter(({ amount }) => amount > 0n)
  }
  const entered = (of: ReturnType<typeof payments>) => of.map(({ on, amount }) => ({ on, amount: String(amount) }))

  test('come to damages met and principal reduced, to the yen', () => {
    holds(
      fc.property(some, dueDays, parts, allocation, customer, (principal, due, of, first, who) => {
        const paid = payments(principal, due, of)
        if (paid.length === 0) return true
        const given = late(principal, due, 600, { payments: entered(paid), customer: who })
        const total = paid.reduce((sum, { amount }) => sum + amount, 0n)
        return [coredrive, millenvpn, flexphone].every((ask) => {
          const answer = ask(given, { allocation: first })
          const left = figure(answer, 'principalLeft')
          const [met, unpaid] = [figure(answer, 'damagesPaid'), figure(answer, 'damagesUnpaid')]
          return (
            answer.status === 'due' &&
            penalty(answer) === met + unpaid &&
            figure(answer, 'total') === left + unpaid &&
            total === met + (principal - left)
          )
        })
      }),
    )
  })

  test('of one day are one of their sum', () => {
    holds(
      fc.property(some, dueDays, parts, allocation, (principal, due, of, first) => {
        const paid = payments(
          principal,
          due,
          of.map(({ share }) => ({ day: 300, share })),
        )
        if (paid.length === 0) return true
        const one = { on: text(due + 300), amount: String(paid.reduce((sum, { amount }) => sum + amount, 0n)) }
        const apart = millenvpn(late(principal, due, 600, { payments: entered(paid) }), { allocation: first })
        const together = millenvpn(late(principal, due, 600, { payments: [one] }), { allocation: first })
        return apart.status === 'due' && JSON.stringify(apart.figures) === JSON.stringify(together.figures)
      }),
    )
  })

  test('keep the ledger that another bookkeeper keeps', () => {
    // Civil Code 489, CoreDrive 13(2), 15; for a consumer each span within the cap
    holds(
      fc.property(some, dueDays, parts, customer, (principal, due, of, who) => {
        const paid = payments(principal, due, of)
        let [owed, unpaid, all] = [principal, 0n, 0n]
        let from = due + 1
        for (const { day, amount } of [...paid, { day: 600, amount: 0n }]) {
          const to = due + day
          const yearly = times([owed, 1n], rate)
          const agreed = times(yearly, [BigInt(to - from + 1), 365n])
          const exact = who === 'consumer' ? least(agreed, times(yearly, anniversaryShare(from, to))) : agreed
          const damages = floor(exact)
          all += damages
          unpaid += damages
          const toDamages = amount < unpaid ? amount : unpaid
          unpaid -= toDamages
          owed -= amount - toDamages
          from = to + 1
        }
        if (paid.length === 0) return true
        const answer = coredrive(late(principal, due, 600, { payments: entered(paid), customer: who }))
        const { penalty: ours, total, principalLeft } = answer.figures
        return ours === String(all) && principalLeft === String(owed) && total === String(owed + unpaid)
      }),
    )
  })

  test('sooner are never dearer under a 365-day clause, on exact values', () => {
    holds(
      fc.property(
        some,
        dueDays,
        fc.integer({ min: 1, max: 599 }),
        fc.integer({ min: 1, max: 599 }),
        (principal, due, a, b) => {
          const paying = (day: number) => {
            const payment = [{ on: text(due + day), amount: String(principal / 3n) }]
            return exactOf(
              coredrive(late(principal, due, 600, { payments: payment }), { allocation: 'principal-first' }),
            )
          }
          return isAtMost(paying(Math.min(a, b)), paying(Math.max(a, b)))
        },
      ),
    )
  })
})

describe('fees', () => {
  const firstMonth = asking('flexphone', 'first-month-fee')
  const planChange = asking('flexphone', 'plan-change-fee')
  const fee = fc.bigInt(0n, 10n ** 9n)
  const days = fc.integer({ min: numberOf('2026-01-01'), max: numberOf('2030-12-31') })

  test('of the parts of a month add up to the month’s', () => {
    holds(
      fc.property(fee, days, (monthly, on) => {
        // the days before `on` at the fee and those from it on for nothing, and the other way round
        const change = (oldMonthlyFee: bigint, newMonthlyFee: bigint) =>
          exactOf(
            planChange({
              changedOn: text(on),
              oldMonthlyFee: String(oldMonthlyFee),
              newMonthlyFee: String(newMonthlyFee),
              newInitialFee: '0',
            }),
          )
        const opened = firstMonth({ openedOn: text(on - 1), monthlyFee: String(monthly), initialFee: '0' })
        const whole: Fraction = [monthly, 1n]
        return (
          isEqual(plus(change(monthly, 0n), change(0n, monthly)), whole) &&
          isEqual(change(monthly, monthly), whole) &&
          isEqual(exactOf(opened), change(0n, monthly))
        )
      }),
    )
  })

  test('of any plans of one fee are that fee’s share of the days charged', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 2, max: 28 }), { minLength: 1, maxLength: 6 })
    holds(
      fc.property(fee, days, cuts, fc.option(fc.integer({ min: 1, max: 27 })), (monthly, on, drawn, open) => {
        const month = text(on).slice(0, 7)
        const dates = drawn.toSorted((a, b) => a - b).map((day) => `${month}-${String(day).padStart(2, '0')}`)
        const [changedOn = '', ...rest] = dates
        const opening = open !== null && open < Number(changedOn.slice(8)) ? open : 0
        const one = { newMonthlyFee: String(monthly), newInitialFee: '0' }
        const given = {
          ...one,
          changedOn,
          oldMonthlyFee: String(monthly),
          further: rest.map((day) => ({ ...one, changedOn: day })),
          ...(opening > 0 && { openedOn: `${month}-${String(opening).padStart(2, '0')}` }),
        }
        const length = BigInt(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate())
        const share: Fraction = [monthly * (length - BigInt(opening)), length]
        return ['new-plan', 'old-plan'].every((changeDay) => isEqual(exactOf(planChange(given, { changeDay })), share))
      }),
    )
  })

  test('of a term add up over a revision', () => {
    const revision = asking('millenvpn', 'fee-revision')
    const ends = asking('millenvpn', 'cancellation')
    holds(
      fc.property(fee, days, fc.integer({ min: 40, max: 1200 }), (paid, start, length) => {
        const span = { termStartsOn: text(start), termEndsOn: text(start + length) }
        // what the days after the service end are worth, lost or raised from nothing
        const lost = ends({ ...span, paid: String(paid), noticeOn: text(start) })
        const serviceEnds = numberOf(lost.figures['serviceEndsOn'] ?? '')
        const raised = revision({ ...span, oldFee: '0', newFee: String(paid), effectiveOn: text(serviceEnds + 1) })
        return lost.figures['forfeited'] === raised.figures['difference']
      }),
    )
  })
})

describe('outages', () => {
  const calendar = asking('coredrive', 'outage-compensation')
  const fixed = asking('millenvpn', 'outage-compensation')
  const fee = fc.bigInt(1n, 10n ** 9n)
  const seconds = fc.integer({ min: Date.UTC(2024, 0, 1) / 1000, max: Date.UTC(2029, 11, 31) / 1000 })
  const lengths = fc.integer({ min: 0, max: 90 * 86_400 })
  const at = (second: number): string => new Date(second * 1000).toISOString().replace('.000', '')
  const outage = (monthlyFee: bigint, from: number, length: number, others: Facts = {}): Facts => ({
    knownAt: at(from),
    restoredAt: at(from + length),
    monthlyFee: String(monthlyFee),
    fault: 'negligence',
    ...others,
  })

  test('that last longer are never worth less', () => {
    holds(
      fc.property(fee, seconds, lengths, lengths, (monthly, from, a, b) => {
        const [short, long] = a < b ? [a, b] : [b, a]
        const caps = (length: number) => [
          figure(calendar(outage(monthly, from, length)), 'cap'),
          figure(calendar(outage(monthly, from, length), { blockMonth: 'awareness-month' }), 'compensation'),
          figure(fixed(outage(monthly, from, length)), 'cap'),
          figure(fixed(outage(monthly, from, length), { outageDay: 'dates-touched' }), 'cap'),
          figure(calendar(outage(monthly, from, length), { dayShare: 'thirtieths' }), 'cap'),
          figure(calendar(outage(monthly, from, length), { monthLimit: 'one-month' }), 'cap'),
          figure(calendar(outage(monthly, from, length, { fault: 'intent' }), { grossBasis: 'higher-of-both' }), 'cap'),
        ]
        const longer = caps(long)
        return caps(short).every((cap, index) => cap <= (longer[index] ?? -1n))
      }),
    )
  })

  test('are worth the fee’s share of each block’s month, and no more than the damage', () => {
    const years = fc.oneof(lengths, fc.integer({ min: 0, max: 900 * 86_400 }))
    holds(
      fc.property(fee, seconds, years, fc.option(fc.bigInt(0n, 10n ** 9n)), (monthly, from, length, damage) => {
        const given = outage(monthly, from, length, damage === null ? {} : { actualDamage: String(damage) })
        const answer = calendar(given)
        if (length <= 86_400) return answer.code === 'under-threshold'
        let share: Fraction = [0n, 1n]
        for (let block = 0; block < Math.floor(length / 86_400); block += 1) {
          // the date in Japan on which the block begins
          const start = new Date((from + block * 86_400 + 9 * 3600) * 1000)
          const ofMonth = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate()
          share = plus(share, [monthly, BigInt(ofMonth)])
        }
        const cap = floor(share)
        const compensation = damage === null || damage > cap ? cap : damage
        return figure(answer, 'cap') === cap && figure(answer, 'compensation') === compensation
      }),
    )
  })

  test('are worth as much by the fee of a term as by that of a month', () => {
    const counts = fc.integer({ min: 1, max: 60 })
    holds(
      fc.property(fee, seconds, lengths, counts, (monthly, from, length, months) => {
        const { monthlyFee: _, ...given } = outage(monthly, from, length)
        const term = { ...given, totalFee: String(monthly * BigInt(months)), termMonths: months }
        return JSON.stringify(fixed(term).figures) === JSON.stringify(fixed(outage(monthly, from, length)).figures)
      }),
    )
  })

  test('extend a term to the day of its last second', () => {
    const days = fc.integer({ min: numberOf('2026-01-01'), max: numberOf('2030-12-31') })
    holds(
      fc.property(seconds, lengths, days, (from, length, ends) => {
        const answer = fixed(outage(3000n, from, length, { termEndsOn: text(ends) }))
        // the second before the extended end, on the clock of the term's own days
        const last = Math.floor(((ends + 1) * 86_400 + length - 1) / 86_400)
        return length < 86_400 || answer.figures['newTermEndsOn'] === text(last)
      }),
    )
  })

  test('are worth a thirtieth a day, and no more than the damage or the carrier’s', () => {
    const amount = fc.option(fc.bigInt(0n, 10n ** 9n))
    holds(
      fc.property(fee, seconds, lengths, amount, amount, (monthly, from, length, damage, recovery) => {
        const answer = fixed(
          outage(monthly, from, length, {
            ...(damage === null ? {} : { actualDamage: String(damage) }),
            ...(recovery === null ? {} : { carrierRecovery: String(recovery) }),
          }),
        )
        if (length < 86_400) return answer.code === 'under-threshold'
        if (damage === 0n) return answer.code === 'no-damage'
        const own = (monthly * BigInt(Math.floor(length / 86_400))) / 30n
        const cap = recovery === null || recovery > own ? own : recovery
        const compensation = damage === null || damage > cap ? cap : damage
        // 31(3): what the terms give before the carrier's limit
        const isPaid = (damage === null || damage > own ? own : damage) >= 10_000n
        return (
          figure(answer, 'cap') === cap &&
          answer.figures['remedy'] === (isPaid ? 'payment' : 'extension') &&
          answer.figures['compensation'] === (isPaid ? String(compensation) : undefined)
        )
      }),
    )
  })
})

/** Requests to any calculator, made from the shapes of its facts: most in order, some with a problem. */
function requests(calculator: Calculator): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const { provider, id, fields, editions } = calculator
  const yen = provider.currency === 'JPY'
  const days = fc.integer({ min: numberOf('2026-01-25'), max: numberOf('2029-04-05') })
  const rawOf = (shape: FactDescription): fc.Arbitrary<unknown> => {
    switch (shape.type) {
      case 'amount':
        return fc.oneof(
          {
            weight: 20,
            arbitrary: fc.integer({ min: 0, max: 10 ** 6 }).map((n) => (yen ? `${n}` : `${n}.${(n % 90) + 10}`)),
          },
          { weight: 4, arbitrary: fc.constantFrom(0, '0', 1, '999999999999999', 50_000) },
          { weight: 1, arbitrary: fc.constantFrom('-1', '1e3', '', '1.234', null, '1000000000000000') },
        )
      case 'rate':
        return fc.constantFrom('0', '0.05', '0.08', '0.1', '1')
      case 'count':
        return fc.oneof(
          { weight: 20, arbitrary: fc.integer({ min: 1, max: 40 }) },
          { weight: 1, arbitrary: fc.constantFrom(0, '12', '1.5', 90_001) },
        )
      case 'date':
        return fc.oneof(
          { weight: 40, arbitrary: days.map(text) },
          { weight: 1, arbitrary: fc.constantFrom('2027-02-29', '1990-01-01', '2200-12-31', '2050-12-31', 5) },
        )
      case 'month':
        return days.map((day) => text(day).slice(0, 7))
      case 'date-time':
        return fc
          .tuple(days, fc.integer({ min: 0, max: 23 }), fc.constantFrom('', ':30', 'Z', ':59-05:00'))
          .map(([day, hour, end]) => `${text(day)}T${String(hour).padStart(2, '0')}:15${end}`)
      case 'choice':
        return fc.constantFrom(...(shape.choices ?? []))
      case 'flag':
        return fc.boolean()
      case 'text':
        return fc.constantFrom('a', 'b', '名前')
      case 'rows':
        return fc.array(recordOf(shape.row ?? {}), { maxLength: 3 })
    }
  }
  const recordOf = (shapes: Shapes): fc.Arbitrary<Facts> => {
    const required = Object.keys(shapes).filter((key) => shapes[key]?.optional !== true)
    const raws = Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, rawOf(shape)]))
    return fc.record(raws, { requiredKeys: required })
  }
  const byKey: Shapes = Object.fromEntries(fields.map(([, key, shape]) => [key, shape]))
  const open = (editions.at(-1)?.terms ?? []).filter(({ values }) => values.length > 1)
  const readings = fc.record(
    Object.fromEntries(open.map((term) => [term.id, fc.constantFrom(...term.values.map(({ raw }) => raw))])),
    { requiredKeys: [] },
  )
  const billed = calculator.formula.isMoney ? fc.constantFrom('0', '900', '5333') : fc.constantFrom('2026-05-31')
  return fc
    .record(
      {
        facts: recordOf(byKey).map((facts) => withinSpan(inOneWay(calculator, inOrder(calculator, facts)))),
        readings,
        billed,
      },
      { requiredKeys: ['facts'] },
    )
    .map((rest) => ({ provider: provider.id, calculator: id, ...rest }))
}

/** The same facts, with a fee that may be given in two ways mostly given in one. */
function inOneWay({ formula }: Calculator, facts: Facts): Facts {
  const { totalFee, termMonths, ...others } = facts
  const hasTwo = ['monthlyFee', 'totalFee'].every((id) => Object.hasOwn(formula.facts, id))
  if (!hasTwo || (totalFee === undefined && termMonths === undefined)) return facts
  if ('monthlyFee' in facts) return totalFee === 0 ? facts : others
  return { termMonths: 7, totalFee: '70000', ...facts }
}

/** The same facts, with the dates that stand in relation to each other put in order. */
function inOrder({ formula, keyOf }: Calculator, facts: Facts): Facts {
  const names = [
    ...new Set(
      (formula.orders ?? []).flatMap(({ rows, fact, notBefore, notAfter, after, before }) =>
        rows === undefined
          ? [notBefore, after, fact, before, notAfter].filter((id) => id !== undefined)
          : [after, before].filter((id) => id !== undefined),
      ),
    ),
  ].map(keyOf)
  const ranks = [
    'termStartsOn',
    'openedOn',
    'changedOn',
    'unavailableFrom',
    'knownAt',
    'dueOn',
    'effectiveOn',
    'noticeOn',
    'requestedOn',
    'restoredAt',
    'endsOn',
    'termEndsOn',
    'paidOn',
  ]
  const keys = names.filter((key) => typeof facts[key] === 'string').sort((a, b) => ranks.indexOf(a) - ranks.indexOf(b))
  const values = keys.map((key) => facts[key]).sort()
  return { ...facts, ...Object.fromEntries(keys.map((key, at) => [key, values[at]])) }
}

/** The same facts, with dates brought into the month or the year in which they must lie, most of them in order. */
function withinSpan(facts: Facts): Facts {
  const { changedOn, openedOn, further, termStartsOn, endsOn } = facts
  if (typeof termStartsOn === 'string' && typeof endsOn === 'string') {
    const start = numberOf(termStartsOn)
    return { ...facts, endsOn: text(start + ((numberOf(endsOn) - start) % 365)) }
  }
  if (typeof changedOn !== 'string' || !changedOn.includes('-')) return facts
  const changed = numberOf(changedOn)
  const near =
    typeof openedOn === 'string' && numberOf(openedOn) % 2 === 0
      ? { openedOn: text(changed - 1 - (numberOf(openedOn) % 20)) }
      : {}
  const rows = Array.isArray(further)
    ? { further: further.map((row, at) => ({ ...row, changedOn: text(changed + 1 + 2 * at) })) }
    : {}
  return { ...facts, ...near, ...rows }
}

const all = catalogue()
const calculators = [...all.providers.values()].flatMap((provider) => [...provider.calculators.values()])

describe.each(calculators.map((calculator) => [`${calculator.provider.id}/${calculator.id}`, calculator] as const))(
  'any request to %s',
  (_, calculator) => {
    const request = requests(calculator)

    test('has the same answer with and without its explanation', () => {
      holds(
        fc.property(request, (asked) => {
          const explained: Record<string, unknown> = { ...calculate(all, asked, false) }
          for (const key of ['steps', 'readings', 'guards']) delete explained[key]
          expect(calculate(all, asked, true)).toEqual(explained)
        }),
        60,
      )
    })

    test('has the same answer, to the byte, each time, and stays as it was', () => {
      holds(
        fc.property(request, (asked) => {
          const given = frozen(structuredClone(asked))
          const once = JSON.stringify(calculate(all, given, false))
          expect(JSON.stringify(calculate(all, given, false))).toBe(once)
          expect(JSON.stringify(calculate(all, structuredClone(asked), false))).toBe(once)
          expect(given).toEqual(asked)
        }),
        30,
      )
    })

    test('is cited from articles that there are', () => {
      const documents = new Map([...calculator.provider.documents, ...all.lawDocuments].map((each) => [each.id, each]))
      const isThere = ({ document, article, paragraph }: Cite): boolean => {
        const articles = documents.get(document)?.articles ?? {}
        const paragraphs = Object.hasOwn(articles, article) ? articles[article] : undefined
        return paragraphs !== undefined && (paragraph === undefined || Number(paragraph) <= paragraphs)
      }
      holds(
        fc.property(request, (asked) => {
          expect(
            citesIn(calculate(all, asked, false))
              .filter((cite) => !isThere(cite))
              .map(citeText),
          ).toEqual([])
        }),
        60,
      )
    })

    test('is answered by steps that stand once, and show its figures', () => {
      holds(
        fc.property(request, (asked) => {
          const answer = answerOf(calculate(all, asked, false))
          const ids = answer.steps.map(({ id }) => id)
          expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
          if (ids.length > 0) expect(shownFigures(answer)).toEqual(answer.figures)
        }),
        60,
      )
    })

    test('has each alternative reading’s answer when that is chosen', () => {
      holds(
        fc.property(request, (asked) => {
          const { billed: _billed, ...plain } = asked
          const answer = answerOf(calculate(all, plain, false))
          for (const { id, chosen, alternatives } of answer.readings) {
            expect(calculate(all, { ...plain, readings: { ...readingsIn(plain), [id]: chosen } }, true)).toEqual(
              calculate(all, plain, true),
            )
            for (const { value, status, figure: shown } of alternatives) {
              const other = answerOf(
                calculate(all, { ...plain, readings: { ...readingsIn(plain), [id]: value } }, true),
              )
              const main = calculator.formula.main.find((of) => Object.hasOwn(other.figures, of))
              expect([other.status, main === undefined ? undefined : other.figures[main]]).toEqual([status, shown])
            }
          }
        }),
        30,
      )
    })

    test('is reconciled with its own main figure', () => {
      holds(
        fc.property(request, (asked) => {
          const { figures } = answerOf(calculate(all, asked, true))
          const main = calculator.formula.main.find((of) => Object.hasOwn(figures, of))
          const billed = main === undefined ? undefined : figures[main]
          // a figure may lie outside the limits of what can be entered
          if (billed === undefined || /^(?:\d{16}|19[0-8]\d-|220[1-9]-|22[1-9]\d-|2[3-9]\d\d-)/.test(billed)) return
          const outcome = calculate(all, { ...asked, billed }, true)
          const matches = ('reconcile' in outcome ? outcome.reconcile?.matches : undefined) ?? []
          expect(matches.length).toBeGreaterThan(0)
          for (const { readings } of matches) {
            const other = answerOf(calculate(all, { ...asked, readings }, true))
            const itsMain = calculator.formula.main.find((of) => Object.hasOwn(other.figures, of)) ?? ''
            expect(other.figures[itsMain]).toBe(billed)
          }
        }),
        30,
      )
    })
  },
)

test('most of these requests are in order', () => {
  for (const calculator of calculators) {
    const outcomes = fc
      .sample(requests(calculator), { seed: 1, numRuns: 60 })
      .map((asked) => calculate(all, asked, true))
    const answered = outcomes.filter(({ status }) => status === 'due' || status === 'not-due')
    expect([calculator.id, answered.length >= 15]).toEqual([calculator.id, true])
  }
})

const readingsIn = (asked: Readonly<Record<string, unknown>>): Facts => {
  const { readings } = asked
  return typeof readings === 'object' && readings !== null ? Object.fromEntries(Object.entries(readings)) : {}
}

function citesIn(outcome: Outcome): readonly Cite[] {
  if (outcome.status === 'problem') return []
  return [
    ...('cites' in outcome ? outcome.cites : []),
    ...(outcome.steps ?? []).flatMap(({ cites }) => cites),
    ...(outcome.guards ?? []).flatMap(({ cites }) => cites),
  ]
}

describe('what is written is read as it was', () => {
  test('amounts', () => {
    holds(
      fc.property(fc.bigInt(0n, 10n ** 15n - 1n), fc.bigInt(0n, 99n), (units, cents) => {
        for (const [raw, currency] of [
          [`${units}`, 'JPY'],
          [`${units}.${String(cents).padStart(2, '0')}`, 'USD'],
        ] as const) {
          const read = parseAmount(raw, currency)
          if (isInvalid(read) || amountText(read, currency) !== raw) return false
        }
        return true
      }),
      1000,
    )
  })

  test('dates, months and moments', () => {
    const day = fc.integer({ min: numberOf('1990-01-01'), max: numberOf('2200-12-31') })
    holds(
      fc.property(day, fc.integer({ min: 0, max: 86_399 }), (on, second) => {
        const month = Math.floor(on / 31) + 23_640
        const moment = on * 86_400 + second
        return (
          readDay(dayText(on as Day)) === on &&
          dayText(on as Day) === text(on) &&
          readMonth(monthText(month as Month)) === month &&
          readInstant(instantText(moment as Instant)) === moment
        )
      }),
      1000,
    )
  })
})
