import { law } from 'virtual:yakkan/law'
import { parts } from 'virtual:yakkan/parts'
import { type Catalogue, emptyCatalogue, withSeeds } from '../../../calculators/engine/catalogue.ts'

const lawFile = { file: 'seeds/law.json', text: law }

/** A catalogue that holds one calculator, by `provider/calculator`; undefined where there is none of that name. */
export async function partCatalogue(name: string): Promise<Catalogue | undefined> {
  const load = Object.hasOwn(parts, name) ? parts[name] : undefined
  if (load === undefined) return undefined
  const { kind, seed } = await load()
  return withSeeds(emptyCatalogue([kind], lawFile), [{ file: `${name} in seeds`, source: seed }])
}
