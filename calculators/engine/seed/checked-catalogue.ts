import type { Kind } from '../../kernel/schema/kind.ts'
import { type Catalogue, catalogueFrom } from './catalogue.ts'
import { checkedLaw } from './check-law.ts'
import { checkedSeed } from './check-seed.ts'
import { providerOf } from './seed.ts'

/** A seed by the name that messages about it begin with: its text, or its data. */
export interface NamedSeed {
  readonly file: string
  readonly source: unknown
}

/** A catalogue without providers. Throws a seed error where the law page is wrong. */
export const emptyCatalogue = (
  kinds: readonly Kind[],
  law: { readonly file: string; readonly text: string },
): Catalogue => catalogueFrom(kinds, checkedLaw(law.file, law.text), [])

/** The catalogue with providers added; a provider of the same name is replaced. Throws a seed error. */
export function withSeeds(catalogue: Catalogue, seeds: readonly NamedSeed[]): Catalogue {
  const read = seeds.map(({ file, source }) => providerOf(checkedSeed(file, source, catalogue), catalogue.kinds))
  return {
    ...catalogue,
    providers: new Map([...catalogue.providers, ...read.map((provider) => [provider.id, provider] as const)]),
  }
}
