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

/** A name and a value in the fragment of an address. */
export interface Parameter {
  readonly name: string
  readonly value: string
}

/** A fragment is read up to here; an address of this length no mail program lets through. */
const longest = 100_000
const mostParameters = 2000

/** What an address may hold as it is, besides letters and digits, and a reader knows at sight. */
const plain = /%(?:3A|2F|2C|40|28|29|24)/gi

const escaped = (text: string): string => encodeURIComponent(wellFormed(text)).replace(plain, decodeURIComponent)

/** Half a surrogate pair cannot stand in an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

/** Parameters as a fragment, the keys sorted, so that equal calculations have equal addresses. */
export const serializeParameters = (all: readonly Parameter[]): string =>
  all
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({ name, value }) => `${escaped(name)}=${escaped(value)}`)
    .join('&')

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The parameters of a fragment, with or without its "#". A broken escape stays as it is written. */
export function parseParameters(fragment: string): { readonly list: readonly Parameter[]; readonly isCut: boolean } {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment
  const parts = text.slice(0, longest).split('&', mostParameters + 1)
  const isCut = text.length > longest || parts.length > mostParameters
  const list = parts.slice(0, mostParameters).flatMap((part): readonly Parameter[] => {
    if (part === '') return []
    const at = part.indexOf('=')
    return [
      at < 0
        ? { name: unescaped(part), value: '' }
        : { name: unescaped(part.slice(0, at)), value: unescaped(part.slice(at + 1)) },
    ]
  })
  return { list, isCut }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
