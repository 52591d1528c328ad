import { kinds } from 'virtual:yakkan/kinds'
import { assembled } from '../../../calculators/engine/assembled.ts'
import { checkedSeed } from '../../../calculators/engine/check-seed.ts'
import { drawings } from './drawings.tsx'
import { type Said, take } from './said.ts'
import type { Terms } from './terms.ts'

/** The build puts in all of it (said.js). */
declare const __YAKKAN_SAID__: Said

/**
 * Terms of the author's own, checked whole. An empty provider or calculator is the one that the seed has.
 * @throws a SeedError that names every problem
 */
export async function ownTerms(seed: string, provider: string, calculator: string): Promise<Terms> {
  const all = await Promise.all(Object.values(kinds).map((load) => load()))
  const said = __YAKKAN_SAID__
  take(said)
  const known = all.map(({ kind }) => kind)
  for (const { kind, Drawing } of all) if (Drawing !== undefined) drawings[kind.id] = Drawing
  const checked = checkedSeed('seed', seed, assembled(known, said.law, []))
  const catalogue = assembled(known, said.law, [checked])
  const of = catalogue.providers.get(provider === '' ? checked.provider : provider)
  const found = calculator === '' ? of?.calculators.values().next().value : of?.calculators.get(calculator)
  if (found === undefined) throw new RangeError(`the seed has no calculator ${provider}/${calculator}`)
  return { catalogue, calculator: found }
}
