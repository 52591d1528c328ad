import { jsonFault } from './json-place.ts'
import { repeatedKeys } from './repeated-key.ts'
import { lineAndColumn, seedError } from './seed-problem.ts'

/** Reads a JSON file of ours; a mistake in it, and a key that stands twice, are told with their line and column. */
export function readJson(file: string, text: string): unknown {
  const withoutMark = text.replace(/^\uFEFF/, '')
  const data = parsed(file, withoutMark)
  const repeated = repeatedKeys(withoutMark, data)
  if (repeated.length === 0) return data
  throw seedError(
    file,
    repeated.map(({ at, path }) => ({
      path: lineAndColumn(withoutMark, at),
      message: `the key ${path} stands there a second time`,
    })),
  )
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const at = jsonFault(text)
    const found = at < text.length ? `${JSON.stringify(text[at])} cannot stand here` : 'the text ends early'
    throw seedError(file, [{ path: lineAndColumn(text, at), message: `not JSON: ${found}` }])
  }
}

/** A copy of data as JSON holds it, so that what its owner does with it later changes nothing. */
export function copied(file: string, data: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(data) ?? 'null')
  } catch {
    throw seedError(file, [{ path: '', message: 'expected plain data, such as JSON can hold' }])
  }
}
