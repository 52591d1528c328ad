import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { visits } from './visits.ts'

/** A cite shows what the article says: by click, by tap, by focus, and without any script. */

const { open, done } = visits()

const filled = '#dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1'

const gist = (page: Page): Locator => page.locator('.gist:popover-open')
const cite = (page: Page, name: string): Locator => page.locator('.worksheet').getByRole('button', { name }).first()

/** Whether the gist lies within the window, and beside its cite. */
async function isBeside(page: Page, of: Locator): Promise<boolean> {
  const [box, from, size] = [await gist(page).boundingBox(), await of.boundingBox(), page.viewportSize()]
  if (box === null || from === null || size === null) return false
  const isInside = box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height
  const below = box.y - (from.y + from.height)
  const above = from.y - (box.y + box.height)
  return isInside && Math.max(below, above) >= 0 && Math.max(below, above) <= 8
}

const said = {
  ja: [
    '銀行法施行令 5条1項',
    '銀行は日曜日のほか、祝日、12月31日から1月3日まで、土曜日に休みます。',
    '2026年11月30日に本文を確認',
    '本文（laws.e-gov.go.jp）',
  ],
  en: [
    'Order for Enforcement of the Banking Act, Article 5(1)',
    'Besides Sundays, banks rest on holidays, from 31 December to 3 January, and on Saturdays.',
    'Text read on 30 November 2026',
    'The text at laws.e-gov.go.jp',
  ],
} as const

/** The lines of the gist that is shown. */
const lines = async (page: Page): Promise<readonly string[]> =>
  (await gist(page).locator('p:not(.gist-source), .gist-source > *').allInnerTexts()).map((line) => line.trim())

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  const path = `${language === 'en' ? 'en/' : ''}coredrive/late-penalty/${filled}`
  const [place] = said[language]

  test('by click, beside the cite; again, and it goes', async () => {
    const page = await open(path, { width: 1280 })
    const button = cite(page, place)
    await button.click()
    expect(await lines(page)).toEqual(said[language])
    expect(await isBeside(page, button)).toBe(true)
    const link = gist(page).getByRole('link')
    expect(await link.getAttribute('href')).toBe('https://laws.e-gov.go.jp/law/357CO0000000040#Mp-At_5')
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await link.getAttribute('rel')).toBe('noopener')
    await button.click()
    expect(await gist(page).count()).toBe(0)
    await button.click()
    await page.mouse.click(4, 4)
    expect(await gist(page).count()).toBe(0)
    await done(page)
  })

  test('by tap on a phone, within the screen', async () => {
    const page = await open(path, { width: 360, height: 740, isTouched: true })
    const button = cite(page, place)
    await button.tap()
    expect(await lines(page)).toEqual(said[language])
    expect(await isBeside(page, button)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await done(page)
  })
})

test('by key: it comes with the focus, Escape closes it, the link is reached, and it goes when the focus does', async () => {
  const page = await open(`en/coredrive/late-penalty/${filled}`)
  const button = cite(page, said.en[0])
  await button.waitFor()
  // The court's decision is cited by the reading, which stands before the worksheet.
  await page.getByRole('radio', { name: 'Stays as it is' }).focus()
  await page.keyboard.press('Tab')
  await expect.poll(() => gist(page).count()).toBe(1)
  expect(await lines(page)).toEqual(said.en)
  expect(await button.getAttribute('aria-describedby')).toBe('gist-banking-act-order-5(1)-says')
  await page.keyboard.press('Escape')
  expect(await gist(page).count()).toBe(0)
  expect(await button.evaluate((element) => document.activeElement === element)).toBe(true)
  await page.keyboard.press('Enter')
  expect(await gist(page).count()).toBe(1)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The text at laws.e-gov.go.jp')
  expect(await gist(page).count()).toBe(1)
  await page.keyboard.press('Escape')
  expect(await gist(page).count()).toBe(0)
  expect(await button.evaluate((element) => document.activeElement === element)).toBe(true)
  await page.keyboard.press('Tab')
  expect((await lines(page))[0]).toBe('Supreme Court decisions, 11 March 1999')
  await page.locator('[name=principal]').focus()
  expect(await gist(page).count()).toBe(0)
  await done(page)
})

test('without scripts, of the terms', async () => {
  const page = await open('coredrive/late-penalty/', { isWithoutScripts: true })
  await page.locator('.work-terms').getByRole('button', { name: 'CoreDrive 利用規約 13条2項' }).first().click()
  expect(await gist(page).locator('p').nth(1).innerText()).toBe(
    '支払が遅れると、期日の翌日から払い終える日まで、1年を365日とする日割りで年14.6％の損害金がつきます。',
  )
  expect(await page.locator('.work-terms').getByText('2026年11月30日に本文を確認').isVisible()).toBe(true)
})

test('in the comparison', async () => {
  const page = await open('en/compare/')
  await page.locator('.compare-terms').getByRole('button', { name: 'Article 10(6)' }).first().click()
  expect(await gist(page).locator('p').allInnerTexts()).toEqual([
    'FlexPhone Cloud Service Terms, Article 10(6)',
    'Late fees bear damages of 14.5 % a year.',
    'Text read on 30 November 2026',
  ])
  await done(page)
})

test('a page asks no other host for anything, whatever is shown', async () => {
  const page = await open(`en/opeai/late-penalty/#dueOn=2026-06-30&paidOn=2026-09-30&principal=100&v=1`)
  for (const button of await page.locator('.worksheet .cite').all()) {
    await button.click()
    expect(await gist(page).count()).toBe(1)
    await page.keyboard.press('Escape')
  }
  // `done` knows of every request to elsewhere.
  await done(page)
})
