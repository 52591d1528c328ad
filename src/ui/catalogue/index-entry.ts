import type { Currency } from '../../../calculators/kernel/number/money.ts'
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
