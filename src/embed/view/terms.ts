import { assembled } from '../../../calculators/engine/assembled.ts'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/provider.ts'
import type { LatePayment } from '../../site/answer/owed.ts'
import type { Asked } from '../options.ts'
import { drawings } from './drawings.tsx'
import { drawnPart } from './drawn-part.ts'
import { take } from './said.ts'

export interface Terms {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  /** Where the app calculates the provider's late payments. */
  readonly late?: LatePayment | undefined
}

/** The calculator that an author asked for, under the product's terms or under the author's own. It rejects where there is none. */
export async function termsFor({ provider, calculator, seed }: Asked): Promise<Terms> {
  if (seed !== '') return (await import('./own-terms.ts')).ownTerms(seed, provider, calculator)
  const { kind, seed: own, said, late, Drawing } = await drawnPart(provider, calculator)
  take(said)
  if (Drawing !== undefined) drawings[kind.id] = Drawing
  const catalogue = assembled([kind], said.law, [own])
  const found = catalogue.providers.get(provider)?.calculators.get(calculator)
  if (found === undefined) throw new RangeError(`there is no calculator ${provider}/${calculator}`)
  return { catalogue, calculator: found, late }
}
