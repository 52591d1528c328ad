import { parts } from 'virtual:yakkan/parts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import { catalogueOf } from './part.ts'

/** A catalogue that holds one calculator, by `provider/calculator`; undefined where there is none of that name. */
export async function partCatalogue(name: string): Promise<Catalogue | undefined> {
  const load = Object.hasOwn(parts, name) ? parts[name] : undefined
  return load === undefined ? undefined : catalogueOf(await load())
}
