import { law } from 'virtual:yakkan/law'
import { assembled } from '../../../calculators/engine/assembled.ts'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Seed } from '../../../calculators/engine/seed-schema.ts'
import type { Kind } from '../../../calculators/kernel/kind.ts'
import type { LatePayment } from '../answer/owed.ts'

/** One calculator: its kind, and the part of its provider's seed that is its own. */
export interface Part {
  readonly kind: Kind
  readonly seed: Seed
  /** Where the provider's late payments are calculated, if anywhere. */
  readonly late?: LatePayment
}

/** A catalogue that holds one calculator. The build has checked all seeds, so that a page need not load the checks. */
export const catalogueOf = ({ kind, seed }: Part): Catalogue => assembled([kind], law, [seed])

/** The part that the document names: the page of a calculator knows its own from the start, and of no other. */
export async function openedPart(): Promise<Part> {
  const { part = '' } = document.querySelector<HTMLScriptElement>('script[data-part]')?.dataset ?? {}
  return import(/* @vite-ignore */ new URL(part, document.baseURI).href)
}
