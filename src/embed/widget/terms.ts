import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { LatePayment } from '../../ui/answer/owed.ts'
import { catalogueOf } from '../../ui/catalogue/part.ts'
import type { Asked } from '../protocol/options.ts'
import { drawings } from './drawings.tsx'
import { drawnPart } from './drawn-part.ts'

export interface Terms {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  /** Where the app calculates the provider's late payments. */
  readonly late?: LatePayment | undefined
}

/** The calculator that an author asked for, under the product's terms or under the author's own. It rejects where there is none. */
export async function termsFor({ provider, calculator, seed }: Asked): Promise<Terms> {
  if (seed !== '') return (await import('./own-terms.ts')).ownTerms(seed, provider, calculator)
  const part = await drawnPart(provider, calculator)
  const { kind, late, Drawing } = part
  if (Drawing !== undefined) drawings[kind.id] = Drawing
  const catalogue = catalogueOf(part)
  const found = catalogue.providers.get(provider)?.calculators.get(calculator)
  if (found === undefined) throw new RangeError(`there is no calculator ${provider}/${calculator}`)
  return { catalogue, calculator: found, late }
}
