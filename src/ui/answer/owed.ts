import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { calculatorPath, serializeParameters } from '../link/address.ts'

/** What a person owes by an answer, as text of its figures; the day where the terms say by when. */
export interface Owed {
  readonly amount: string
  readonly dueOn: string | undefined
}

/** Where a provider's late payments are calculated: the id of the calculator, and the keys under which it takes its facts. */
export interface LatePayment {
  readonly calculator: string
  readonly principal: string
  readonly dueOn: string
}

/** What is owed by an answer; none where nothing is, or where it comes to nothing. */
export function owedBy({ formula: { owes } }: Calculator, outcome: AnsweredOutcome): Owed | undefined {
  if (owes === undefined || outcome.status !== 'due') return undefined
  const { figures } = outcome
  const amount = owes.amount.map((id) => figures[id]?.value).find((text) => text !== undefined)
  if (amount === undefined || !/[1-9]/.test(amount)) return undefined
  return { amount, dueOn: owes.dueOn === undefined ? undefined : figures[owes.dueOn]?.value }
}

/**
 * The way from the site's root to what it costs to pay an amount late, with all that is known of it filled in.
 * @example millenvpn/late-penalty/#dueOn=2026-11-17&principal=7700&v=1
 */
export function latePaymentPath(provider: string, late: LatePayment, { amount, dueOn }: Owed): string {
  const fragment = serializeParameters([
    { name: late.principal, value: amount },
    ...(dueOn === undefined ? [] : [{ name: late.dueOn, value: dueOn }]),
    { name: 'v', value: '1' },
  ])
  return `${calculatorPath(provider, late.calculator)}#${fragment}`
}
