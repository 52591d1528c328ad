import { calculate } from '../../calculators/engine/calculate.ts'
import type { Catalogue } from '../../calculators/engine/catalogue.ts'
import type { Outcome } from '../../calculators/engine/outcome.ts'
import type { ProblemCode } from '../../calculators/kernel/problem.ts'
import { lines } from './lines.ts'

/** The most bytes that one request may have: 1 MB. */
const lineLimit = 1_000_000

const byteOrderMark = '\uFEFF'

/** One outcome for each request, in the same order, each as one line of JSON. Blank lines are skipped. */
export async function* answers(
  catalogue: Catalogue,
  input: AsyncIterable<Uint8Array>,
  amountsOnly: boolean,
): AsyncGenerator<string> {
  let isFirst = true
  for await (const line of lines(input, lineLimit)) {
    const outcome =
      line === 'too-long' ? tooLong : answer(catalogue, isFirst ? withoutMark(line.text) : line.text, amountsOnly)
    isFirst = false
    if (outcome !== undefined) yield `${JSON.stringify(outcome)}\n`
  }
}

const withoutMark = (text: string): string => (text.startsWith(byteOrderMark) ? text.slice(1) : text)

const problem = (code: ProblemCode, message: string): Outcome => ({
  status: 'problem',
  problems: [{ path: '', code, message }],
})
const tooLong = problem('line-too-long', `expected at most ${lineLimit} bytes in a line`)
const notJson = problem('not-json', 'expected one JSON object in a line')

const blank = /^[ \t\r]*$/

/** The outcome of one line; none for a blank one. */
function answer(catalogue: Catalogue, text: string, amountsOnly: boolean): Outcome | undefined {
  if (blank.test(text)) return undefined
  let request: unknown
  try {
    request = JSON.parse(text)
  } catch {
    return notJson
  }
  return calculate(catalogue, request, amountsOnly)
}
