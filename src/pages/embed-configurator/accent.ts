import type { Looks } from '../../embed/protocol/options.ts'
import { isColour, isPair } from './colour-text.ts'
import { tokens } from './look-presets.ts'
import type { Setup } from './setup.ts'

/** The looks of a setup, its two accents as one. A theme without a colour of its own that holds has the usual one. */
export function looksOf({ looks, accentInDark }: Pick<Setup, 'looks' | 'accentInDark'>): Looks {
  const { accent = '' } = looks
  const [light, dark] = [accent.trim(), accentInDark.trim()]
  if (isPair(accent) || !isColour(dark)) return looks
  return { ...looks, accent: `light-dark(${isColour(light) ? light : tokens.accent.light}, ${dark})` }
}
