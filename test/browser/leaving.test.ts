import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { field, headline } from './typing.ts'
import { visits } from './visits.ts'

/** Whoever types and leaves in the same moment, sooner than the address is written, finds the entry on coming back. */

const { site, open, done } = visits()

/** Types into a field, in place of what it held, and leaves at once: by a link, or as by the address bar. */
async function typeAndLeave(page: Page, input: string, text: string, link?: string): Promise<void> {
  await page.locator(input).focus()
  await page.locator(input).selectText()
  const gone = page.waitForEvent('framenavigated')
  await page.evaluate(
    ([typed, way, first]) => {
      // As a person types: a value that is set by a script tells no page.
      document.execCommand('insertText', false, typed)
      // Once the page has taken the entry, and this has come back.
      setTimeout(() => {
        if (way === undefined) window.location.assign(first)
        else document.querySelector<HTMLAnchorElement>(way)?.click()
      })
    },
    [text, link, `${site().address}en/`] as const,
  )
  await gone
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
}

const principal = '[name="principal"]'

const own =
  'cite.annualRate=5(2)&cite.dayCount=5(3)&dueOn=2025-12-31&own.kind=late-penalty&paidOn=2026-03-14&principal=100000' +
  '&term.annualRate=0.1&term.dayCount=actual-365-fixed&v=1'

const pages = [
  {
    name: 'a calculator',
    path: 'en/coredrive/late-penalty/#dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1',
    // 100,000 × 14.6 % × 45 ÷ 365 = 1,800
    told: async (page: Page) => (await headline(page))[1],
    answer: '¥1,800',
  },
  {
    name: 'the comparison',
    path: 'en/compare/#dueOn=2026-05-31&kind=late-penalty&paidOn=2026-07-15&principal=50000&v=1',
    told: (page: Page) => page.locator('.compare-results .compare-figure').first().innerText(),
    answer: '¥1,800',
  },
  {
    name: 'own terms',
    path: `en/own/#${own.replace('100000', '50000')}`,
    // 100,000 × 10 % × 73 ÷ 365 = 2,000
    told: async (page: Page) => (await headline(page))[1],
    answer: '¥2,000',
  },
] as const

describe.each(pages)('from $name', ({ path, told, answer }) => {
  test.each([
    ['a link', '.brand'],
    ['its address', undefined],
  ])('to another page by %s, and back', async (_, link) => {
    const page = await open(path)
    await field(page, 'principal').waitFor()
    await typeAndLeave(page, principal, '100000', link)
    expect(page.url()).toBe(`${site().address}en/`)
    await page.goBack()
    await expect.poll(() => field(page, 'principal').inputValue()).toBe('100000')
    await expect.poll(() => told(page)).toBe(answer)
    await done(page)
  })

  test.each([
    ['by F5', (page: Page) => page.keyboard.press('F5')],
    ['by a shortcut', (page: Page) => page.keyboard.press('Control')],
    ['by the mouse', (page: Page) => page.locator('html').dispatchEvent('mouseleave')],
  ])('to itself, loaded anew %s', async (_, begin) => {
    const page = await open(path)
    await field(page, 'principal').waitFor()
    // No timer comes to write the address.
    await page.evaluate(() => Object.assign(window, { setTimeout: () => 0 }))
    await page.locator(principal).selectText()
    await page.evaluate(() => document.execCommand('insertText', false, '100000'))
    await begin(page)
    await page.reload()
    await expect.poll(() => field(page, 'principal').inputValue()).toBe('100000')
    await expect.poll(() => told(page)).toBe(answer)
    await done(page)
  })

  test('to the other language', async () => {
    const page = await open(path)
    await field(page, 'principal').waitFor()
    await typeAndLeave(page, principal, '100000', '.languages [lang="ja"]')
    expect(page.url()).toContain('principal=100000')
    await expect.poll(() => field(page, 'principal').inputValue()).toBe('100000')
    await done(page)
  })
})

test('from one comparison to another and back', async () => {
  const page = await open(pages[1].path)
  await typeAndLeave(page, principal, '100000', '.compare-questions a[href*="outage"]')
  await field(page, 'monthlyFee').waitFor()
  await page.goBack()
  await expect.poll(() => field(page, 'principal').inputValue()).toBe('100000')
  await expect.poll(() => pages[1].told(page)).toBe('¥1,800')
  await done(page)
})

test('from one comparison to another that comes later than the address would be written', async () => {
  const page = await open(pages[1].path)
  let give = (): void => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  await page.route(/\/outage-compensation-[^/]*\.js$/, async (route) => {
    await given
    await route.continue()
  })
  await typeAndLeave(page, principal, '100000', '.compare-questions a[href*="outage"]')
  // Longer than the page waits before it writes its address.
  await page.waitForTimeout(600)
  expect(page.url()).toContain('kind=outage-compensation')
  give()
  await field(page, 'monthlyFee').waitFor()
  await page.goBack()
  await expect.poll(() => field(page, 'principal').inputValue()).toBe('100000')
  await page.unrouteAll()
  await done(page)
})

test('from a search to another page and back', async () => {
  const page = await open('en/')
  await typeAndLeave(page, '#search', 'notice', '.ways a[href*="compare"]')
  expect(page.url()).toBe(`${site().address}en/compare/`)
  await page.goBack()
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('notice')
  await done(page)
})
