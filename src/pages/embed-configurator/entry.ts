import type { IndexEntry } from '../../ui/catalogue/index-entry.ts'

/** A calculator as the choice of calculators shows it. */
export type EmbedEntry = Pick<IndexEntry, 'provider' | 'providerName' | 'calculator' | 'title'>

/** What the page needs of the site's index; the rest would only weigh. */
export const embedEntry = ({ provider, providerName, calculator, title }: EmbedEntry): EmbedEntry => ({
  provider,
  providerName,
  calculator,
  title,
})
