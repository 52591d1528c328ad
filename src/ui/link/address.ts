import type { Language } from '../text/format.ts'

/** A page of the site: its path below the site's root (`coredrive/late-penalty/`; '' is the first page), in a language. */
export interface Address {
  readonly path: string
  readonly language: Language
}

/** Where a page stands below the root: Japanese at the root itself, English in a folder. */
export const folderOf = ({ path, language }: Address): string => `${language === 'ja' ? '' : `${language}/`}${path}`

const depth = (folder: string): number => folder.split('/').length - 1

/** The way up from a page to the site's root: "", "../../". */
export const wayUp = (from: Address): string => '../'.repeat(depth(folderOf(from)))

/** A link from one page to another, that holds under any root: "../../en/compare/". */
export const linkBetween = (from: Address, to: Address): string => `${wayUp(from)}${folderOf(to)}` || './'

/** The path of a calculator's page. */
export const calculatorPath = (provider: string, calculator: string): string => `${provider}/${calculator}/`
