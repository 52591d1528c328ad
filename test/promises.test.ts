import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../src/root.js'

/**
 * A new provider is one JSON file; a new kind is one folder and one test. Each is done in a copy of the tree, where the
 * tests that look at every seed and every kind hold, and what is built has its pages; nothing else is edited.
 */

const copy = mkdtempSync(join(tmpdir(), 'yakkan-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const leftOut = ['node_modules', 'dist', '.git']
cpSync(root, copy, { recursive: true, filter: (path) => !leftOut.includes(relative(root, path)) })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

/** Puts something of `test/data` into the copy. */
const add = (from: string, to: string): void =>
  cpSync(join(root, 'test/data', from), join(copy, to), { recursive: true })

/** What a program of a package says in the copy, where it fails; else nothing. */
async function failure(program: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
    cwd: copy,
    env: { ...process.env, NO_COLOR: '1', VITEST: undefined, NODE_ENV: undefined },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const [status] = await once(child, 'close')
  // Of tests, what failed; the rest of what they say is long.
  return status === 0 ? '' : said.slice(Math.max(0, said.indexOf('FAIL')))
}

const aboutAll = ['seeds', 'gists', 'words', 'vectors', 'borders'].map((name) => `test/${name}.test.ts`)
const pages = ['home', 'compare'].map((page) => `test/pages/${page}/`)

const failingTests = (...files: readonly string[]): Promise<string> =>
  failure('vitest/vitest.mjs', 'run', '--project', 'unit', ...files)

test('a new provider is one JSON file, with its vectors', async () => {
  add('telecom.json', 'seeds/telecom.json')
  for (const vectors of ['telecom.late-penalty.json', 'telecom.notice.json']) add(vectors, `test/cases/${vectors}`)
  expect(await failingTests(...aboutAll, ...pages)).toBe('')
})

test('a new kind is one folder and one test; the build has it and the provider', async () => {
  const from = 'paper-invoice-fee'
  add(`${from}/kind`, `calculators/${from}`)
  add(`${from}/kind-test.ts`, `test/kinds/${from}.test.ts`)
  add(`${from}/harbour-mobile.json`, 'seeds/harbour-mobile.json')
  add(`${from}/harbour-mobile.paper-invoices.json`, 'test/cases/harbour-mobile.paper-invoices.json')
  // None looks at what another writes.
  const failures = await Promise.all([
    failingTests(...aboutAll, ...pages, 'test/pages/custom-terms/', `test/kinds/${from}.test.ts`),
    failure('typescript/bin/tsc', '-p', 'calculators'),
    failure('vite/bin/vite.js', 'build', '--logLevel', 'warn'),
  ])
  expect(failures).toEqual(['', '', ''])
  const built = ['telecom/late-penalty', 'en/telecom/notice', 'harbour-mobile/paper-invoices', 'en/harbour-mobile']
  expect(built.filter((page) => !existsSync(join(copy, 'dist/site', page, 'index.html')))).toEqual([])
})
