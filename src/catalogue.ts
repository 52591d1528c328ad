import type { AnyProblemMessages } from '../calculators/engine/describe/problem-messages.ts'
import type { Catalogue } from '../calculators/engine/seed/catalogue.ts'
import { emptyCatalogue, withSeeds } from '../calculators/engine/seed/checked-catalogue.ts'
import { seedError } from '../calculators/engine/seed/seed-problem.ts'
import type { Kind } from '../calculators/kernel/schema/kind.ts'
import type { Words } from '../calculators/kernel/schema/words.ts'

/** The one place where kinds and seeds are joined, by their folders: nobody keeps a list. */

const kinds = import.meta.glob<Kind>('../calculators/*/index.ts', { eager: true, import: 'kind' })
const searches = import.meta.glob<Readonly<Record<string, Words>>>('../calculators/*/words.ts', {
  eager: true,
  import: 'search',
})
const texts = import.meta.glob<string>('../seeds/*.json', { eager: true, query: '?raw', import: 'default' })

const messages = import.meta.glob<AnyProblemMessages>('../calculators/*/problem-messages.ts', {
  eager: true,
  import: 'problemMessages',
})

const lawFile = 'seeds/law.json'
const files = Object.entries(texts).map(([path, text]) => ({ file: path.replace('../', ''), text }))
const law = files.find(({ file }) => file === lawFile)

/** What kinds say of problems that only they find. */
export const kindMessages: AnyProblemMessages = Object.assign({}, ...Object.values(messages))

let whole: Catalogue | undefined

/** One file a provider: a second file for the same one would silently take its place. */
function withOwn(base: Catalogue, { file, text }: { readonly file: string; readonly text: string }): Catalogue {
  const extended = withSeeds(base, [{ file, source: text }])
  if (extended.providers.size > base.providers.size) return extended
  throw seedError(file, [{ path: 'provider', message: 'another file in seeds/ has a provider of this name' }])
}

/** The catalogue of all kinds and seeds; made once, when it is first asked for. Throws a seed error where a seed is wrong. */
export function catalogue(): Catalogue {
  whole ??= files
    .filter((each) => each !== law)
    .reduce(withOwn, emptyCatalogue(Object.values(kinds), law ?? { file: lawFile, text: '' }))
  return whole
}

/** The words by which people look for a kind and its variant; no calculator's own script has them. */
export function searchOf(kind: string, variant: string): Words {
  const of = searches[`../calculators/${kind}/words.ts`] ?? {}
  const all = ['every', variant].flatMap((each) => of[each] ?? [])
  return { ja: all.map(({ ja }) => ja).join(' '), en: all.map(({ en }) => en).join(' ') }
}
