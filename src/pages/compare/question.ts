import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { SiteIndex } from '../../ui/catalogue/part.ts'

/** A calculator by its address. */
interface Asking {
  readonly provider: string
  readonly calculator: string
}

/** A question that several providers' terms answer, with the calculators that answer it. */
export interface Question {
  /** The id of the kind. */
  readonly kind: string
  readonly title: Words
  readonly calculators: readonly Asking[]
}

/**
 * The questions to compare. A calculator that bears its kind's own name asks the question itself, and not a special case
 * of it; they answer by the same figure, since what comes back and what is owed do not compare; and two of them must owe
 * in one currency, since amounts in two do not either.
 */
export function questionsIn(index: SiteIndex): readonly Question[] {
  const asking = index.filter(({ isMoney, calculator, kind }) => isMoney && calculator === kind)
  return [...grouped(asking, ({ kind, main }) => `${kind} ${main}`).values()].flatMap((entries) => {
    const [first] = entries
    const currencies = new Set(entries.map(({ currency }) => currency))
    if (first === undefined || currencies.size === entries.length) return []
    const calculators = entries.map(({ provider, calculator }) => ({ provider, calculator }))
    return [{ kind: first.kind, title: first.title, calculators }]
  })
}

/** Items by what they share, in the order in which that was first met. */
export function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

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
