#!/usr/bin/env node
/** Runs the command line, building it first where a source or a seed is not the one it was built from. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { commandLineSources, fingerprint } from '../fingerprint.js'
import { root } from '../root.js'

const hour = 3_600_000

/** Builds beside the others, then moves into place: runs at the same time do not meet.
 * @param {string} target */
async function build(target) {
  const { buildEnvironment } = await import('../build-environment.js')
  const doors = join(root, 'dist', 'door')
  mkdirSync(doors, { recursive: true })
  const scratch = mkdtempSync(join(root, 'dist', 'door-'))
  await buildEnvironment('commandLine', scratch)
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

const target = join(root, 'dist', 'door', fingerprint(commandLineSources))
try {
  if (!existsSync(target)) await build(target)
} catch (thrown) {
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  process.stderr.write(`calc: the command line could not be built: ${reason.replaceAll('\n', ' ')}\n`)
  process.exit(2)
}
await import(join(target, 'calc.js'))
