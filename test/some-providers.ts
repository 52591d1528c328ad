import type { Catalogue } from '../calculators/engine/seed/catalogue.ts'
import { catalogue } from '../src/catalogue.ts'

/** The catalogue with some of its providers alone, where an expectation lists what all of them answer. */
export function someProviders(...names: readonly string[]): Catalogue {
  const { providers, ...others } = catalogue()
  return { ...others, providers: new Map([...providers].filter(([name]) => names.includes(name))) }
}
