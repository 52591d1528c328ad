#!/usr/bin/env node
/** Runs the command line, building it first where a source or a seed is not the one it was built from. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.js'

const sources = ['calculators', 'seeds', 'src', 'package.json', 'package-lock.json', 'tsconfig.json']

const hour = 3_600_000

/** @param {string} path @returns {string[]} */
const filesUnder = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path]

/** Changes whenever a source is added, removed or written. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => filesUnder(join(root, name)))) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${file}\0${mtimeMs}\0${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Builds beside the others, then moves into place: runs at the same time do not meet.
 * @param {string} target */
async function build(target) {
  const { bundle } = await import('../bundle.js')
  const doors = join(root, 'dist', 'door')
  mkdirSync(doors, { recursive: true })
  const scratch = mkdtempSync(join(root, 'dist', 'door-'))
  await bundle('src/door/calc.ts', scratch)
  try {
    renameSync(scratch, target)
  } catch {
    // Another run has built the same in the meantime.
    rmSync(scratch, { recursive: true, force: true })
  }
  for (const name of readdirSync(doors)) {
    const door = join(doors, name)
    // A younger one may be what another run is about to open.
    if (door !== target && Date.now() - statSync(door).mtimeMs > hour) rmSync(door, { recursive: true, force: true })
  }
}

const target = join(root, 'dist', 'door', fingerprint())
try {
  if (!existsSync(target)) await build(target)
} catch (thrown) {
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  process.stderr.write(`calc: the command line could not be built: ${reason.replaceAll('\n', ' ')}\n`)
  process.exit(2)
}
await import(join(target, 'calc.js'))
