import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { inEachView, viewsAt, violations } from './axe.ts'
import { enter, field } from './typing.ts'
import { visits } from './visits.ts'

/** The page that compares providers. */

const { site, open, done } = visits()

// 45 days from a Friday on which banks are open: 50,000 × 14.6 % × 45 ÷ 365 = 900; at 14.5 % 893.8…; $50,000 × 3 % × 45 ÷ 365 = 184.93….
const late = { principal: '50000', dueOn: '2026-05-29', paidOn: '2026-07-13' }
const lateFragment = 'dueOn=2026-05-29&kind=late-penalty&paidOn=2026-07-13&principal=50000&v=1'
// Two whole blocks in October: 310,000 ÷ 31 × 2 = 20,000, and 310,000 × 2 ÷ 30 = 20,666.6….
const outage = {
  knownAt: '2026-10-20 09:15',
  restoredAt: '2026-10-22 10:00',
  monthlyFee: '310000',
  fault: 'negligence',
}
const outageFragment =
  '#fault=negligence&kind=outage-compensation&knownAt=2026-10-20T09:15&monthlyFee=310000&restoredAt=2026-10-22T10:00&v=1'

/** The first line of each amount in the table, or why there is none. */
const amounts = (page: Page) =>
  page
    .locator('.compare-results tbody td:nth-of-type(1)')
    .evaluateAll((cells) => cells.map((cell) => (cell.querySelector('.compare-figure') ?? cell).textContent))
const hash = (page: Page) => page.evaluate(() => window.location.hash)
const bars = (page: Page) => page.locator('.compare-picture').first().locator('svg text').allTextContents()

describe.each([
  {
    language: '',
    lateAmounts: ['900円', '893円', '900円', '$184.93'],
    outageAmounts: ['20,000円', '20,666円'],
    other: '障害の補償',
    above: ['+7円', '最低額', '+7円', '—'],
    spoken: /CoreDrive 900円、FlexPhone クラウドサービス 893円、MillenVPN 900円/,
  },
  {
    language: 'en/',
    lateAmounts: ['¥900', '¥893', '¥900', '$184.93'],
    outageAmounts: ['¥20,000', '¥20,666'],
    other: 'Compensation for an outage',
    above: ['+¥7', 'Lowest', '+¥7', '—'],
    spoken: /CoreDrive ¥900, FlexPhone Cloud Service ¥893, MillenVPN ¥900/,
  },
])('in the folder "$language"', ({ language, lateAmounts, outageAmounts, other, above, spoken }) => {
  test('one late payment under each provider’s terms, as one types', async () => {
    const page = await open(`${language}compare/`)
    expect(await amounts(page)).toEqual(['—', '—', '—', '—'])
    await enter(page, late)
    await expect.poll(() => amounts(page)).toEqual(lateAmounts)
    expect(await page.locator('.compare-results tbody td:nth-of-type(2)').allTextContents()).toEqual(above)
    // What is in dollars stands in the table alone.
    expect(await bars(page)).toEqual([
      'CoreDrive',
      lateAmounts[0],
      language === '' ? 'FlexPhone クラウドサービス' : 'FlexPhone Cloud Service',
      lateAmounts[1],
      'MillenVPN',
      lateAmounts[2],
    ])
    const lines = page.locator('.compare-picture').last()
    await expect.poll(() => lines.locator('path').count()).toBe(2)
    expect(await lines.locator('.compare-strong').allTextContents()).toEqual([lateAmounts[0], lateAmounts[1]])
    await expect.poll(() => page.getByRole('status').last().textContent()).toMatch(spoken)
    await expect.poll(() => hash(page)).toBe(`#${lateFragment}`)
    await done(page)
  })

  test('one outage under each, and back to the late payment as it was', async () => {
    const page = await open(`${language}compare/#${lateFragment}`)
    await page.getByRole('link', { name: other }).click()
    await field(page, 'knownAt').waitFor()
    await enter(page, outage)
    await expect.poll(() => amounts(page)).toEqual(outageAmounts)
    await expect.poll(() => hash(page)).toBe(outageFragment)
    await page.locator('.compare-questions a').first().click()
    await expect.poll(() => amounts(page)).toEqual(lateAmounts)
    expect(await field(page, 'principal').inputValue()).toBe('50000')
    await page.goBack()
    await expect.poll(() => amounts(page)).toEqual(outageAmounts)
    await done(page)
  })

  test('a link opens a comparison, and each calculation opens with the same facts', async () => {
    const page = await open(`${language}compare/${outageFragment}`)
    await expect.poll(() => amounts(page)).toEqual(outageAmounts)
    await page.locator('.compare-open').last().click()
    await page.locator('.headline').waitFor()
    expect(page.url()).toBe(
      `${site().address}${language}millenvpn/outage-compensation/#fault=negligence&knownAt=2026-10-20T09:15&monthlyFee=310000&restoredAt=2026-10-22T10:00&v=1`,
    )
    await expect.poll(() => page.locator('.headline-figure').textContent()).toBe(outageAmounts[1])
    await done(page)
  })
})

