import { kinds } from 'virtual:yakkan/kinds'
import { documents } from 'virtual:yakkan/law-documents'
import { catalogueFrom } from '../../../calculators/engine/seed/catalogue.ts'
import { checkedSeed } from '../../../calculators/engine/seed/check-seed.ts'
import { lawWith } from '../../ui/catalogue/part.ts'
import { charts } from './charts.ts'
import type { Terms } from './settings.ts'

/**
 * Terms of the author's own, checked whole. An empty provider or calculator is the one that the seed has.
 * @throws a SeedError that names every problem
 */
export async function customTerms(seed: string, provider: string, calculator: string): Promise<Terms> {
  const all = await Promise.all(Object.values(kinds).map((load) => load()))
  const known = all.map(({ kind }) => kind)
  for (const { kind, chart } of all) if (chart !== undefined) charts[kind.id] = chart
  const law = lawWith(documents)
  const checked = checkedSeed('seed', seed, catalogueFrom(known, law, []))
  const catalogue = catalogueFrom(known, law, [checked])
  const of = catalogue.providers.get(provider === '' ? checked.provider : provider)
  const found = calculator === '' ? of?.calculators.values().next().value : of?.calculators.get(calculator)
  if (found === undefined) throw new RangeError(`the seed has no calculator ${provider}/${calculator}`)
  return { catalogue, calculator: found }
}
