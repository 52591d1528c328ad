import { partCatalogue } from '../../ui/catalogue/part-catalogue.ts'
import type { Language } from '../../ui/text/format.ts'
import type { Ready } from './custom-terms.ts'
import type { Setup } from './setup.ts'

/** The calculator of a setup; undefined where there is none of that name, or the terms do not hold. */
export async function loaded(
  { provider, calculator, seed }: Pick<Setup, 'provider' | 'calculator' | 'seed'>,
  language: Language,
): Promise<Ready | undefined> {
  if (seed !== '') return (await import('./custom-terms.ts')).customTermsReady(seed, calculator, language)
  const catalogue = await partCatalogue(`${provider}/${calculator}`)
  const found = catalogue?.providers.get(provider)?.calculators.get(calculator)
  return catalogue === undefined || found === undefined ? undefined : { catalogue, calculator: found, own: undefined }
}
