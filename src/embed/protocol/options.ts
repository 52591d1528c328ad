import { sheetParts } from '../../ui/answer/sheet-parts.ts'
import type { Look } from './messages.ts'

/** The words of a list that an author wrote, parted by spaces or commas. */
export const listed = (text: string): readonly string[] => text.split(/[\s,]+/).filter((word) => word !== '')

/**
 * What the author of a page can say about an embed, the same at every door: as an attribute of the element, as a data
 * attribute of the link, and as a parameter of the frame's address. The documentation's table is made from this list.
 */

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

interface Option {
  /** The attribute of `<yakkan-calculator>`; the link has it as `data-…`. */
  readonly attribute: string
  /** Where a frame's address has it: in its path, among the facts, or as a parameter of its own. */
  readonly inFrame: 'path' | 'facts' | `embed.${string}`
  /** Where a link has it without an attribute: in its address. */
  readonly inLink?: 'path' | 'facts'
  /** What it may be, where it is one of a few words or several of them. */
  readonly values?: readonly string[]
  readonly preset?: string
}

export const options = {
  provider: { attribute: 'provider', inFrame: 'path', inLink: 'path' },
  calculator: { attribute: 'calculator', inFrame: 'path', inLink: 'path' },
  /** Without it the language of the page around, Japanese where that is neither. */
  language: { attribute: 'lang', inFrame: 'path', inLink: 'path', values: ['ja', 'en'] },
  theme: { attribute: 'theme', inFrame: 'embed.theme', values: themes, preset: 'auto' },
  /** As in the address of a calculator's page: `dueOn=2026-05-31&principal=50000&reading.rounding=half-up`. */
  facts: { attribute: 'facts', inFrame: 'facts', inLink: 'facts' },
  /** Names of facts, parted by spaces. */
  locked: { attribute: 'locked', inFrame: 'embed.locked' },
  hidden: { attribute: 'conceal', inFrame: 'embed.conceal' },
  /** Parts below the headline, parted by spaces; `none` for the headline alone. */
  shown: { attribute: 'show', inFrame: 'embed.show', values: [...sheetParts, 'none'], preset: sheetParts.join(' ') },
  /** A seed of the author's own: `#` and the id of a JSON block on the page; a frame's address has the JSON itself. */
  seed: { attribute: 'seed', inFrame: 'embed.seed' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionId = keyof typeof options

/** Custom properties that a page sets on an embed or on anything around it; a frame's address has them as `embed.accent=…`. */
export const looks: { readonly [L in Look]: string } = {
  accent: '--yakkan-accent',
  background: '--yakkan-background',
  font: '--yakkan-font',
  radius: '--yakkan-radius',
  density: '--yakkan-density',
}

/** What is asked of an embed, whatever door it came through. Texts are as the author wrote them, still to be read. */
export interface EmbedOptions {
  readonly provider: string
  readonly calculator: string
  readonly language: 'ja' | 'en'
  readonly theme: string
  readonly facts: string
  readonly locked: string
  readonly hidden: string
  readonly shown: string
  /** The seed's JSON; empty where the product's own terms are used. */
  readonly seed: string
}
