import { law } from 'virtual:yakkan/law'
import { wholes } from 'virtual:yakkan/wholes'
import { assembled } from '../../../calculators/engine/assembled.ts'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/provider.ts'

/** The catalogue of one calculator with its texts in both languages; undefined where the site has none of that name. */
export async function wholeCatalogue({ provider, id, kind }: Calculator): Promise<Catalogue | undefined> {
  const name = `${provider.id}/${id}`
  const load = Object.hasOwn(wholes, name) ? wholes[name] : undefined
  if (load === undefined) return undefined
  const { seed } = await load()
  return assembled([kind], law, [JSON.parse(seed)])
}
