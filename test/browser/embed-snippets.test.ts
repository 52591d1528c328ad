import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { headlineIn, inside } from '../hosts/doors.ts'
import { hosts, type Visit } from '../hosts/hosts.ts'
import { enter, field } from './typing.ts'

/** What the configurator gives to copy, pasted into fresh pages of others. */

const { site, open, done, embeds } = hosts()

type Copied = Readonly<Record<(typeof names)[number], string>>
const names = ['Link and script', 'iframe alone', 'Custom element', 'Markdown link'] as const

/** Copies each with its button, as an author does. */
async function copied(page: Page): Promise<Copied> {
  const texts = new Map<string, string>()
  for (const name of names) {
    // By the keyboard: what the preview does meanwhile moves no place to click on.
    await page.getByRole('button', { name: `Copy: ${name}` }).press('Enter')
    await page.getByRole('article', { name, exact: true }).getByText(`Copied: ${name}.`).waitFor()
    texts.set(name, await page.evaluate(() => navigator.clipboard.readText()))
  }
  const [link = '', frame = '', element = '', markdown = ''] = names.map((name) => texts.get(name))
  return { 'Link and script': link, 'iframe alone': frame, 'Custom element': element, 'Markdown link': markdown }
}

let floating: Copied
let pinned: Copied
let policies: readonly string[]

beforeAll(async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const { page } = await site().open('en/embed/', { permissions })
  await field(page, 'principal').waitFor()
  await enter(page, { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' })
  await page.locator('input[name="keeping dueOn"][value="locked"]').check()
  await page.locator('input[name="keeping paidOn"][value="hidden"]').check()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByLabel('Accent colour').fill('#0b6e4f')
  await page.getByLabel('Picture').uncheck()
  await page.locator('pre').filter({ hasText: 'paidOn=2026-07-15' }).first().waitFor()
  floating = await copied(page)
  await page.getByRole('radio', { name: 'Pinned' }).check()
  await page.locator('pre').filter({ hasText: 'integrity' }).first().waitFor()
  pinned = await copied(page)
  policies = await page.locator('.embed-policies dd').allInnerTexts()
  await page.context().close()
}, 120_000)

/** The same site from a host that lets others read its files, as the pinned address needs. */
const fromCopy = (snippet: string): string => snippet.replaceAll(site().address, embeds())
const pastedInto = (name: string, snippet: string): Promise<Visit> => open(name, fromCopy(snippet), { height: 3000 })

const works = async (visit: Visit, door: 'link' | 'frame' | 'element'): Promise<void> => {
  const embed = inside(visit.page, door)
  await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
  await embed.locator('.worksheet').waitFor()
  expect(await embed.locator('.locked').innerText()).toContain('31 May 2026')
  expect(await embed.locator('[name="paidOn"]').count()).toBe(0)
  expect(await embed.locator('figure.picture').count()).toBe(0)
  const shell = embed.locator('.embed')
  expect(await shell.evaluate((shell) => getComputedStyle(shell).colorScheme)).toBe('dark')
  expect(await shell.evaluate((shell) => getComputedStyle(shell).getPropertyValue('--yakkan-accent').trim())).toBe(
    '#0b6e4f',
  )
}

describe.each(['floating', 'pinned'] as const)('%s', (address) => {
  test.each([
    ['Link and script', 'link'],
    ['iframe alone', 'frame'],
    ['Custom element', 'element'],
  ] as const)('%s works where it is pasted', async (name, door) => {
    const snippet = (address === 'pinned' ? pinned : floating)[name]
    const visit = await pastedInto('bare', snippet)
    await works(visit, door)
    const folder = /embed\/([^/]+)\//.exec(snippet)?.[1] ?? ''
    expect(folder === 'v1').toBe(address === 'floating')
    const loaders = visit.requests.filter((path) => path.endsWith('loader.js'))
    expect(loaders).toEqual(door === 'frame' ? [] : [`embed/${folder}/loader.js`])
    await done(visit)
  })
})

test('a Markdown link opens the full page, filled in', async () => {
  const [, text = '', address = ''] = /^\[(.*)\]\((.*)\)$/.exec(floating['Markdown link']) ?? []
  expect(text).toBe('Late-payment charge · CoreDrive')
  expect(pinned['Markdown link']).toBe(floating['Markdown link'])
  const visit = await pastedInto('bare', `<a href="${address.replaceAll('&', '&amp;')}">${text}</a>`)
  await visit.page.getByRole('link', { name: text }).click()
  await expect.poll(() => visit.page.locator('.headline').innerText()).toContain('¥900')
  expect(await visit.page.locator('[name="paidOn"]').inputValue()).toBe('2026-07-15')
  await visit.page.context().close()
})

test('all of them stand in one page beside each other', async () => {
  const visit = await pastedInto(
    'bare',
    names
      .slice(0, 3)
      .map((name) => floating[name])
      .join('\n'),
  )
  await works(visit, 'element')
  for (const at of [0, 1])
    await expect.poll(() => headlineIn(inside(visit.page, 'link', at)).innerText()).toContain('¥900')
  await done(visit)
})

test.each([
  ['Link and script', 'link', 0],
  ['iframe alone', 'frame', 1],
  ['Custom element', 'element', 2],
] as const)('%s works under the policy that the page names for it', async (name, door, at) => {
  const directives = (policies[at] ?? '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(new URL(site().address).origin, new URL(embeds()).origin)
  const trusted = door === 'element' ? " require-trusted-types-for 'script'" : ''
  // The colour is an attribute of style, which a strict policy does not let through: that is what the rule is for.
  const policy = `default-src 'none'; ${directives}${trusted}`
  const snippet = floating[name].replace(/ style="[^"]*"/, '')
  const visit = await open('bare', fromCopy(snippet), { policy })
  await expect.poll(() => headlineIn(inside(visit.page, door)).innerText()).toContain('¥900')
  await done(visit)
})

test.each(['Link and script', 'Custom element'] as const)(
  'where a system strips scripts from %s, a link to the full page remains',
  async (name) => {
    const stripped = floating[name]
      .replaceAll(/<script.*?<\/script>/g, '')
      .replaceAll(/ (data-[\w-]+|style)(="[^"]*")?/g, '')
    const visit = await pastedInto('bare', stripped)
    const way = visit.page.getByRole('link', { name: 'Late-payment charge · CoreDrive' })
    expect(await way.isVisible()).toBe(true)
    await way.click()
    await expect.poll(() => visit.page.locator('.headline').innerText()).toContain('¥900')
    await visit.page.context().close()
  },
)
