import type { BrowserContext, Page } from 'playwright'
import { expect, test } from 'vitest'
import { late } from './examples.ts'
import { enter, field, headline } from './typing.ts'
import { visits } from './visits.ts'

/**
 * An address that cannot be written, as in a sandbox, or where it was written too often for the browser: all goes on, and what
 * was typed goes along to the other language.
 */

const { site, open, done } = visits()

/** Refuses as browsers do. */
const refusing = {
  permissions: ['clipboard-read', 'clipboard-write'],
  before: (context: BrowserContext): Promise<unknown> =>
    context.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      window.history.replaceState = refuse
      window.history.pushState = refuse
    }),
} as const

/** Longer than the page waits before it writes its address. */
const untilWritten = (page: Page): Promise<void> => page.waitForTimeout(600)

async function toJapanese(page: Page): Promise<string> {
  await page.locator('.languages [lang="ja"]').click()
  await page.locator('html[lang="ja"][data-alive]').waitFor({ state: 'attached' })
  return page.url().slice(site().address.length)
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test('a calculator answers, is sent and kept, and changes its language', async () => {
  const page = await open('en/coredrive/late-penalty/', refusing)
  await enter(page, late)
  await untilWritten(page)
  expect((await headline(page))[1]).toBe('¥900')
  expect(page.url()).toBe(`${site().address}en/coredrive/late-penalty/`)
  await page.locator('.sending button').first().click()
  await expect
    .poll(() => copied(page))
    .toBe(`${site().address}en/coredrive/late-penalty/#dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1`)
  await page.locator('.save-calculation .action').click()
  await page.locator('.name-form button[type="submit"]').first().click()
  await expect.poll(() => page.locator('.save-notice').innerText()).toContain('Saved')
  await field(page, 'principal').fill('500000')
  // Sooner than it would be written.
  expect(await toJapanese(page)).toBe('coredrive/late-penalty/#dueOn=2026-05-31&paidOn=2026-07-15&principal=500000&v=1')
  // 500,000 × 14.6 % × 45 ÷ 365
  await expect.poll(async () => (await headline(page))[1]).toBe('9,000円')
  await page.goto(`${site().address}en/saved/`)
  await expect.poll(() => page.locator('.saved-figure').allInnerTexts()).toEqual(['¥900'])
  await done(page)
})

test('what was emptied does not come back in the other language', async () => {
  const page = await open('en/coredrive/late-penalty/#principal=50000&v=1', refusing)
  await field(page, 'principal').fill('')
  await untilWritten(page)
  expect(await toJapanese(page)).toMatch(/^coredrive\/late-penalty\/#?$/)
  expect(await field(page, 'principal').inputValue()).toBe('')
  await done(page)
})

test('an address that is edited by hand counts from then on', async () => {
  const page = await open('en/coredrive/late-penalty/', refusing)
  await enter(page, late)
  await untilWritten(page)
  await page.evaluate(() => {
    window.location.hash = '#dueOn=2026-05-31&paidOn=2026-07-15&principal=100000&v=1'
  })
  // 100,000 × 14.6 % × 45 ÷ 365
  await expect.poll(async () => (await headline(page))[1]).toBe('¥1,800')
  expect(await toJapanese(page)).toBe('coredrive/late-penalty/#dueOn=2026-05-31&paidOn=2026-07-15&principal=100000&v=1')
  await done(page)
})

test('an address that can be written again is', async () => {
  const page = await open('en/coredrive/late-penalty/', refusing)
  await enter(page, late)
  await untilWritten(page)
  await page.evaluate(() => {
    // The browser's own, below those that refuse.
    Reflect.deleteProperty(window.history, 'replaceState')
  })
  await field(page, 'principal').fill('500000')
  await expect.poll(() => page.url()).toContain('#dueOn=2026-05-31&paidOn=2026-07-15&principal=500000&v=1')
  await done(page)
})

test('the comparison goes on, from question to question, and changes its language', async () => {
  const page = await open('en/compare/#kind=late-penalty&v=1', refusing)
  await enter(page, late)
  await expect.poll(() => page.locator('.compare-results .compare-figure').first().innerText()).toBe('¥900')
  await untilWritten(page)
  const questions = page.locator('.compare-questions a')
  await questions.nth(1).click()
  await expect.poll(() => questions.nth(1).getAttribute('aria-current')).toBe('true')
  await questions.first().click()
  await expect.poll(() => field(page, 'principal').inputValue()).toBe('50000')
  await field(page, 'principal').fill('500000')
  await untilWritten(page)
  expect(await toJapanese(page)).toBe(
    'compare/#dueOn=2026-05-31&kind=late-penalty&paidOn=2026-07-15&principal=500000&v=1',
  )
  await expect.poll(() => page.locator('.compare-results .compare-figure').first().innerText()).toBe('9,000円')
  await done(page)
})

test('own terms are calculated with, passed on, and change their language', async () => {
  const page = await open('en/own/#own.kind=late-penalty&v=1', refusing)
  await field(page, 'term.annualRate').fill('10%')
  await enter(page, { 'cite.annualRate': '5(2)', principal: '100000', dueOn: '2025-12-31', paidOn: '2026-03-14' })
  // 100,000 × 10 % × 73 ÷ 365
  await expect.poll(async () => (await headline(page))[1]).toBe('¥2,000')
  await untilWritten(page)
  const fragment =
    '#cite.annualRate=5(2)&dueOn=2025-12-31&own.kind=late-penalty&paidOn=2026-03-14&principal=100000&term.annualRate=0.1&v=1'
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => copied(page)).toBe(`${site().address}en/own/${fragment}`)
  expect(await toJapanese(page)).toBe(`own/${fragment}`)
  await expect.poll(async () => (await headline(page))[1]).toBe('2,000円')
  await done(page)
})

test('an embed is put together, and its page changes its language', async () => {
  const page = await open('en/embed/#embed.provider=coredrive&embed.calculator=late-penalty&v=1', refusing)
  await enter(page, late)
  await untilWritten(page)
  await expect
    .poll(() => page.locator('code').allInnerTexts())
    .toContainEqual(expect.stringContaining('principal=50000'))
  expect(await toJapanese(page)).toContain('principal=50000')
  await expect.poll(() => field(page, 'principal').inputValue()).toBe('50000')
  await done(page)
})

test('calculators are found, in the other language too', async () => {
  const page = await open('en/', refusing)
  await page.locator('.search input').fill('refund')
  await page.locator('.results .listed').first().waitFor()
  await untilWritten(page)
  expect(await toJapanese(page)).toBe('#q=refund')
  await expect.poll(() => page.locator('.search input').inputValue()).toBe('refund')
  await done(page)
})

test('what is kept is listed and opened', async () => {
  const page = await open('en/coredrive/late-penalty/#dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1', refusing)
  await page.locator('.save-calculation .action').click()
  await page.locator('.name-form button[type="submit"]').first().click()
  await expect.poll(() => page.locator('.save-notice').innerText()).toContain('Saved')
  await page.goto(`${site().address}en/saved/`)
  await page.locator('.saved-name').click()
  await expect.poll(() => field(page, 'principal').inputValue()).toBe('50000')
  expect((await headline(page))[1]).toBe('¥900')
  await done(page)
})
