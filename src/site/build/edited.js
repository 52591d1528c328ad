/** @typedef {readonly [start: number, end: number, text: string]} Edit where a text stands, and what stands there instead */

/** The code with other text in some places. @param {string} code @param {readonly Edit[]} edits which do not overlap */
export function edited(code, edits) {
  let text = ''
  let at = 0
  for (const [start, end, by] of edits.toSorted(([a], [b]) => a - b)) {
    text += code.slice(at, start) + by
    at = end
  }
  return text + code.slice(at)
}
