import { calculate } from '../../calculators/engine/calculate.ts'
import type { Catalogue } from '../../calculators/engine/catalogue.ts'
import type { Outcome } from '../../calculators/engine/outcome.ts'
import type { ProblemCode } from '../../calculators/kernel/problem.ts'
import { type Line, lineReader } from './lines.ts'

/** The most bytes that one request may have: 1 MB. */
const lineLimit = 1_000_000

const byteOrderMark = '\uFEFF'

/**
 * One outcome for each request, in the same order, each as one line of JSON. Blank lines are skipped. What a chunk of the
 * input asks is answered before the next is awaited, so that a caller may wait for an answer before it asks again.
 */
export async function* answers(
  catalogue: Catalogue,
  input: AsyncIterable<Uint8Array>,
  amountsOnly: boolean,
): AsyncGenerator<string> {
  const reader = lineReader(lineLimit)
  let isFirst = true
  const answered = (lines: readonly Line[]): string => {
    let text = ''
    for (const line of lines) {
      const outcome = answer(catalogue, line, isFirst, amountsOnly)
      isFirst = false
      if (outcome !== undefined) text += `${JSON.stringify(outcome)}\n`
    }
    return text
  }
  for await (const chunk of input) {
    const text = answered(reader.feed(chunk))
    if (text !== '') yield text
  }
  const rest = answered(reader.end())
  if (rest !== '') yield rest
}

const problem = (code: ProblemCode, message: string): Outcome => ({
  status: 'problem',
  problems: [{ path: '', code, message }],
})
const tooLong = problem('line-too-long', `expected at most ${lineLimit} bytes in a line`)
const notUtf8 = problem('not-json', 'expected text in UTF-8')
const notJson = problem('not-json', 'expected one JSON object in a line')

const blank = /^[ \t\r]*$/

/** The outcome of one line; none for a blank one. */
function answer(catalogue: Catalogue, line: Line, isFirst: boolean, amountsOnly: boolean): Outcome | undefined {
  if (line === 'too-long') return tooLong
  if (line === 'not-utf-8') return notUtf8
  const text = isFirst && line.text.startsWith(byteOrderMark) ? line.text.slice(1) : line.text
  if (blank.test(text)) return undefined
  let request: unknown
  try {
    request = JSON.parse(text)
  } catch {
    return notJson
  }
  return calculate(catalogue, request, amountsOnly)
}
