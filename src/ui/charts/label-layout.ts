/** A label that wants a place under its mark. */
interface LabelToPlace {
  readonly id: string
  /** Where its mark stands. */
  readonly x: number
  /** How wide it is, and how wide it can be at the least, where it can be shortened. */
  readonly width: number
  readonly brief?: number
}

/** A label in its place: a line runs from the mark down to its lane. */
interface PlacedLabel {
  readonly id: string
  readonly x: number
  readonly width: number
  readonly isBrief: boolean
  readonly left: number
  readonly lane: number
  /** Where the text stands: to the right of the line, to its left, or below its end. */
  readonly side: 'right' | 'left' | 'below'
}

type Sized = Pick<PlacedLabel, 'id' | 'x' | 'width' | 'isBrief'>

const gap = 10
const toLine = 5
const inset = 12
const most = 8
const tries = 1500

/**
 * Labels in lanes, such that no text meets another and no line crosses a text. A label that finds no place beside those
 * before it is shortened, or goes without.
 * @param wanted the most important first
 */
export function placedLabels(wanted: readonly LabelToPlace[], width: number, lanes: number): readonly PlacedLabel[] {
  const choices: (readonly PlacedLabel[])[] = []
  let found: readonly PlacedLabel[] = []
  for (const label of wanted) {
    if (found.length === most) break
    for (const size of sizes(label)) {
      const next = places(size, width, lanes)
      const together = beside(found, next) ?? arrangement([...choices, next], width)
      if (together === undefined) continue
      choices.push(next)
      found = together
      break
    }
  }
  return found
}

const sizes = ({ id, x, width, brief }: LabelToPlace): readonly Sized[] => [
  { id, x, width, isBrief: false },
  ...(brief === undefined ? [] : [{ id, x, width: brief, isBrief: true }]),
]

/** One more label, where it has a place beside those that stay where they are. */
function beside(found: readonly PlacedLabel[], choices: readonly PlacedLabel[]): readonly PlacedLabel[] | undefined {
  const place = choices.find((each) => isFree(each, found))
  return place && [...found, place]
}

/**
 * The first arrangement in which each label has one of its places, searched for a bounded number of steps. Those in the
 * middle choose first: a line at the edge is the easiest to keep clear of texts.
 */
function arrangement(choices: readonly (readonly PlacedLabel[])[], width: number): readonly PlacedLabel[] | undefined {
  const inOrder = choices.toSorted(([a], [b]) => fromMiddle(a, width) - fromMiddle(b, width))
  const done: PlacedLabel[] = []
  let left = tries
  const search = (): boolean => {
    for (const place of inOrder[done.length] ?? []) {
      left -= 1
      if (left < 0) return false
      if (!isFree(place, done)) continue
      done.push(place)
      if (done.length === choices.length || search()) return true
      done.pop()
    }
    return false
  }
  return search() ? done : undefined
}

const fromMiddle = (place: PlacedLabel | undefined, width: number): number => Math.abs((place?.x ?? 0) - width / 2)

const isFree = (place: PlacedLabel, done: readonly PlacedLabel[]): boolean =>
  done.every((other) => !meets(place, other) && !meets(other, place))

/** Where a label may stand, the upper lanes first. */
function places({ id, x, width: size, isBrief }: Sized, width: number, lanes: number): readonly PlacedLabel[] {
  if (size > width) return []
  const label = { id, x, width: size, isBrief }
  const right = x + toLine
  const left = x - toLine - size
  const within = (at: number): number => Math.min(Math.max(0, at), width - size)
  const below = [...new Set([x - size / 2, x - inset, x + inset - size].map(within))]
  return Array.from({ length: lanes }, (_, lane): readonly PlacedLabel[] => [
    ...(right + size <= width ? [{ ...label, left: right, lane, side: 'right' as const }] : []),
    ...(left >= 0 ? [{ ...label, left, lane, side: 'left' as const }] : []),
    ...below.map((at) => ({ ...label, left: at, lane, side: 'below' as const })),
  ]).flat()
}

/** Whether two texts overlap, or the line of the first crosses the text of the second. */
function meets(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.lane === b.lane) return a.left < b.left + b.width + gap && b.left < a.left + a.width + gap
  return a.lane > b.lane && a.x > b.left - toLine && a.x < b.left + b.width + toLine
}
