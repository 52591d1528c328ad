import type { BrowserContext, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { late } from './examples.ts'
import { enter, field, headline } from './typing.ts'
import { visits } from './visits.ts'

/** A part of a page that does not come, or cannot be drawn, takes nothing with it. */

const { site } = visits()

const missing = (page: Page) => page.locator('.missing')
const retry = (page: Page) => missing(page).getByRole('button')

/** A page for which some files are not to be had until they are given back. */
async function pageWithout(files: RegExp, path: string) {
  let isCut = true
  const { page, faults } = await site().open(path, {
    before: async (context: BrowserContext) => {
      // What it keeps would be had all the same.
      await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
      await context.route(files, (route) => (isCut ? route.abort() : route.continue()))
    },
  })
  const uncaught = () => faults.filter((fault) => !fault.startsWith('console: '))
  return {
    page,
    giveBack: () => {
      isCut = false
    },
    done: async () => {
      expect(uncaught()).toEqual([])
      await page.context().close()
    },
  }
}

const paidLate = {
  path: 'en/coredrive/late-penalty/',
  facts: late,
  // 50,000 × 0.146 × 45 ÷ 365 = 900
  figure: '¥900',
  next: ['principal', '100000', '¥1,800'],
} as const
const wasDown = {
  path: 'en/coredrive/outage-compensation/',
  facts: { knownAt: '2026-11-10T09:15', restoredAt: '2026-11-12T10:00', monthlyFee: '30000', fault: 'negligence' },
  // 30,000 × 2 days ÷ 30 = 2,000
  figure: '¥2,000',
  next: ['monthlyFee', '60000', '¥4,000'],
} as const

describe.each([
  ['the sheet', /\/sheet-body-[^/]*\.js$/, '.step', paidLate],
  ['the picture', /\/drawing-[^/]*\.js$/, '.picture svg[role="img"]', wasDown],
  ['the actions', /\/work-actions-[^/]*\.js$/, '.save-calculation', paidLate],
] as const)('without %s', (_, files, part, { path, facts, figure, next: [fact, text, nextFigure] }) => {
  test('the headline answers, and the part comes when it is tried again', async () => {
    const { page, giveBack, done } = await pageWithout(files, path)
    await enter(page, facts)
    await expect.poll(async () => (await headline(page))[1]).toBe(figure)
    await missing(page).waitFor()
    expect(await missing(page).innerText()).toBe('This part could not be shown. Try again')
    expect(await page.locator(part).count()).toBe(0)
    await retry(page).click()
    await missing(page).waitFor()
    await field(page, fact).fill(text)
    await expect.poll(async () => (await headline(page))[1]).toBe(nextFigure)
    giveBack()
    await retry(page).press('Enter')
    await page.locator(part).first().waitFor()
    expect(await missing(page).count()).toBe(0)
    expect(await field(page, fact).inputValue()).toBe(text)
    expect((await headline(page))[1]).toBe(nextFigure)
    await done()
  })
})

test('without its styles the sheet can be read, and has them when the network is back', async () => {
  const { page, giveBack, done } = await pageWithout(/\/sheet-body-[^/]*\.css$/, paidLate.path)
  const hasStyles = () =>
    page.evaluate(() =>
      [...document.styleSheets].some(
        ({ href, cssRules }) => href?.includes('/sheet-body-') === true && cssRules.length > 0,
      ),
    )
  await enter(page, late)
  await page.locator('.step').first().waitFor()
  expect(await page.locator('.step').last().innerText()).toContain('Each further day adds')
  giveBack()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(hasStyles).toBe(true)
  expect(await missing(page).count()).toBe(0)
  await done()
})

test('without the words of corrections, what is wrong is marked and nothing else is lost', async () => {
  const { page, done } = await pageWithout(/\/corrections-[^/]*\.js$/, paidLate.path)
  await enter(page, { ...late, dueOn: '2026-02-30' })
  expect(await field(page, 'dueOn').getAttribute('aria-invalid')).toBe('true')
  await enter(page, late)
  expect((await headline(page))[1]).toBe('¥900')
  await done()
})

test('without what makes the terms alive, they can be read as they were built', async () => {
  const { page, done } = await pageWithout(/\/terms-table-[^/]*\.js$/, paidLate.path)
  await enter(page, late)
  await page.locator('.step').first().waitFor()
  expect(await missing(page).count()).toBe(0)
  expect(await page.locator('.work-terms').innerText()).toContain('Article 13(2)')
  await done()
})

test('without the comparison, the bill stays and is compared when it is tried again', async () => {
  const { page, giveBack, done } = await pageWithout(/\/comparison-[^/]*\.js$/, paidLate.path)
  await enter(page, { ...late, billed: '900' })
  await page.locator('.bill .missing').waitFor()
  expect((await headline(page))[1]).toBe('¥900')
  giveBack()
  await retry(page).click()
  await expect
    .poll(() => page.locator('.bill-result').innerText(), { timeout: 10_000 })
    .toContain('Due date on a bank holiday: Stays as it is')
  expect(await field(page, 'billed').inputValue()).toBe('900')
  await done()
})

test('a drawing that fails leaves the rest of the sheet, and is drawn with the next answer', async () => {
  const { page, done } = await pageWithout(/nothing/, paidLate.path)
  // What a drawing measures itself by.
  await page.evaluate(() => {
    const { observe } = ResizeObserver.prototype
    ResizeObserver.prototype.observe = function (target, options) {
      if (document.body.dataset['broken'] !== undefined && target.closest('.picture') !== null)
        throw new Error('broken')
      observe.call(this, target, options)
    }
    document.body.dataset['broken'] = ''
  })
  await enter(page, late)
  await page.locator('.sheet .missing').waitFor()
  expect((await headline(page))[1]).toBe('¥900')
  expect(await page.locator('.step').count()).toBeGreaterThan(0)
  await page.evaluate(() => delete document.body.dataset['broken'])
  await field(page, 'principal').fill('100000')
  await page.locator('.picture svg[role="img"]').waitFor()
  expect(await missing(page).count()).toBe(0)
  await done()
})

test('a drawing that is gone from the server is requested once, and again only by the button', async () => {
  const requests: string[] = []
  const { page, done } = await pageWithout(/nothing/, wasDown.path)
  await page.route(/\/drawing-[^/]*\.js$/, (route) => {
    requests.push(route.request().url())
    return route.fulfill({ status: 404 })
  })
  await enter(page, wasDown.facts)
  await missing(page).waitFor()
  // Each amount is another answer, and so another picture.
  for (const fee of ['30001', '30002', '30003', '60000']) {
    await field(page, 'monthlyFee').fill(fee)
    await page.waitForTimeout(300)
  }
  await expect.poll(async () => (await headline(page))[1]).toBe('¥4,000')
  expect(requests).toHaveLength(1)
  await retry(page).click()
  await expect.poll(() => requests.length).toBe(2)
  await missing(page).waitFor()
  await page.waitForTimeout(1000)
  expect(requests).toHaveLength(2)
  await done()
})
