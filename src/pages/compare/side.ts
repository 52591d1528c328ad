import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Question } from './question.ts'

/** One provider's part in a comparison. */
export interface Side {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
}

/** A question with the sides that answer it. */
export interface OpenQuestion {
  readonly question: Question
  readonly sides: readonly Side[]
}

/** How the sides of a question are come by. */
export type Load = (question: Question) => Promise<readonly Side[]>

/** The sides of a question, from a catalogue that has them all. */
export const sidesIn = (catalogue: Catalogue, { calculators }: Question): readonly Side[] =>
  calculators.flatMap(({ provider, calculator }) => sideIn(catalogue, provider, calculator))

/** A provider's side, where the catalogue has it. */
export function sideIn(catalogue: Catalogue, provider: string, id: string): readonly Side[] {
  const calculator = catalogue.providers.get(provider)?.calculators.get(id)
  return calculator === undefined ? [] : [{ catalogue, calculator }]
}
