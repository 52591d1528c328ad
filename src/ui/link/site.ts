import { createContext, use } from 'react'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { Language } from '../text/format.ts'
import { filled } from '../text/words.ts'
import { type Address, linkBetween } from './address.ts'

/** The page that is open, for all that stands on it. */
export interface Site {
  readonly address: Address
  readonly language: Language
  say(words: Words, values?: Readonly<Record<string, string>>): string
  /** A link to another page, in the language of this one. */
  link(path: string): string
}

export const siteAt = (address: Address): Site => ({
  address,
  language: address.language,
  say: (words, values = {}) => filled(words[address.language], values),
  link: (path) => linkBetween(address, { path, language: address.language }),
})

export const SiteContext = createContext<Site | undefined>(undefined)

export function useSite(): Site {
  const site = use(SiteContext)
  if (site === undefined) throw new RangeError('useSite: no page is open')
  return site
}
