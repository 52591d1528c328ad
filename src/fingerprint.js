import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'

/** What the command line is made of. */
export const commandLineSources = [
  'calculators',
  'package.json',
  'package-lock.json',
  'seeds',
  'src',
  'tsconfig.json',
  'vite.config.ts',
]

/** What the site and the package are made of. */
export const allSources = [...commandLineSources, 'index.html', 'public', 'test/cases']

/** @param {string} path @returns {string[]} */
const filesUnder = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path]

/** Changes whenever a source is added, removed or written. @param {readonly string[]} [sources] folders and files */
export function fingerprint(sources = allSources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => filesUnder(join(root, name)))) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${file}\0${mtimeMs}\0${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Says of which sources the site and the package were built. */
const mark = join(root, 'dist', 'fingerprint')

/** Whether site and package were built from the sources as they are. */
export const isBuilt = () => existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint()

/** Notes what site and package are built of: nothing, while they are being built. @param {string} [sources] their fingerprint */
export function noteBuilt(sources) {
  if (sources === undefined) rmSync(mark, { force: true })
  else writeFileSync(mark, sources)
}
