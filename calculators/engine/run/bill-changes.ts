import { type Day, dayText, plusDays, readDay } from '../../kernel/calendar/days.ts'
import { amountText, roundedAmount } from '../../kernel/number/money.ts'
import { minus, over, plus, type Rational, whole } from '../../kernel/number/rational.ts'
import { isCurrency } from '../../kernel/proof/derive.ts'
import { customers } from '../../kernel/proof/parties.ts'
import { withRecording } from '../../kernel/proof/recording.ts'
import { isInvalid } from '../../kernel/schema/invalid.ts'
import { parseAmount } from '../../kernel/schema/parse-value.ts'
import type { Catalogue } from '../seed/catalogue.ts'
import type { Calculator } from '../seed/provider.ts'
import { calculate } from './calculate.ts'
import type { ChosenReadings } from './outcome.ts'
import { type Choices, readingsOf, termsUnder } from './readings.ts'
import { type ParsedRequest, parseRequest } from './request.ts'

/** What is otherwise in a bill than in the calculation: one thing of what people who write bills do otherwise. */
type Change =
  /** A date lies a day earlier or later; the due date a day earlier has the due day counted. */
  | 'day-earlier'
  | 'day-later'
  /** An amount without its consumption tax. */
  | 'without-tax'
  | 'other-party'
  /** The bill is an amount that was entered, plus the main figure. */
  | 'added'
  /** The kind's own, by the names that it gives them: one day's damages rounded first. */
  | string

/** A single change under which a figure is what was billed. */
export interface BillChange {
  readonly change: Change
  /** The fact that it concerns, and what that would be; of `added`, what the bill holds besides. */
  readonly fact?: string
  readonly value?: string
  /** The readings under which it fits, where others than those of the request. */
  readonly readings: ChosenReadings
  /** The figure that is billed, where it is not the main one. */
  readonly figure?: string
}

/** A request with a bill, of which nothing else is known. */
export interface BilledRequest {
  readonly facts: Readonly<Record<string, unknown>>
  readonly billed: unknown
}

/**
 * What single change would make a bill that no main figure is under any reading. Nothing of it is adopted: whoever reads it
 * knows what happened.
 * @returns none where the request cannot be answered
 * @example 50,000 yen, 45 days late at 14.6 %: 920 is billed where one day more is counted
 */
export function billChanges(catalogue: Catalogue, request: BilledRequest): readonly BillChange[] {
  const parsed = parseRequest(catalogue, request, true)
  if (!('calculator' in parsed)) return []
  const { calculator } = parsed
  const added = addedAmounts(catalogue, parsed, request)
  // Another figure is billed as it stands.
  if (fits(catalogue, request).length > 0) return added
  return [
    ...changedFacts(catalogue, calculator, request.facts).flatMap(({ change, fact, value }) =>
      fits(catalogue, { ...request, facts: { ...request.facts, [fact]: value } }).map((fit) => ({
        change,
        fact,
        value,
        ...fit,
      })),
    ),
    ...reckonedOtherwise(catalogue, parsed),
    ...added,
  ]
}

/** The readings under which a request comes to its bill, by the main figure or by another; the first that do. */
function fits(catalogue: Catalogue, request: BilledRequest): readonly Omit<BillChange, 'change'>[] {
  const outcome = calculate(catalogue, request, true)
  const [match] = (outcome.status === 'problem' ? undefined : outcome.reconcile?.matches) ?? []
  return match === undefined ? [] : [match]
}

interface ChangedFact {
  readonly change: Change
  readonly fact: string
  readonly value: string
}

/** Each fact as it would be after one change. */
function changedFacts(
  { law }: Catalogue,
  { fields, provider }: Calculator,
  facts: BilledRequest['facts'],
): readonly ChangedFact[] {
  const taxRate = law.consumptionTaxRates.at(-1)?.rate
  return fields.flatMap(([, fact, { type, choices }]): readonly ChangedFact[] => {
    const raw = facts[fact]
    if (type === 'date') {
      const on = readDay(String(raw))
      return on === undefined
        ? []
        : [
            { change: 'day-earlier', fact, value: moved(on, -1) },
            { change: 'day-later', fact, value: moved(on, 1) },
          ]
    }
    if (type === 'amount' && provider.currency === 'JPY' && taxRate !== undefined) {
      const amount = parseAmount(raw, provider.currency)
      return isInvalid(amount) ? [] : [{ change: 'without-tax', fact, value: withoutTax(amount, taxRate) }]
    }
    const others = customers.filter((customer) => customer !== raw && choices?.includes(customer))
    return fact === 'customer' ? others.map((value) => ({ change: 'other-party', fact, value })) : []
  })
}

const moved = (on: Day, days: number): string => dayText(plusDays(on, days))

/** Yen, with the fraction dropped. */
const withoutTax = (amount: Rational, rate: Rational): string =>
  amountText(roundedAmount(over(amount, plus(whole(1), rate)), 'down', 'JPY'), 'JPY')

/** What the kind knows to be reckoned otherwise, under the readings of the request and under each one of the others. */
function reckonedOtherwise({ law }: Catalogue, { calculator, facts, edition, choices, billed }: ParsedRequest) {
  const { formula, provider } = calculator
  if (formula.reckonedOtherwise === undefined || edition === undefined) return []
  const each: readonly Choices[] = [
    choices,
    ...readingsOf(edition).flatMap(({ id, values }) =>
      values.map((value): Choices => new Map([...choices, [id, value]])),
    ),
  ]
  const found = new Map<string, BillChange>()
  for (const chosen of each) {
    const amounts = withRecording(false, () =>
      formula.reckonedOtherwise?.(termsUnder(edition, chosen) as never, facts as never, law, provider.currency),
    )
    for (const [change, { value, unit }] of Object.entries(amounts ?? {})) {
      const isBilled = billed?.unit === unit && minus(value, billed.value as Rational).n === 0
      if (isBilled && !found.has(change)) found.set(change, { change, readings: rawOf(chosen) })
    }
  }
  return [...found.values()]
}

const rawOf = (choices: Choices): ChosenReadings => Object.fromEntries([...choices].map(([id, { raw }]) => [id, raw]))

/** The amounts that were entered and that the bill may have been added to. */
function addedAmounts(
  catalogue: Catalogue,
  { calculator: { fields }, billed }: ParsedRequest,
  request: BilledRequest,
): readonly BillChange[] {
  if (billed === undefined || !isCurrency(billed.unit)) return []
  const { unit } = billed
  return fields.flatMap(([, fact, { type }]) => {
    const amount = type === 'amount' ? parseAmount(request.facts[fact], unit) : undefined
    if (amount === undefined || isInvalid(amount) || amount.n === 0) return []
    const rest = minus(billed.value as Rational, amount)
    if (rest.n <= 0) return []
    const value = amountText(rest, unit)
    return fits(catalogue, { ...request, billed: value })
      .filter(({ figure }) => figure === undefined)
      .map((fit) => ({ change: 'added', fact, value, ...fit }))
  })
}
