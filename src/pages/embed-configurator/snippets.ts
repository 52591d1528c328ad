import { looks, type OptionId, options, type Theme } from '../../embed/protocol/options.ts'
import type { SheetPart } from '../../ui/answer/sheet-parts.ts'
import {
  type Address,
  calculatorPath,
  folderOf,
  type Parameter,
  parseParameters,
  serializeParameters,
} from '../../ui/link/address.ts'
import type { Language } from '../../ui/text/format.ts'
import { attribute, escapeHtml, escapeMarkdownLink, jsonBlock, markdownAddress } from './escape.ts'
import { looksIn } from './looks.ts'
import type { Release } from './page-data.ts'
import { type Setup, shownText } from './setup.ts'

/** The lines that an author copies into a page, one text for each door. */

/** An embed, ready to be written down. */
export interface Embed {
  readonly provider: string
  readonly calculator: string
  readonly language: Language
  /** What the link says, and what a screen reader calls the frame. */
  readonly title: string
  readonly theme: Theme
  readonly looks: Setup['looks']
  /** The fragment of the calculation, as the app writes it. */
  readonly facts: string
  readonly locked: readonly string[]
  readonly hidden: readonly string[]
  readonly shown: readonly SheetPart[]
  readonly customTerms?: CustomTerms | undefined
}

/** Terms of the author's own. */
export interface CustomTerms {
  /** A seed as JSON. */
  readonly seed: string
  /** The same terms as the page for own terms has them in its address. */
  readonly parameters: readonly Parameter[]
}

/** Where the files are. */
export interface Host {
  /** The absolute address of the app's root, which ends with a slash. */
  readonly root: string
  /** Pinned to this release; undefined for the floating address. */
  readonly release: Release | undefined
}

/** Whatever else the frame may want, it is not to have: no storage, no forms, no way to the page around. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** The first part of the floating address; it changes only if an author's page would have to. */
export const floating = 'v1'

/** A frame that stands alone cannot tell the page how high it is: it scrolls within this, in pixels. */
const frameHeight = 640

export const linkSnippet = (embed: Embed, host: Host): string => {
  const { customTerms: own } = embed
  const attributes = [
    attribute('data-yakkan'),
    attribute('href', pageAddress(embed, host.root)),
    ...(own === undefined ? [] : customTermsOptions(embed).map(([name, value]) => attribute(`data-${name}`, value))),
    ...chosenOptions(embed).map(([id, value]) => attribute(`data-${options[id].attribute}`, value)),
    ...styleOf(embed),
  ]
  return lines(...seedBlock(embed), `<a ${attributes.join(' ')}>${escapeHtml(embed.title)}</a>`, loader(host))
}

/** What is around shows through a background only where the frame has the scheme of the page in it. */
const schemeOf = ({ looks, theme }: Embed): readonly string[] =>
  looksIn(looks).some(([look]) => look === 'background')
    ? [attribute('style', `color-scheme: ${theme === 'auto' ? 'light dark' : theme}`)]
    : []

