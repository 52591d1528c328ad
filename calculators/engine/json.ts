import { jsonFault } from './json-place.ts'
import { lineAndColumn, seedError } from './seed-problem.ts'

/** Reads a JSON file of ours; a mistake in it is told with its line and column. */
export function readJson(file: string, text: string): unknown {
  const withoutMark = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(withoutMark)
  } catch {
    const at = jsonFault(withoutMark)
    const found =
      at < withoutMark.length ? `${JSON.stringify(withoutMark[at])} cannot stand here` : 'the text ends early'
    throw seedError(file, [{ path: lineAndColumn(withoutMark, at), message: `not JSON: ${found}` }])
  }
}
