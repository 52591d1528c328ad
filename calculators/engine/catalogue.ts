import type { Kind } from '../kernel/kind.ts'
import type { Law } from '../kernel/law.ts'
import type { Words } from '../kernel/words.ts'
import { readLaw } from './law.ts'
import type { Document, Provider } from './provider.ts'
import { readSeed } from './seed.ts'

/** Everything that answers: kinds joined with the terms of providers, and the law page. */
export interface Catalogue {
  readonly kinds: ReadonlyMap<string, Kind>
  readonly law: Law
  readonly lawDocuments: readonly Document[]
  readonly guardWords: ReadonlyMap<string, Words>
  readonly providers: ReadonlyMap<string, Provider>
}

/** A seed by the name that messages about it begin with: its text, or its data. */
export interface NamedSeed {
  readonly file: string
  readonly source: unknown
}

/** A catalogue without providers. */
export function emptyCatalogue(
  kinds: readonly Kind[],
  law: { readonly file: string; readonly text: string },
): Catalogue {
  const page = readLaw(law.file, law.text)
  return {
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    law: page.law,
    lawDocuments: page.documents,
    guardWords: page.guardWords,
    providers: new Map(),
  }
}

/** The catalogue with providers added; a provider of the same name is replaced. Throws a seed error. */
export function withSeeds(catalogue: Catalogue, seeds: readonly NamedSeed[]): Catalogue {
  const read = seeds.map(({ file, source }) => readSeed(file, source, catalogue))
  return {
    ...catalogue,
    providers: new Map([...catalogue.providers, ...read.map((provider) => [provider.id, provider] as const)]),
  }
}
