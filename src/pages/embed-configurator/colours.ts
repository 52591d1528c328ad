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

/** The contrast of two colours as WCAG 2 has it: from 1, where they are the same, to 21. */

/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** What text needs to be read. */
export const enough = 4.5

const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** With one digit behind the point, and never rounded up to what would be enough. */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1)

/** What is seen where the browser paints colours one over another; some let through what is below. */
export function painted(...layers: readonly string[]): Rgb {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (brush === null) return [0, 0, 0]
  for (const layer of layers) {
    brush.fillStyle = layer
    brush.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}
