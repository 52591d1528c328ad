import { law } from 'virtual:yakkan/law'
import { parts } from 'virtual:yakkan/parts'
import { assembled } from '../../../calculators/engine/assembled.ts'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'

/**
 * A catalogue that holds one calculator, by `provider/calculator`; undefined where there is none of that name. The build
 * has checked all seeds, so that a page need not load the checks.
 */
export async function partCatalogue(name: string): Promise<Catalogue | undefined> {
  const load = Object.hasOwn(parts, name) ? parts[name] : undefined
  if (load === undefined) return undefined
  const { kind, seed } = await load()
  return assembled([kind], law, [seed])
}
