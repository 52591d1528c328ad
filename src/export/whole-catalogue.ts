import { wholes } from 'virtual:yakkan/wholes'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../calculators/engine/seed/provider.ts'
import { catalogueOf, type Part } from '../ui/catalogue/part.ts'

/** The catalogue of one calculator with its texts in both languages; undefined where the site has none of that name. */
export async function wholeCatalogue({ provider, id, kind }: Calculator): Promise<Catalogue | undefined> {
  const name = `${provider.id}/${id}`
  const load = Object.hasOwn(wholes, name) ? wholes[name] : undefined
  if (load === undefined) return undefined
  const { text } = await load()
  const { seed, lawDocuments }: Pick<Part, 'seed' | 'lawDocuments'> = JSON.parse(text)
  return catalogueOf({ kind, seed, lawDocuments })
}
