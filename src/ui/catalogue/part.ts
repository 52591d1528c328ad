import { figures } from 'virtual:yakkan/law'
import { type Catalogue, catalogueFrom } from '../../../calculators/engine/seed/catalogue.ts'
import type { LawSeed } from '../../../calculators/engine/seed/check-law.ts'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** A calculator as the pages know it that lead there. */
export interface IndexEntry {
  readonly provider: string
  readonly providerName: Words
  /** What the provider is also called, or known for, words between spaces. */
  readonly providerSearch: string
  readonly currency: Currency
  readonly calculator: string
  readonly title: Words
  readonly kind: string
  readonly variant: string
  readonly isMoney: boolean
  /** The figure that is its answer. */
  readonly main: string
  /** The question that it answers, by its id. */
  readonly question: string
  /** What people call what it answers, words between spaces. */
  readonly search: Words
}

/** The calculators of the site, as the page was built with them. */
export type SiteIndex = readonly IndexEntry[]

/** Where a provider's late payments are calculated: the id of the calculator, and the keys under which it takes its facts. */
export interface LatePayment {
  readonly calculator: string
  readonly principal: string
  readonly dueOn: string
}

/** One calculator: its kind, the part of its provider's seed that is its own, and the documents of the law that it can cite. */
export interface Part {
  readonly kind: Kind
  readonly seed: Seed
  readonly lawDocuments: LawSeed['documents']
  /** Where the provider's late payments are calculated, if anywhere. */
  readonly late?: LatePayment
}

/** The law page with some of its documents. */
export const lawWith = (documents: LawSeed['documents']): LawSeed => ({ ...figures, documents })

/** A catalogue that holds one calculator. The build has checked all seeds, so that a page need not load the checks. */
export const catalogueOf = ({ kind, seed, lawDocuments }: Part): Catalogue =>
  catalogueFrom([kind], lawWith(lawDocuments), [seed])

/** The part that the document names: the page of a calculator knows its own from the start, and of no other. */
export async function openedPart(): Promise<Part> {
  const { part = '' } = document.querySelector<HTMLScriptElement>('script[data-part]')?.dataset ?? {}
  return import(/* @vite-ignore */ new URL(part, document.baseURI).href)
}
