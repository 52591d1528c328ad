import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'

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
