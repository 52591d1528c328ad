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
