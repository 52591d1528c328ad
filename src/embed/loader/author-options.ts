import { querySelectorAll } from './page-document.ts'

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

type Texts = Record<(typeof attributes)[number], string>

/** What the author of a page said, by the names of attributes. */
export type AuthorOptions = Readonly<Omit<Texts, 'lang'>> & { readonly lang: 'ja' | 'en' }

/** What the address of a calculator's page ends with. */
const page = /(\/en)?\/([^/]+)\/([^/]+?)\/?(index\.html)?$/

/** What an element or a link says; what a link does not say, its address does. */
export const authorOptionsOf = (element: Element, prefix = '', path = '', facts = ''): AuthorOptions => {
  const options: Texts = Object.create(null)
  for (const name of attributes) options[name] = element.getAttribute(prefix + name) ?? ''
  const { provider, lang, seed } = options
  const [, english, from = '', calculator = ''] = (!seed && page.exec(path)) || []
  // The address of a Japanese page says so by naming no language.
  const ofPage = english || (!provider && from && 'ja')
  const language = lang || ofPage || element.closest<HTMLElement>('[lang]')?.lang || ''
  return {
    ...options,
    provider: provider || from,
    calculator: options.calculator || calculator,
    lang: /^.?en\b/i.test(language) ? 'en' : 'ja',
    facts: options.facts || facts,
    // Where there is no such block the name stands for it, which is no seed.
    seed: (seed && querySelectorAll(seed)[0]?.textContent) || seed,
  }
}
