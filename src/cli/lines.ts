/** A line of the stream; or why it cannot be read. */
export type Line = { readonly text: string } | 'too-long' | 'not-utf-8'

/** Parts a stream of bytes into lines. */
interface LineReader {
  /** The lines that a chunk completes, without their line feeds. */
  feed(chunk: Uint8Array): readonly Line[]
  /** The last line, where the stream ended without a line feed. */
  end(): readonly Line[]
}

const newline = 10

/** A line over the limit is dropped as it comes, so that memory does not grow with it.
 * @param limit the most bytes that a line may have */
export function lineReader(limit: number): LineReader {
  // Bytes that are no UTF-8 are refused: put in their place, one mark would make different names equal.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let pending: Uint8Array[] = []
  let size = 0
  const hold = (part: Uint8Array): void => {
    size += part.length
    if (size > limit) pending = []
    else if (part.length > 0) pending.push(part)
  }
  const decoded = (bytes: Uint8Array): Line => {
    try {
      return { text: decoder.decode(bytes) }
    } catch {
      return 'not-utf-8'
    }
  }
  const take = (): Line => {
    const line = size > limit ? 'too-long' : decoded(joined(pending, size))
    pending = []
    size = 0
    return line
  }
  return {
    feed(chunk) {
      const lines: Line[] = []
      let from = 0
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
        hold(chunk.subarray(from, at))
        from = at + 1
        lines.push(take())
      }
      hold(chunk.subarray(from))
      return lines
    },
    end: () => (size > 0 ? [take()] : []),
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** No request lies deeper in itself than a few levels; to read what does takes memory and time out of all proportion. */
export const deepest = 100

const opening = ['{', '[']

/** Whether objects and lists lie in each other deeper than that. A text too short to close them all is no JSON anyway. */
export const isTooDeep = (text: string): boolean =>
  text.length > 2 * deepest && hasMany(text) && depthOf(text) > deepest

/** Whether there are enough objects and lists for it at all. */
function hasMany(text: string): boolean {
  let count = 0
  for (const mark of opening) {
    for (let at = text.indexOf(mark); at >= 0 && count <= deepest; at = text.indexOf(mark, at + 1)) count += 1
  }
  return count > deepest
}

const [quote, listBegins, backslash, listEnds, objectBegins, objectEnds] = [34, 91, 92, 93, 123, 125] as const

/** How deep objects and lists lie in each other; no deeper than one level too many. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let isQuoted = false
  for (let at = 0; at < text.length && most <= deepest; at += 1) {
    switch (text.charCodeAt(at)) {
      case quote:
        isQuoted = !isQuoted
        break
      case backslash:
        at += 1
        break
      case objectBegins:
      case listBegins:
        if (!isQuoted) depth += 1
        if (depth > most) most = depth
        break
      case objectEnds:
      case listEnds:
        if (!isQuoted) depth -= 1
    }
  }
  return most
}
