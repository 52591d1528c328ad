/** A label that wants a place under its mark. */
export interface Wanted {
  readonly id: string
  /** Where its mark stands. */
  readonly x: number
  readonly width: number
}

/** A label in its place: a line runs from the mark down to its lane. */
export interface Arranged extends Wanted {
  readonly left: number
  readonly lane: number
  /** Whether the text stands beside the line, or below its end. */
  readonly isBeside: boolean
}

const gap = 10
const toLine = 5
const most = 8
const tries = 4000

/**
 * Labels in lanes, such that no text meets another and no line crosses a text. Where not all find a place, those wanted
 * last go without.
 * @param wanted the most important first
 */
export function arranged(wanted: readonly Wanted[], width: number, lanes: number): readonly Arranged[] {
  const fitting = wanted.filter((label) => label.width <= width).slice(0, most)
  for (let count = fitting.length; count > 0; count -= 1) {
    const found = placed(fitting.slice(0, count), width, lanes)
    if (found !== undefined) return found
  }
  return []
}

/** The first arrangement in which all have a place, searched for a bounded number of steps. */
function placed(wanted: readonly Wanted[], width: number, lanes: number): readonly Arranged[] | undefined {
  let left = tries
  const search = (done: readonly Arranged[]): readonly Arranged[] | undefined => {
    const next = wanted[done.length]
    if (next === undefined) return done
    for (const place of places(next, width, lanes)) {
      left -= 1
      if (left < 0) return undefined
      if (done.some((other) => meets(place, other) || meets(other, place))) continue
      const found = search([...done, place])
      if (found !== undefined) return found
    }
    return undefined
  }
  return search([])
}

function places(label: Wanted, width: number, lanes: number): readonly Arranged[] {
  const right = label.x + toLine
  const left = label.x - toLine - label.width
  const below = Math.min(Math.max(0, label.x - label.width / 2), width - label.width)
  return Array.from({ length: lanes }, (_, lane): readonly Arranged[] => [
    ...(right + label.width <= width ? [{ ...label, left: right, lane, isBeside: true }] : []),
    ...(left >= 0 ? [{ ...label, left, lane, isBeside: true }] : []),
    { ...label, left: below, lane, isBeside: false },
  ]).flat()
}

/** Whether two texts overlap, or the line of the first crosses the text of the second. */
function meets(a: Arranged, b: Arranged): boolean {
  if (a.lane === b.lane) return a.left < b.left + b.width + gap && b.left < a.left + a.width + gap
  return a.lane > b.lane && a.x > b.left - toLine && a.x < b.left + b.width + toLine
}
