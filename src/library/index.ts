import { described } from '../../calculators/engine/describe/describe.ts'
import type { DescribedCalculator } from '../../calculators/engine/describe/described.ts'
import { type JsonOutcome, jsonOutcome } from '../../calculators/engine/describe/json-outcome.ts'
import type { JsonSchema } from '../../calculators/engine/describe/json-schema.ts'
import { requestSchema as schemaOf } from '../../calculators/engine/describe/request-schema.ts'
import { calculate as answer } from '../../calculators/engine/run/calculate.ts'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import { withSeeds } from '../../calculators/engine/seed/checked-catalogue.ts'
import { catalogue, kindMessages } from '../catalogue.ts'

export type {
  DescribedCalculator,
  DescribedFact,
  DescribedReading,
} from '../../calculators/engine/describe/described.ts'
export type {
  JsonOutcome as Outcome,
  JsonProblem as Problem,
  JsonProblemOutcome as ProblemOutcome,
} from '../../calculators/engine/describe/json-outcome.ts'
export type { JsonSchema } from '../../calculators/engine/describe/json-schema.ts'
export type {
  Alternative,
  ChosenReadings,
  DueOutcome,
  FigureTexts,
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
export type { Cite } from '../../calculators/kernel/proof/cite.ts'
export type { ProblemCode } from '../../calculators/kernel/proof/problem.ts'
export type { FactType } from '../../calculators/kernel/schema/fact-shape.ts'
export type { Words } from '../../calculators/kernel/schema/words.ts'

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
 * @returns amounts as text ("900"; dollars "12.50"), dates as YYYY-MM-DD, with the derivation unless `amounts` is set
 * @throws a SeedError where a seed in `options.seeds` is wrong, with every place and reason
 * @example calculate({ provider: 'coredrive', calculator: 'late-penalty',
 *   facts: { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' } }) // penalty "900"
 * @example calculate({ provider: 'coredrive', calculator: 'late-penalty', facts: {} }) // status "problem", all at once
 */
export function calculate(request: unknown, options: CalculateOptions = {}): JsonOutcome {
  return jsonOutcome(answer(catalogueWith(options.seeds), request, options.amounts === true), kindMessages)
}

/** All calculators with what they take: facts with their types, figures, readings with their values. */
export const calculators = (options: SeedOptions = {}): readonly DescribedCalculator[] =>
  described(catalogueWith(options.seeds))

/** The JSON Schema of one calculator's requests; undefined where there is no such calculator. */
export function requestSchema(provider: string, calculator: string, options: SeedOptions = {}): JsonSchema | undefined {
  const found = catalogueWith(options.seeds).providers.get(provider)?.calculators.get(calculator)
  return found && schemaOf(found)
}
