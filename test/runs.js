import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Runs of words, by which a test tells our own sentences from those of the documents, without holding the documents: of
 * each run there is only a hash. When a document changes, the hashes are made anew from a folder with all the texts:
 *
 *     node test/runs.js <folder of texts>
 */

/** A sentence of somebody else's shows in as many words in a row, or in as many Japanese letters. */
export const words = 12
export const letters = 16

const file = fileURLToPath(new URL('data/runs.bin', import.meta.url))
const bytes = 5

/** @param {string} run */
const hashOf = (run) => createHash('sha256').update(run).digest().subarray(0, bytes).toString('latin1')

/** @param {readonly string[]} parts @param {number} length @param {string} glue */
const windows = (parts, length, glue) =>
  parts.length < length ? [] : parts.slice(length - 1).map((_, at) => parts.slice(at, at + length).join(glue))

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu

/** Every run in a text, whatever stands between its words or letters. @param {string} text @returns {readonly string[]} */
export const runsIn = (text) => [
  ...windows(text.toLowerCase().match(/[a-z0-9]+/g) ?? [], words, ' '),
  ...windows(text.match(japanese) ?? [], letters, ''),
]

/** The hashes of the documents' runs. @returns {ReadonlySet<string>} */
export function documentRuns() {
  const all = readFileSync(file)
  return new Set(
    Array.from({ length: all.length / bytes }, (_, at) => all.toString('latin1', at * bytes, (at + 1) * bytes)),
  )
}

/** The runs of a text that a document has too. @param {string} text @param {ReadonlySet<string>} known */
export const copied = (text, known) => runsIn(text).filter((run) => known.has(hashOf(run)))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = ''] = process.argv.slice(2)
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const hashes = [...new Set(texts.flatMap(runsIn).map(hashOf))].sort()
  writeFileSync(file, Buffer.from(hashes.join(''), 'latin1'))
}
