import { type Catalogue, emptyCatalogue, withSeeds } from '../calculators/engine/catalogue.ts'
import type { Kind } from '../calculators/kernel/kind.ts'

/** The one place where kinds and seeds are joined, by their folders: nobody keeps a list. */

const kinds = import.meta.glob<Kind>('../calculators/*/index.ts', { eager: true, import: 'kind' })
const texts = import.meta.glob<string>('../seeds/*.json', { eager: true, query: '?raw', import: 'default' })

const lawFile = 'seeds/law.json'
const files = Object.entries(texts).map(([path, text]) => ({ file: path.replace('../', ''), text }))
const law = files.find(({ file }) => file === lawFile)

let whole: Catalogue | undefined

/** The catalogue of all kinds and seeds; made once, when it is first asked for. Throws a seed error where a seed is wrong. */
export function catalogue(): Catalogue {
  whole ??= withSeeds(
    emptyCatalogue(Object.values(kinds), law ?? { file: lawFile, text: '' }),
    files.filter((each) => each !== law).map(({ file, text }) => ({ file, source: text })),
  )
  return whole
}
