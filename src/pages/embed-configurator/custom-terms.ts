import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import { partOf } from '../../../calculators/engine/seed/part-of.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Language } from '../../ui/text/format.ts'
import { draftOfSeed } from '../custom-terms/draft-of-seed.ts'
import { loadFormula, openFile } from '../custom-terms/load.ts'
import { termsParameters } from '../custom-terms/terms-link.ts'
import type { CustomTerms } from './snippets.ts'

/** A calculator that was loaded to be filled in. */
export interface Ready {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  readonly customTerms: CustomTerms | undefined
}

/** A calculator under the author's own terms, checked; an embed is given the part of the seed that is its own. */
export async function customTermsReady(text: string, id: string, language: Language): Promise<Ready | undefined> {
  const found = await openFile(new File([text], 'terms.json'))
  if (found.is !== 'seed' || !Object.hasOwn(found.seed.calculators, id)) return undefined
  const { kind: kindId, variant } = found.seed.calculators[id] ?? { kind: '', variant: undefined }
  const formula = await loadFormula(kindId, variant ?? 'plain', language)
  if (formula === undefined) return undefined
  const part: unknown = partOf(JSON.parse(text), id)
  const ready = formula.check(part, id, formula.kind).found
  if (ready === undefined) return undefined
  const draft = draftOfSeed(found.seed, id, formula.kind, language)
  return {
    ...ready,
    customTerms: { seed: JSON.stringify(part), parameters: termsParameters(draft, formula.formula) },
  }
}
