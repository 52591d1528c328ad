import type { Look, Looks } from '../../embed/protocol/options.ts'
import { coloursIn } from './colour-text.ts'

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

const order = ['accent', 'background', 'font', 'radius', 'density'] as const satisfies readonly Look[]

/** The looks that were typed and hold, in a fixed order. */
export const looksIn = (looks: Looks): readonly (readonly [look: Look, text: string])[] =>
  order.flatMap((look) => {
    const text = looks[look]?.trim() ?? ''
    return text !== '' && isLookText(look, text) ? [[look, text] as const] : []
  })
