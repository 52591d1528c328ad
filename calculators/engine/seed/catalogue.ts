import type { Law } from '../../kernel/proof/law.ts'
import type { Kind } from '../../kernel/schema/kind.ts'
import type { Words } from '../../kernel/schema/words.ts'
import type { LawSeed } from './check-law.ts'
import { lawPageOf } from './law.ts'
import type { Document, Provider } from './provider.ts'
import { providerOf } from './seed.ts'
import type { Seed } from './seed-schema.ts'

/** Everything that answers: kinds joined with the terms of providers, and the law page. */
export interface Catalogue {
  readonly kinds: ReadonlyMap<string, Kind>
  readonly law: Law
  readonly lawDocuments: readonly Document[]
  readonly guardWords: ReadonlyMap<string, Words>
  readonly providers: ReadonlyMap<string, Provider>
}

/** The catalogue of seeds and a law page that have been checked, as those of a built page have. */
export function catalogueFrom(kinds: readonly Kind[], checkedLaw: LawSeed, seeds: readonly Seed[]): Catalogue {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]))
  const { law, documents, guardWords } = lawPageOf(checkedLaw)
  return {
    kinds: byId,
    law,
    lawDocuments: documents,
    guardWords,
    providers: new Map(seeds.map((seed) => [seed.provider, providerOf(seed, byId)])),
  }
}
