import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One style sheet for a page in place of several: before the first paint each would be a request of its own.
 * @param {string} outDir @param {readonly string[]} files in their order @returns {string} the file that holds them all
 */
export function oneStyle(outDir, files) {
  const text = files.map((file) => readFileSync(join(outDir, file), 'utf8')).join('')
  const file = `assets/page-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`
  writeFileSync(join(outDir, file), text)
  return file
}
