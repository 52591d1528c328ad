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

/** What choosing "none" means, and what the terms say of it in the second of six places. */
const help = {
  ja: {
    choice: 'なし',
    next: '軽過失',
    means:
      '保守、不可抗力、システムの故障、通信回線の事故による停止、サービスの変更・終了・廃止、利用者側の機器・回線・ソフトウェアの不具合、接続できないことや関係する機器・システム・回線の故障による損害。約款は、これらについて会社は責任を負わないとしています。',
    cites: ['13条3項', '14条2項', '16条2項', '24条3項', '24条5項', '24条6項'],
    second: [
      'OPE.AI オープンプラットフォーム利用規約 14条2項',
      'サービスの内容の追加や変更による損害や不利益について、会社は責任を負いません。',
      '2026年11月30日に本文を確認',
    ],
  },
  en: {
    choice: 'None',
    next: 'Ordinary negligence',
    means:
      'Damage from a stop for maintenance, force majeure, a system failure or an accident on the lines; from a change, an end or the abolition of the service; from your own devices, lines or software; from lacking access and from failures of the computers, systems and lines concerned. The terms say that the company does not answer for these.',
    cites: ['Article 13(3)', 'Article 14(2)', 'Article 16(2)', 'Article 24(3)', 'Article 24(5)', 'Article 24(6)'],
    second: [
      'OPE.AI Open Platform User Agreement, Article 14(2)',
      'The company owes nothing for harm that comes of its adding to the service or changing it.',
      'Text read on 30 November 2026',
    ],
  },
} as const

/** By what a screen reader describes a radio button. */
async function description(page: Page, name: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.find((node) => node.role?.value === 'radio' && node.name?.value === name)?.description?.value
}

/** Whether each of some things one after the other is large enough for a finger, and none lies on one before. */
async function areApart(all: readonly Locator[]): Promise<boolean> {
  const boxes = await Promise.all(all.map((each) => each.boundingBox()))
  return boxes.every((box, at) => {
    if (box === null || box.height < 24) return false
    return boxes
      .slice(0, at)
      .every((other) => other !== null && (box.y >= other.y + other.height || box.x >= other.x + other.width))
  })
}

describe.each(['ja', 'en'] as const)('of what a choice means, in %s', (language) => {
  const { choice, next, means, cites, second } = help[language]
  const path = `${language === 'en' ? 'en/' : ''}opeai/liability-cap/`

  test.each([360, 1280])('below the sentence and apart from it, at %i', async (width) => {
    const page = await open(path, { width, isTouched: width === 360 })
    const places = page.locator('.choice-help').getByRole('button')
    expect(await places.allInnerTexts()).toEqual(cites)
    expect(await description(page, choice)).toBe(means)
    const nextChoice = page.locator('.work-form label', { hasText: next })
    expect(await areApart([page.getByText(means), ...(await places.all()), nextChoice])).toBe(true)
    const button = places.nth(1)
    await (width === 360 ? button.tap() : button.click())
    expect(await lines(page)).toEqual(second)
    expect(await isBeside(page, button)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.getByRole('radio', { name: next }).check()
    expect(await gist(page).count()).toBe(0)
    await done(page)
  })

  test('by key: from the choice to its places, and by arrows to the next choice', async () => {
    const page = await open(path)
    await page.getByRole('radio', { name: choice, exact: true }).check()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect.poll(() => gist(page).count()).toBe(1)
    expect(await lines(page)).toEqual(second)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(cites[1])
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowDown')
    expect(await gist(page).count()).toBe(0)
    expect(await page.getByRole('radio', { name: next }).isChecked()).toBe(true)
    await done(page)
  })
})

test('of what a choice means, where an embed is put together', async () => {
  const page = await open('en/embed/#embed.provider=opeai&embed.calculator=liability-cap&v=1')
  await page.locator('.choice-help').getByRole('button', { name: 'Article 14(2)' }).click()
  expect(await lines(page)).toEqual(help.en.second)
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

test('without scripts, of what a choice means', async () => {
  const page = await open('opeai/liability-cap/', { isWithoutScripts: true })
  await page.locator('.choice-help').getByRole('button', { name: '14条2項' }).click()
  expect(await lines(page)).toEqual(help.ja.second)
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
