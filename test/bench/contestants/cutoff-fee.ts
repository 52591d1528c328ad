import type { JsonOutcome as Outcome } from '../../../calculators/engine/describe/json-outcome.ts'
import type { Request, Rivals } from '../contest.ts'
import { random } from '../random.ts'
import { daysOn } from './dates.ts'
import { Exact } from './exact.ts'
import { dateNumber, dayNumber, monthOf, yearOf } from './split-date.ts'
import { utc } from './utc.ts'

interface Held {
  readonly name: string
  readonly monthlyFee: string
  readonly from: string
  readonly to?: string
}

interface FeeFacts {
  readonly month: string
  readonly plans: readonly Held[]
  readonly options: readonly Held[]
}

/** The highest plan and every option held from the 1st to the 25th, in full, plus 10 % tax, its fraction dropped. */
export const cutoffFee: Rivals<FeeFacts> = {
  name: 'coredrive/monthly-fee',
  requests: months(4),
  floor,
  people,
}

/** Months of 2020 to 2030: a plan that gave way to another about then, and two options that may have ended. */
function months(seed: number): readonly Request<FeeFacts>[] {
  const { between, onceIn, amount } = random(seed)
  return Array.from({ length: 512 }, () => {
    const first = `${between(2020, 2030)}-${String(between(1, 12)).padStart(2, '0')}-01`
    const changedOn = daysOn(first, between(-60, 40))
    const option = (name: string): Held => {
      const held = { name, monthlyFee: amount(), from: daysOn(first, between(-400, 35)) }
      return onceIn(2) ? { ...held, to: daysOn(held.from, between(0, 300)) } : held
    }
    const plans = [
      { name: 'Silver', monthlyFee: amount(), from: daysOn(first, between(-800, -61)), to: daysOn(changedOn, -1) },
      { name: 'Gold', monthlyFee: amount(), from: changedOn },
    ]
    const facts = { month: first.slice(0, 7), plans, options: [option('Backup'), option('Audit log')] }
    return { provider: 'coredrive', calculator: 'monthly-fee', facts }
  })
}

const edition = '2013-03-14'

// Options of these requests have names of their own, so neither rival groups them by name; a plan is always held.
function floor({ facts: { month, plans, options } }: Request<FeeFacts>): Outcome {
  const first = dayNumber(yearOf(month), monthOf(month), 1)
  const cutoff = first + 24
  let planFee = 0
  for (const { monthlyFee, from, to } of plans) {
    if (dateNumber(from) > cutoff || (to !== undefined && dateNumber(to) < first)) continue
    planFee = Math.max(planFee, Number(monthlyFee))
  }
  let optionFees = 0
  for (const { monthlyFee, from, to } of options) {
    if (dateNumber(from) > cutoff || (to !== undefined && dateNumber(to) < first)) continue
    optionFees += Number(monthlyFee)
  }
  const subtotal = planFee + optionFees
  const tax = Math.floor(subtotal / 10)
  const rest = { subtotal: String(subtotal), tax: String(tax), total: String(subtotal + tax) }
  const plan = String(planFee)
  const figures =
    optionFees === 0 ? { planFee: plan, ...rest } : { planFee: plan, optionFees: String(optionFees), ...rest }
  return { status: 'due', currency: 'JPY', figures, edition }
}

function people({ facts: { month, plans, options } }: Request<FeeFacts>): Outcome {
  const first = utc(month)
  const cutoff = first.set({ day: 25 })
  const isHeld = ({ from, to }: Held): boolean => utc(from) <= cutoff && (to === undefined || utc(to) >= first)
  const planFee = Exact.max(...plans.filter(isHeld).map((plan) => plan.monthlyFee))
  const optionFees = options.filter(isHeld).reduce((sum, option) => sum.plus(option.monthlyFee), new Exact(0))
  const subtotal = planFee.plus(optionFees)
  const tax = subtotal.times('0.1').floor()
  const figures = {
    planFee: planFee.toFixed(),
    ...(optionFees.isZero() ? {} : { optionFees: optionFees.toFixed() }),
    subtotal: subtotal.toFixed(),
    tax: tax.toFixed(),
    total: subtotal.plus(tax).toFixed(),
  }
  return { status: 'due', currency: 'JPY', figures, edition }
}
