/** Where a day number, or a part of a day, stands on the screen. */
export type Scale = (at: number) => number

/** A span of day numbers laid over a width; a span of nothing stands in the middle. */
export const linear = (from: number, to: number, left: number, right: number): Scale =>
  to > from ? (at) => left + ((at - from) / (to - from)) * (right - left) : () => (left + right) / 2

/** A place to a tenth of a pixel, so that the markup stays short. */
export const tenth = (place: number): number => Math.round(place * 10) / 10

const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/
const broad = /[A-Z%@mwMW—¥$]/
const narrow = /[ .,:;'()|ilj]/

/** About how wide a text is, in pixels, and rather more than less: letters are not measured, so that every run agrees. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += widthOf(letter)
  return Math.ceil(ems * size)
}

const widthOf = (letter: string): number =>
  wide.test(letter) || letter.length > 1 ? 1 : broad.test(letter) ? 0.75 : narrow.test(letter) ? 0.36 : 0.6

/** The text, cut with an ellipsis where it is too wide. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text.slice(0, Math.ceil(width))]
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('')}…`
}
