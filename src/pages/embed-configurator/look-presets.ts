import type { Look } from '../../embed/protocol/options.ts'

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
