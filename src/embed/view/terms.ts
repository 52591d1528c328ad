import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/provider.ts'
import { partCatalogue } from '../../site/page/part-catalogue.ts'
import type { Asked } from '../options.ts'

export interface Terms {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
}

/** The calculator that an author asked for, under the product's terms or under the author's own. It rejects where there is none. */
export async function termsFor({ provider, calculator, seed }: Asked): Promise<Terms> {
  if (seed !== '') return (await import('./own-terms.ts')).ownTerms(seed, provider, calculator)
  const catalogue = await partCatalogue(`${provider}/${calculator}`)
  const found = catalogue?.providers.get(provider)?.calculators.get(calculator)
  if (catalogue === undefined || found === undefined) {
    throw new RangeError(`there is no calculator ${provider}/${calculator}`)
  }
  return { catalogue, calculator: found }
}
