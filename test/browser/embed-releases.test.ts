import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSources } from '../../src/fingerprint.js'
import { root } from '../../src/root.js'
import { builtSite } from '../built.ts'
import { element, facts, headlineIn, inside } from '../hosts/doors.ts'
import { hosts } from '../hosts/hosts.ts'

/** The release of the built site, which a page pinned, goes on working once the next is built over it. */

const { open, done, served } = hosts()
const project = mkdtempSync(join(tmpdir(), 'yakkan-releases-'))
const site = join(project, 'dist/site')

interface Note {
  readonly name: string
  readonly date: string
  readonly integrity: string
  readonly changed: readonly string[]
}
const notes = (): readonly Note[] => JSON.parse(readFileSync(join(site, 'embed/releases.json'), 'utf8'))

let embeds = ''
let earlier: readonly Note[] = []

beforeAll(async () => {
  for (const source of allSources) cpSync(join(root, source), join(project, source), { recursive: true })
  for (const file of ['README.md', 'LICENSE']) cpSync(join(root, file), join(project, file))
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  cpSync(builtSite, site, { recursive: true })
  earlier = notes()
  const words = join(project, 'src/embed/widget/embedded-calculator.tsx')
  writeFileSync(words, readFileSync(words, 'utf8').replace('Open on a page of its own', 'Open it elsewhere'))
  const env = { ...process.env, NODE_ENV: 'production' }
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: project, env })
  embeds = await served(site)
})
afterAll(() => rmSync(project, { recursive: true }))

test('a build says what releases there are, and what is new in each', () => {
  const [newest, ...others] = notes()
  expect(others).toEqual(earlier)
  expect(earlier[0]?.name).toMatch(/^[0-9a-f]{12}$/)
  expect(earlier.map(({ name }) => name)).not.toContain(newest?.name)
  expect(newest?.integrity).toMatch(/^sha256-/)
  // The words of the core stand in no other script.
  expect(newest?.changed).toEqual(['en/core'])
})

test.each([
  ['pinned', 'Open on a page of its own'],
  ['newest', 'Open it elsewhere'],
] as const)('the %s one says what it always said', async (which, words) => {
  const script =
    which === 'pinned'
      ? `<script async src="%embed%embed/${earlier[0]?.name}/loader.js" integrity="${earlier[0]?.integrity}" crossorigin="anonymous"></script>`
      : '<script async src="%embed%embed/v1/loader.js"></script>'
  const visit = await open('bare', `${element({ facts })}${script}`, { embeds, height: 3000 })
  const embed = inside(visit.page, 'element')
  await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
  await embed.getByText(words).waitFor()
  await done(visit)
})
