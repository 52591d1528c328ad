import { law } from 'virtual:yakkan/law'
import { assembled } from '../../../calculators/engine/assembled.ts'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { LawSeed } from '../../../calculators/engine/check-law.ts'
import type { Seed } from '../../../calculators/engine/seed-schema.ts'
import type { Kind } from '../../../calculators/kernel/kind.ts'
import type { Words } from '../../../calculators/kernel/words.ts'
import type { LatePayment } from '../answer/owed.ts'

/** What is said of articles of the law, by document and place. */
export type LawGists = Readonly<Record<string, Readonly<Record<string, Words>>>>

/** One calculator: its kind, the part of its provider's seed that is its own, and what is said of the law that it can cite. */
export interface Part {
  readonly kind: Kind
  readonly seed: Seed
  /** Where the provider's late payments are calculated, if anywhere. */
  readonly late?: LatePayment
  readonly gists: LawGists
}

const lawPage: LawSeed = law

/** The law page with what is said of its articles. */
export const lawWith = (gists: LawGists): LawSeed => ({
  ...lawPage,
  documents: lawPage.documents.map((document) => ({ ...document, gists: gists[document.id] })),
})

/** A catalogue that holds one calculator. The build has checked all seeds, so that a page need not load the checks. */
export const catalogueOf = ({ kind, seed, gists }: Part): Catalogue => assembled([kind], lawWith(gists), [seed])

/** The part that the document names: the page of a calculator knows its own from the start, and of no other. */
export async function openedPart(): Promise<Part> {
  const { part = '' } = document.querySelector<HTMLScriptElement>('script[data-part]')?.dataset ?? {}
  return import(/* @vite-ignore */ new URL(part, document.baseURI).href)
}