export const frameSnippet = (embed: Embed, host: Host): string => {
  const attributes = [
    attribute('src', frameAddress(embed, folderOfEmbeds(host))),
    attribute('title', embed.title),
    attribute('sandbox', sandbox),
    attribute('loading', 'lazy'),
    // Attributes and no styles: these pass the cleaning of most systems, and any policy.
    attribute('width', '100%'),
    attribute('height', String(frameHeight)),
    attribute('frameborder', '0'),
    ...schemeOf(embed),
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}

export const elementSnippet = (embed: Embed, host: Host): string => {
  const { customTerms: own, provider, calculator, language, facts } = embed
  const attributes = [
    ...(own === undefined
      ? [
          attribute(options.provider.attribute, provider),
          attribute(options.calculator.attribute, calculator),
          attribute(options.language.attribute, language),
          ...(facts === '' ? [] : [attribute(options.facts.attribute, facts)]),
        ]
      : customTermsOptions(embed).map(([name, value]) => attribute(name, value))),
    ...chosenOptions(embed).map(([id, value]) => attribute(options[id].attribute, value)),
    ...styleOf(embed),
  ]
  const fallback = `<a ${attribute('href', pageAddress(embed, host.root))}>${escapeHtml(embed.title)}</a>`
  return lines(
    ...seedBlock(embed),
    `<yakkan-calculator ${attributes.join(' ')}>${fallback}</yakkan-calculator>`,
    loader(host),
  )
}

export const markdownSnippet = (embed: Embed, { root }: Host): string =>
  `[${escapeMarkdownLink(embed.title)}](${markdownAddress(pageAddress(embed, root))})`

/** The rule for a style sheet that says what the `style` attribute says; empty where nothing of the look was chosen. */
export const styleRule = (embed: Embed): string => {
  const declarations = looksIn(embed.looks).map(([look, text]) => `  ${looks[look]}: ${text};`)
  return declarations.length === 0 ? '' : lines('[data-yakkan], yakkan-calculator {', ...declarations, '}')
}

/** The address of the full page: the calculator's own, or that for own terms. */
function pageAddress({ provider, calculator, language, facts, customTerms: own }: Embed, root: string): string {
  const path = own === undefined ? calculatorPath(provider, calculator) : 'own/'
  const page: Address = { path, language }
  const fragment =
    own === undefined
      ? facts
      : serializeParameters([
          ...own.parameters,
          ...parseParameters(facts).list.filter(({ name }) => name !== 'v'),
          { name: 'v', value: '1' },
        ])
  return `${root}${folderOf(page)}${fragment === '' ? '' : `#${fragment}`}`
}

/** The address of a frame below the folder of an embed's files. */
export function frameAddress(embed: Embed, folder: string): string {
  const { provider, calculator, language, facts, customTerms: own } = embed
  const all: readonly Parameter[] = [
    ...parseParameters(facts).list,
    ...chosenOptions(embed).map(([id, value]) => ({ name: options[id].inFrame, value })),
    ...looksIn(embed.looks).map(([look, value]) => ({ name: `embed.${look}`, value })),
    ...(own === undefined
      ? []
      : [
          { name: 'embed.provider', value: provider },
          { name: 'embed.calculator', value: calculator },
          { name: options.seed.inFrame, value: own.seed },
        ]),
  ]
  const page = own === undefined ? `${provider}/${calculator}` : 'own'
  return `${folder}${language}/${page}.html${all.length === 0 ? '' : `#${serializeParameters(all)}`}`
}

/** Options beyond which, where and in which language, as far as they differ from what holds without them. */
function chosenOptions(embed: Embed): readonly (readonly [Exclude<OptionId, 'seed'>, string])[] {
  const all = [
    ['theme', embed.theme, options.theme.preset],
    ['locked', embed.locked.join(' '), ''],
    ['hidden', embed.hidden.join(' '), ''],
    ['shown', shownText(embed.shown), options.shown.preset],
  ] as const
  return all.filter(([, value, preset]) => value !== preset).map(([id, value]) => [id, value] as const)
}

/** The site has no page of these terms whose address could say it. */
const customTermsOptions = (embed: Embed): readonly (readonly [name: string, value: string])[] => [
  [options.provider.attribute, embed.provider],
  [options.calculator.attribute, embed.calculator],
  [options.language.attribute, embed.language],
  [options.facts.attribute, embed.facts],
  [options.seed.attribute, `#${seedId(embed)}`],
]

const seedId = ({ provider, calculator }: Embed): string => `yakkan-${provider}-${calculator}`

const seedBlock = (embed: Embed): readonly string[] =>
  embed.customTerms === undefined
    ? []
    : [
        `<script ${attribute('type', 'application/json')} ${attribute('id', seedId(embed))}>${jsonBlock(embed.customTerms.seed)}</script>`,
      ]

function styleOf(embed: Embed): readonly string[] {
  const declarations = looksIn(embed.looks).map(([look, text]) => `${looks[look]}: ${text}`)
  return declarations.length === 0 ? [] : [attribute('style', declarations.join('; '))]
}

const folderOfEmbeds = ({ root, release }: Host): string => `${root}embed/${release?.name ?? floating}/`

function loader(host: Host): string {
  const { release } = host
  const attributes = [
    attribute('async'),
    attribute('src', `${folderOfEmbeds(host)}loader.js`),
    // Without it a browser could not hold a script of another host against its hash.
    ...(release === undefined
      ? []
      : [attribute('integrity', release.integrity), attribute('crossorigin', 'anonymous')]),
  ]
  return `<script ${attributes.join(' ')}></script>`
}

const lines = (...all: readonly string[]): string => all.join('\n')
