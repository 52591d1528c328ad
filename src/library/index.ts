import { described } from '../../calculators/engine/describe/describe.ts'
import type { DescribedCalculator } from '../../calculators/engine/describe/described.ts'
import { type JsonProblem, withMessages } from '../../calculators/engine/describe/json-outcome.ts'
import { requestSchema as schemaOf } from '../../calculators/engine/describe/request-schema.ts'
import { calculate as answer } from '../../calculators/engine/run/calculate.ts'
import type { JsonSchema } from '../../calculators/engine/run/json-form.ts'
import type {
  DueOutcome,
  NotDueOutcome,
  ProblemOutcomeOf,
  UnsettledOutcome,
} from '../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import { withSeeds } from '../../calculators/engine/seed/checked-catalogue.ts'
import { catalogue, kindMessages } from '../catalogue.ts'

export type {
  DescribedCalculator,
  DescribedFact,
  DescribedReading,
} from '../../calculators/engine/describe/described.ts'
export type { JsonProblem as Problem } from '../../calculators/engine/describe/json-outcome.ts'
export type { JsonSchema } from '../../calculators/engine/run/json-form.ts'
export type {
  Alternative,
  ChosenReadings,
  DueOutcome,
  Figure,
  GuardShown,
  NotDueOutcome,
  Operand,
  ReadingShown,
  Reconciled,
  Status,
  Step,
  UnsettledOutcome,
} from '../../calculators/engine/run/outcome.ts'
export { isSeedError, type SeedError, type SeedProblem } from '../../calculators/engine/seed/seed-problem.ts'
export type { Currency } from '../../calculators/kernel/number/money.ts'
export type { Cite } from '../../calculators/kernel/proof/cite.ts'
export type { Unit } from '../../calculators/kernel/proof/derive.ts'
export type { ProblemCode } from '../../calculators/kernel/proof/problem.ts'
export type { FactType } from '../../calculators/kernel/schema/fact-shape.ts'
export type { Words } from '../../calculators/kernel/schema/words.ts'

/** The request is wrong; every problem at once. */
export type ProblemOutcome = ProblemOutcomeOf<JsonProblem>
/** What one request comes to; its status tells what else there is. */
export type Outcome = DueOutcome | NotDueOutcome | UnsettledOutcome | ProblemOutcome

/** Seeds, as data or as JSON text, that add or replace providers. Each list is read once. */
export interface SeedOptions {
  readonly seeds?: readonly unknown[]
}

export interface CalculateOptions extends SeedOptions {
  /** Leave steps, readings and guards out; the figures are the same. */
  readonly amounts?: boolean
}

const extended = new WeakMap<readonly unknown[], Catalogue>()

function catalogueWith(seeds: readonly unknown[] | undefined): Catalogue {
  if (seeds === undefined || seeds.length === 0) return catalogue()
  const known = extended.get(seeds)
  if (known !== undefined) return known
  const read = withSeeds(
    catalogue(),
    seeds.map((source, at) => ({ file: `seeds[${at}]`, source })),
  )
  extended.set(seeds, read)
  return read
}

/**
 * Answers one request: what is due, or that nothing is, or that the terms do not say, or what is wrong with the request.
 * @param request an object such as the JSON door takes; anything may be passed, and what is wrong comes back as problems
 * @returns figures as text with their unit ({ value: "900", unit: "JPY" }; dollars "12.50", dates YYYY-MM-DD), with the
 *   derivation unless `amounts` is set; what alternatives and bills come to is in the unit of the main figure
 * @throws a SeedError where a seed in `options.seeds` is wrong, with every place and reason
 * @example calculate({ provider: 'coredrive', calculator: 'late-penalty',
 *   facts: { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' } }) // penalty { value: "900", unit: "JPY" }
 * @example calculate({ provider: 'coredrive', calculator: 'late-penalty', facts: {} }) // status "problem", all at once
 */
export function calculate(request: unknown, options: CalculateOptions = {}): Outcome {
  const outcome = answer(catalogueWith(options.seeds), request, options.amounts === true)
  return outcome.status === 'problem' ? withMessages(outcome, kindMessages) : outcome
}

/** All calculators with what they take: facts with their types, figures, readings with their values. */
export const calculators = (options: SeedOptions = {}): readonly DescribedCalculator[] =>
  described(catalogueWith(options.seeds))

/** The JSON Schema of one calculator's requests; undefined where there is no such calculator. */
export function requestSchema(provider: string, calculator: string, options: SeedOptions = {}): JsonSchema | undefined {
  const found = catalogueWith(options.seeds).providers.get(provider)?.calculators.get(calculator)
  return found && schemaOf(found)
}