describe('axe finds nothing', () => {
  test.each(viewsAt(320))('in "$folder", in both schemes, at both widths', async ({ folder, views }) => {
    for (const fragment of [
      '',
      `#${lateFragment}`,
      outageFragment,
      '#principal=x&dueOn=2018-05-31&paidOn=2018-05-30&nothing=1',
      '#principal=1&dueOn=2018-05-31&paidOn=2018-06-30&payments.1.on=2018-06-02',
    ]) {
      const page = await open(`${folder}compare/${fragment}`, views[0])
      await inEachView(page, views, async (width) => {
        expect((await violations(page)).map((found) => `${fragment} at ${width}: ${found}`)).toEqual([])
      })
      await done(page)
    }
  })
})

test('the other language takes along what was entered, also for the question that is not open', async () => {
  const page = await open(`compare/#${lateFragment}`)
  await page.getByRole('link', { name: '障害の補償' }).click()
  await field(page, 'monthlyFee').fill('310000')
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(/\/en\/compare\//)
  await expect.poll(() => field(page, 'monthlyFee').inputValue()).toBe('310000')
  await page.getByRole('link', { name: 'Late-payment charge' }).click()
  await expect.poll(() => amounts(page)).toEqual(['¥900', '¥893', '¥900', '$184.93'])
  await done(page)
})

test('what only one provider asks stands under its name, and counts for it alone', async () => {
  const page = await open('en/compare/#dueOn=2019-11-29&kind=late-penalty&paidOn=2019-12-09&principal=50000&v=1')
  // 20 a day for 10 days; FlexPhone's terms begin on 2019-12-01, MillenVPN's and OPE.AI's later.
  await expect
    .poll(async () => (await amounts(page)).map((text) => text?.slice(0, 9)))
    .toEqual(['¥200', 'The first', 'The first', 'The first'])
  const own = page.getByRole('group', { name: 'Asked by FlexPhone Cloud Service alone' })
  await own.getByLabel('Day of the contract', { exact: false }).first().fill('2019-12-01')
  // 50,000 × 14.5 % × 10 ÷ 365 = 198.6….
  await expect.poll(async () => (await amounts(page)).slice(0, 2)).toEqual(['¥200', '¥198'])
  await done(page)
})

test('nothing is wider than a phone of 320, and the tables scroll by keyboard', async () => {
  for (const path of [`compare/#${lateFragment}`, `en/compare/${outageFragment}`]) {
    const page = await open(path, { width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const region = page.locator('.compare-scrolling').first()
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0)
    // No text of a picture leaves it.
    const outside = await page
      .locator('.compare-picture text')
      .evaluateAll(
        (texts) =>
          texts.filter((text) => text.getBoundingClientRect().right > 320 || text.getBoundingClientRect().left < 0)
            .length,
      )
    expect(outside).toBe(0)
    await done(page)
  }
})

test('typing moves neither the form nor the pictures', async () => {
  const page = await open('en/compare/')
  const places = () =>
    page.locator('.compare-form .entry, .compare-results tr, .compare-picture, .compare-terms').evaluateAll((all) =>
      all.map((each) => {
        const { top, height } = each.getBoundingClientRect()
        return `${Math.round(top + window.scrollY)} ${Math.round(height)}`
      }),
    )
  const before = await places()
  await enter(page, { ...late, customer: 'consumer' })
  await expect.poll(() => amounts(page)).toEqual(['¥900', '¥893', '¥900', '$184.93'])
  expect(await places()).toEqual(before)
  await done(page)
})

test('the page can be read without scripts', async () => {
  const page = await open('en/compare/', { isWithoutScripts: true })
  expect(await page.locator('h1').textContent()).toBe('Compare terms')
  const text = await page.locator('main').innerText()
  expect(text).toContain('overdue amount × 14.6 % a year')
  expect(text).toContain('Article 13(2)')
  // The terms of the other question, too.
  expect(text).toContain('Days that a month counts as')
  expect(await page.locator('.compare-open').first().getAttribute('href')).toBe('../../en/coredrive/late-penalty/')
  await done(page)
})

test('hostile links do no harm', async () => {
  for (const fragment of [
    'kind=%3Cscript%3Ealert(1)%3C/script%3E&principal=%3Cimg src=x onerror=alert(1)%3E&v=1',
    `kind=outage-compensation&monthlyFee=${'9'.repeat(5000)}&__proto__=1&constructor.1.on=2`,
    'x'.repeat(500_000),
  ]) {
    const page = await open(`en/compare/#${fragment}`)
    await page.locator('.left-out').waitFor()
    expect(await page.locator('main script, main img').count()).toBe(0)
    await done(page)
  }
})
