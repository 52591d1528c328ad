import { lineAndColumn, seedError } from './seed-problem.ts'

const positionIn = /position (\d+)/

/** Reads a JSON file of ours; a mistake in it is told with its line and column. */
export function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    const [, position] = positionIn.exec(reason) ?? []
    const place = position === undefined ? '' : lineAndColumn(text, Number(position))
    const cause = reason.replace(/ in JSON at position.*$/s, '')
    throw seedError(file, [{ path: place, message: `not JSON: ${cause}` }])
  }
}
