#!/usr/bin/env node
/** The test command: lint, types, dead code, build, then all tests. Its last line counts them together. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { root } from '../src/root.js'
import { browser } from './browser/chromium.js'

const report = `${root}dist/test-report.json`

/** A tool that is installed, with its arguments. @typedef {readonly [path: string, ...args: string[]]} Tool */

/** Whether a tool succeeds, and what it wrote. @param {Tool} tool @returns {Promise<readonly [boolean, string]>} */
const ran = ([path, ...args]) =>
  new Promise((resolve) => {
    let written = ''
    const child = spawn(process.execPath, [`${root}node_modules/${path}`, ...args], { cwd: root })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        written += text
      })
    }
    child.on('close', (code) => resolve([code === 0, written]))
  })

let passed = 0
let failed = 0

/** @param {string} name @param {boolean} holds @param {string} [written] */
function note(name, holds, written = '') {
  process.stdout.write(`\n— ${name}\n${written}`)
  if (holds) passed += 1
  else {
    failed += 1
    process.stdout.write(`${name}: failed\n`)
  }
}

/** Runs checks one after the other; each may need several tools. @param {Readonly<Record<string, readonly Tool[]>>} checks */
async function check(checks) {
  for (const [name, tools] of Object.entries(checks)) {
    let [holds, written] = [true, '']
    for (const tool of tools) {
      if (!holds) break
      const [succeeded, text] = await ran(tool)
      holds = succeeded
      written += text
    }
    note(name, holds, written)
  }
}

/** Adds what the test runner reports; a test that was skipped has not passed, and a file that did not load has failed. */
function count() {
  if (!existsSync(report)) {
    failed += 1
    return
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  passed += numPassedTests
  failed += numFailedTests + numPendingTests + numTodoTests + unloaded.length
}

note('browser', browser() !== undefined)
// Each keeps one core busy.
await Promise.all([
  check({ build: [['vite/bin/vite.js', 'build', '--logLevel', 'warn']] }),
  check({
    lint: [['@biomejs/biome/bin/biome', 'ci', '.']],
    types: [
      ['typescript/bin/tsc', '-p', '.'],
      ['typescript/bin/tsc', '-p', 'calculators'],
    ],
    'dead code': [['knip/bin/knip.js']],
  }),
])

process.stdout.write('\n— tests\n')
mkdirSync(`${root}dist`, { recursive: true })
rmSync(report, { force: true })
const { status } = spawnSync(
  process.execPath,
  [
    `${root}node_modules/vitest/vitest.mjs`,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  { cwd: root, stdio: 'inherit' },
)
count()
if (status !== 0 && failed === 0) failed += 1

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
