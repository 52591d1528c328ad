import { documents } from 'virtual:yakkan/law-documents'
import { type Catalogue, catalogueFrom } from '../../../calculators/engine/seed/catalogue.ts'
import { checkedSeed } from '../../../calculators/engine/seed/check-seed.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { providerOf } from '../../../calculators/engine/seed/seed.ts'
import { isSeedError, type SeedProblem } from '../../../calculators/engine/seed/seed-problem.ts'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import { lawWith } from '../../ui/catalogue/part.ts'

/** Checks seeds with the engine's own checks. They bring a schema library along, so a page loads this on demand. */

const law = lawWith(documents)

type Check<T> = { readonly problems: readonly SeedProblem[]; readonly found?: T }

const attempted = <T>(make: () => T): Check<T> => {
  try {
    return { problems: [], found: make() }
  } catch (thrown) {
    if (isSeedError(thrown)) return { problems: thrown.problems }
    throw thrown
  }
}

export interface Ready {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
}

/** The calculator that a seed describes, or what keeps it from being one. */
export const customCalculator = (source: unknown, id: string, kind: Kind): Check<Ready> =>
  attempted(() => {
    const empty = catalogueFrom([kind], law, [])
    const provider = providerOf(checkedSeed('', source, empty), empty.kinds)
    const calculator = provider.calculators.get(id)
    if (calculator === undefined) throw new RangeError(`customCalculator: there is no ${id}`)
    return { catalogue: { ...empty, providers: new Map([[provider.id, provider]]) }, calculator }
  })

/** The seed in a file, or what is wrong with it. */
export const seedInFile = (text: string, kinds: readonly Kind[]): Check<Seed> =>
  attempted(() => checkedSeed('', text, catalogueFrom(kinds, law, [])))
