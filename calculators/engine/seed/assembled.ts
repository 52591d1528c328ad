import type { Kind } from '../../kernel/schema/kind.ts'
import type { Catalogue } from './catalogue.ts'
import type { LawSeed } from './check-law.ts'
import { lawPageOf } from './law.ts'
import { providerOf } from './seed.ts'
import type { Seed } from './seed-schema.ts'

/** The catalogue of seeds and a law page that have been checked, as those of a built page have. */
export function assembled(kinds: readonly Kind[], checkedLaw: LawSeed, seeds: readonly Seed[]): Catalogue {
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
