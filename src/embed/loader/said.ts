import { all } from './unspoiled.ts'

/** The attributes of the element; the link has them as `data-…`. */
export const attributes = [
  'provider',
  'calculator',
  'lang',
  'theme',
  'facts',
  'locked',
  'conceal',
  'show',
  'seed',
] as const

/** What the author of a page said, by the names of attributes. */
export type Said = { readonly [A in Exclude<(typeof attributes)[number], 'lang'>]: string } & {
  readonly lang: 'ja' | 'en'
}

/** What the address of a calculator's page ends with. */
const page = /(\/en)?\/([^/]+)\/([^/]+)\/[^/]*$/

/** What an element or a link says; what a link does not say, its address does. */
export const saidBy = (element: Element, prefix = '', path = '', facts = ''): Said => {
  const said = (option: string): string => element.getAttribute(prefix + option) ?? ''
  const seed = said('seed')
  const [, english, provider = '', calculator = ''] = (!seed && page.exec(path)) || []
  const language = said('lang') || english || element.closest('[lang]')?.getAttribute('lang') || ''
  return {
    provider: said('provider') || provider,
    calculator: said('calculator') || calculator,
    lang: /^.?en\b/i.test(language) ? 'en' : 'ja',
    theme: said('theme'),
    locked: said('locked'),
    conceal: said('conceal'),
    show: said('show'),
    facts: said('facts') || facts,
    // Where there is no such block the name stands for it, which is no seed.
    seed: (seed && all(seed)[0]?.textContent) || seed,
  }
}
