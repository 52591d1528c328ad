/** Colours as they are typed: one for both themes, or `light-dark(…, …)` with one for each. */

export interface Colours {
  readonly light: string
  readonly dark: string
}

// Narrow enough that nothing in it ends the `style` attribute, or begins another declaration.
const colour =
  '#(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})|[a-z]{3,24}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\\([\\d .,%/+a-z-]{1,60}\\)'
const one = new RegExp(`^(?:${colour})$`, 'i')
const two = new RegExp(`^light-dark\\( *(${colour}) *, *(${colour}) *\\)$`, 'i')
/** What takes its colour from elsewhere is none. */
const borrowed = /^(?:inherit|initial|unset|revert|currentcolor)$/i

/** Which names there are, the browser knows. */
export const isColour = (text: string): boolean =>
  one.test(text) && !borrowed.test(text) && (typeof CSS === 'undefined' || CSS.supports('color', text))

/** The colour in each theme; undefined where the text says none. */
export function coloursIn(typed: string): Colours | undefined {
  const text = typed.trim()
  const [, light = text, dark = text] = two.exec(text) ?? []
  return isColour(light) && isColour(dark) ? { light, dark } : undefined
}

/** Whether each theme has a colour of its own. */
export const isPair = (typed: string): boolean => two.test(typed.trim())
