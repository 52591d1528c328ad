#!/usr/bin/env node
/** The test command: lint, types, dead code, build, then all tests. Its last line counts them together. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { root } from '../src/root.js'
import { browser } from './browser/chromium.js'

const report = `${root}dist/test-report.json`

/** @param {string} program @param {string[]} args */
const succeeds = (program, args) => spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status === 0

/** @param {string} tool @param {string[]} args */
const tool = (tool, ...args) => succeeds(process.execPath, [`${root}node_modules/${tool}`, ...args])

let passed = 0
let failed = 0

/** @param {string} name @param {() => boolean} holds */
function check(name, holds) {
  process.stdout.write(`\n— ${name}\n`)
  if (holds()) passed += 1
  else {
    failed += 1
    process.stdout.write(`${name}: failed\n`)
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

check('browser', () => browser() !== undefined)
check('lint', () => tool('@biomejs/biome/bin/biome', 'ci', '.'))
check('types', () => tool('typescript/bin/tsc', '-p', '.') && tool('typescript/bin/tsc', '-p', 'calculators'))
check('dead code', () => tool('knip/bin/knip.js'))
check('build', () => tool('vite/bin/vite.js', 'build', '--logLevel', 'warn'))

process.stdout.write('\n— tests\n')
mkdirSync(`${root}dist`, { recursive: true })
rmSync(report, { force: true })
const all = tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
count()
if (!all && failed === 0) failed += 1

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
