/** A line of the stream, or the mark of one that is too long to be kept. */
export type Line = { readonly text: string } | 'too-long'

const newline = 10

/**
 * The lines of a stream of bytes, without their line feeds. A line over the limit is skipped as it comes, so that memory
 * does not grow with it. The last line needs no line feed.
 * @param limit the most bytes that a line may have
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let held: Uint8Array[] = []
  let size = 0
  const take = (): Line => {
    const line: Line = size > limit ? 'too-long' : { text: decoder.decode(joined(held, size)) }
    held = []
    size = 0
    return line
  }
  const hold = (part: Uint8Array): void => {
    size += part.length
    if (size > limit) held = []
    else if (part.length > 0) held.push(part)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      hold(chunk.subarray(from, at))
      from = at + 1
      yield take()
    }
    hold(chunk.subarray(from))
  }
  if (size > 0) yield take()
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
