import { type Look, type Looks, lookIds } from '../../embed/protocol/messages.ts'
import { coloursIn, isColour, isPair } from './colours.ts'
import type { Setup } from './setup.ts'

/**
 * What may stand in a custom property. A value goes into a `style` attribute, so nothing passes that could end it and
 * begin another declaration: a link to this page may have been made by somebody else.
 */
const tests: { readonly [L in Look]: (text: string) => boolean } = {
  accent: (text) => coloursIn(text) !== undefined,
  background: (text) => coloursIn(text) !== undefined,
  font: (text) => text.length <= 200 && fonts.test(text) && !borrowed.test(text),
  radius: (text) => {
    const [, count = '0', unit = 'px'] = radius.exec(text) ?? [undefined, undefined, '']
    return within(Number(count), 0, mostRadius[unit] ?? -1)
  },
  density: (text) => number.test(text) && within(Number(text), 0.5, 2),
}

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most

// A name stands in quotes that are closed, or in words of which none begins with a digit.
const fontName = `"[\\p{L}\\p{N} ._-]+"|'[\\p{L}\\p{N} ._-]+'|(?:-?[\\p{L}_][\\p{L}\\p{N}_-]*)(?: +-?[\\p{L}_][\\p{L}\\p{N}_-]*)*`
const fonts = new RegExp(`^(?:${fontName})(?: *, *(?:${fontName}))*$`, 'u')

/** What says to take it from elsewhere, and is the name of no font. */
const borrowed = /^(?:inherit|initial|unset|revert|revert-layer)$/i

const number = /^(?:\d(?:\.\d{1,3})?|\.\d{1,3})$/
const radius = /^(?:0|(\d{1,2}(?:\.\d{1,3})?|\.\d{1,3})(px|em|rem))$/
/** Beyond these fields lose their shape; an em is taken as the usual 16 pixels. */
const mostRadius: Readonly<Record<string, number>> = { px: 32, em: 2, rem: 2 }

export const isLookText = (look: Look, text: string): boolean => tests[look](text.trim())

/** The looks that were typed and hold, in a fixed order. */
export const looksIn = (looks: Looks): readonly (readonly [look: Look, text: string])[] =>
  lookIds.flatMap((look) => {
    const text = looks[look]?.trim() ?? ''
    return text !== '' && isLookText(look, text) ? [[look, text] as const] : []
  })

/** The colours that hold where none is chosen, by theme: those of the design tokens. */
export const tokens = {
  paper: { light: '#fbfaf8', dark: '#16181b' },
  accent: { light: '#1e4a6d', dark: '#9cc3e6' },
  /** The weakest text on the paper. */
  soft: { light: '#625d55', dark: '#a7a29a' },
} as const

const pair = ({ light, dark }: { readonly light: string; readonly dark: string }): string =>
  `light-dark(${light}, ${dark})`

/** What a look is where a page says nothing; the font is whatever the device has for the language. */
export const lookPresets: { readonly [L in Exclude<Look, 'font'>]: string } = {
  accent: pair(tokens.accent),
  background: pair(tokens.paper),
  radius: '2px',
  density: '1',
}

/** The looks of a setup, its two accents as one. A theme without a colour of its own that holds has the usual one. */
export function looksOf({ looks, accentInDark }: Pick<Setup, 'looks' | 'accentInDark'>): Looks {
  const { accent = '' } = looks
  const [light, dark] = [accent.trim(), accentInDark.trim()]
  if (isPair(accent) || !isColour(dark)) return looks
  return { ...looks, accent: `light-dark(${isColour(light) ? light : tokens.accent.light}, ${dark})` }
}
