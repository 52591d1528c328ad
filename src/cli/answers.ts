import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type JsonOutcome, type JsonProblem, jsonOutcome } from '../../calculators/engine/describe/json-outcome.ts'
import { calculate } from '../../calculators/engine/run/calculate.ts'
import { requestId } from '../../calculators/engine/run/request-id.ts'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import { type RepeatedKey, repeatedKey } from '../../calculators/engine/seed/repeated-key.ts'
import type { ProblemCode } from '../../calculators/kernel/proof/problem.ts'
import { kindMessages } from '../catalogue.ts'
import { deepest, isTooDeep, type Line, lineReader } from './lines.ts'

let collector: (() => void) | undefined

/**
 * Gives back the memory that a large line took, where the engine can be told to: left to itself it waits until several such
 * lines lie about, and a stream of them grows the process to a multiple of what one needs.
 */
function collect(): void {
  if (collector === undefined) {
    setFlagsFromString('--expose-gc')
    const found: unknown = runInNewContext('typeof gc === "function" ? gc : undefined')
    collector = typeof found === 'function' ? () => void found() : () => undefined
  }
  collector()
}

/** The most bytes that one request may have: 1 MB. */
const lineLimit = 1_000_000

/** Outcomes are handed on together as long as they are small: each way out of the process costs more than a small one. */
const smallEnough = 16_384

/** From this length on, a line and its outcome together leave so much behind that it is given back at once. */
const large = 400_000

const byteOrderMark = '\uFEFF'

/**
 * One outcome for each request, in the same order, each as one line of JSON. Blank lines are skipped. What a chunk of the
 * input asks is answered before the next is awaited, so that a caller may wait for an answer before it asks again. No more
 * than one large outcome is held at a time, and none is made before the reader has taken the one before.
 */
export async function* answers(
  catalogue: Catalogue,
  input: AsyncIterable<Uint8Array>,
  amountsOnly: boolean,
): AsyncGenerator<string> {
  const reader = lineReader(lineLimit)
  let isFirst = true
  function* answered(lines: Iterable<Line>): Generator<string> {
    let waiting = ''
    for (const line of lines) {
      const outcome = answer(catalogue, line, isFirst, amountsOnly)
      isFirst = false
      if (outcome === undefined) continue
      waiting += `${JSON.stringify(outcome)}\n`
      if (waiting.length < smallEnough && lengthOf(line) < large) continue
      const size = lengthOf(line) + waiting.length
      yield waiting
      waiting = ''
      if (size >= large) collect()
    }
    if (waiting !== '') yield waiting
  }
  for await (const chunk of input) yield* answered(reader.feed(chunk))
  yield* answered(reader.end())
}

const lengthOf = (line: Line): number => (typeof line === 'string' ? 0 : line.text.length)

const problemOutcome = (...problems: readonly JsonProblem[]): JsonOutcome => ({ status: 'problem', problems })
const ofLine = (code: ProblemCode, message: string): JsonOutcome => problemOutcome({ path: '', code, message })
const tooLong = ofLine('line-too-long', `expected at most ${lineLimit} bytes in a line`)
const notUtf8 = ofLine('not-json', 'expected text in UTF-8')
const notJson = ofLine('not-json', 'expected one JSON object in a line')
const tooDeep = ofLine(
  'not-json',
  `expected one JSON object in a line, and nothing in it deeper than ${deepest} levels`,
)

const blank = /^[ \t\r]*$/

/** The outcome of one line; none for a blank one. */
function answer(catalogue: Catalogue, line: Line, isFirst: boolean, amountsOnly: boolean): JsonOutcome | undefined {
  if (line === 'too-long') return tooLong
  if (line === 'not-utf-8') return notUtf8
  const text = isFirst && line.text.startsWith(byteOrderMark) ? line.text.slice(1) : line.text
  if (blank.test(text)) return undefined
  if (isTooDeep(text)) return tooDeep
  let request: unknown
  try {
    request = JSON.parse(text)
  } catch {
    return notJson
  }
  const repeated = repeatedKey(text, request)
  return repeated === undefined
    ? jsonOutcome(calculate(catalogue, request, amountsOnly), kindMessages)
    : ambiguous(request, repeated)
}

/** Which of two values was meant cannot be told, so nothing else is said of the request. */
function ambiguous(request: unknown, { path }: RepeatedKey): JsonOutcome {
  const outcome = problemOutcome({ path, code: 'duplicate-key', message: 'this key stands twice in its object' })
  const id = path === 'id' ? undefined : requestId(request)
  return id === undefined ? outcome : { id, ...outcome }
}
