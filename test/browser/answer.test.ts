import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { late } from './examples.ts'
import { enter, field, headline, noteOf } from './typing.ts'
import { visits } from './visits.ts'

/** The answer: figure, sentence, worksheet, readings, the bill and the law. */

const { open, done } = visits()

const figureCells = (page: Page) => page.locator('.figures dd').allInnerTexts()
const steps = (page: Page) => page.locator('.step')
const readingFigures = (page: Page, name: string) =>
  page.getByRole('group', { name }).locator('.reading-option').allInnerTexts()

describe('the catalogue’s example', () => {
  test('typed by keyboard alone gives 900 and its steps', async () => {
    const page = await open('en/coredrive/late-penalty/')
    // The provider's own page stands before the form.
    await page.locator('.work-title a').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('principal')
    await page.keyboard.type('50000')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2026-05-31')
    // The calendar's button stands between the two dates.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2026-07-15')
    expect(await headline(page)).toEqual([
      'Total late-payment damages',
      '¥900',
      '45 days late at 14.6 % a year on ¥50,000.',
    ])
    await expect
      .poll(() => page.locator('.source').innerText())
      .toBe('Under the CoreDrive Terms of Use, in force from 14 March 2013')
    await expect.poll(() => figureCells(page)).toEqual(['45 days', '¥50,900'])
    const worksheet = await steps(page).allInnerTexts()
    // 50,000 × 14.6 % × 45 ÷ 365 = 900 exactly
    expect(worksheet.join('\n')).toContain('50,000 × 14.6 % × 45 ÷ 365')
    expect(worksheet.join('\n')).toContain('CoreDrive Terms of Use, Article 13(2)')
    expect(worksheet.join('\n')).toContain('¥50,900')
    // 50,000 × 14.6 % ÷ 365
    expect(worksheet.at(-1)).toMatch(/Each further day adds.*¥20/s)
    await done(page)
  })

  test('moves to the bank’s next day under the other reading, and back', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await enter(page, late)
    // 2026-05-31 is a Sunday. From 1 June: 44 days, 50,000 × 0.146 × 44/365 = 880.
    await expect
      .poll(() => readingFigures(page, 'Due date on a bank holiday'))
      .toEqual(['Stays as it is default\n¥900', 'Moves to the next business day\n¥880\n−¥20'])
    await page.getByRole('radio', { name: 'Moves to the next business day' }).check()
    expect((await headline(page))[1]).toBe('¥880')
    await expect.poll(() => figureCells(page)).toEqual(['44 days', '¥50,880'])
    await expect
      .poll(() => readingFigures(page, 'Due date on a bank holiday'))
      .toEqual(['Stays as it is default\n¥900\n+¥20', 'Moves to the next business day\n¥880'])
    await page.keyboard.press('ArrowUp')
    expect((await headline(page))[1]).toBe('¥900')
    await done(page)
  })
})

describe('answers that are no amount', () => {
  test('not due: the sentence, with the step that decided', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await enter(page, { ...late, paidOn: '2026-05-31' })
    expect(await headline(page)).toEqual([
      'Total late-payment damages',
      'Paid on 31 May 2026; the due date was 31 May 2026. The payment is on time, and there are no late-payment damages.',
    ])
    await expect.poll(() => steps(page).count()).toBe(1)
    expect(await steps(page).first().locator('.step-value').innerText()).toBe('No')
    await done(page)
  })

  test('unsettled: the terms were not in force, and from when they are', async () => {
    const page = await open('coredrive/late-penalty/')
    await enter(page, { ...late, dueOn: '2013-03-13' })
    expect(await headline(page)).toEqual(['その日の約款は収録していません', '収録は2013年3月14日からです。'])
    await done(page)
  })

  test('unsettled: the statutory rate is not fixed yet', async () => {
    const page = await open('en/opeai/late-penalty/')
    await enter(page, { principal: '1000', dueOn: '2029-03-31', paidOn: '2029-05-31' })
    expect((await headline(page))[0]).toBe('The terms do not settle this')
    expect((await headline(page))[1]).toBe(
      'The due date is 31 March 2029. The statutory rate on the day after it has not been fixed yet, so no amount can be given.',
    )
    await done(page)
  })
})

describe('on a phone', () => {
  test('the sentence stands once: what the headline has no room for is on the sheet', async () => {
    const page = await open('coredrive/late-penalty/', { width: 360, height: 780 })
    await enter(page, late)
    await expect.poll(() => page.locator('.reading').count()).toBeGreaterThan(0)
    const text = () => page.locator('.work').innerText()
    const times = async (part: string) => (await text()).split(part).length - 1
    expect(await times('50,000円に対する年14.6％の遅延損害金、45日分です。')).toBe(1)
    await page.getByRole('radio', { name: '翌営業日に繰り下げ' }).check()
    expect(await headline(page)).toEqual([
      '遅延損害金の額',
      '880円',
      '50,000円に対する年14.6％の遅延損害金、44日分です。',
    ])
    await expect
      .poll(() => page.locator('.sheet .sentence').innerText())
      .toBe('2026年5月31日は休業日のため、期日を翌営業日の2026年6月1日と読んでいます。')
    expect(await times('休業日のため、期日を翌営業日の')).toBe(1)
    await done(page)
  })

  test('nothing to pay for leaving is said first, with the ordinary fees beside it', async () => {
    const page = await open('en/flexphone/minimum-term-charge/', { width: 360, height: 780 })
    await enter(page, { openedOn: '2020-06-14', requestedOn: '2023-07-10', monthlyFee: '10000', initialFee: '30000' })
    // 30,000 + 10,000 × 16 ÷ 30 + 38 × 10,000 = 415,333
    expect(await headline(page)).toEqual([
      'Charge for leaving early',
      'Nothing is due for leaving early.',
      'Ordinary charge to the end of service ¥415,333',
    ])
    await done(page)
  })
})

describe('a bill', () => {
  test('that another reading explains can be adopted', async () => {
    const page = await open('en/flexphone/late-penalty/')
    await enter(page, { principal: '110000', dueOn: '2026-10-31', paidOn: '2026-11-30', billed: '1,224' })
    // Saturday 2026-10-31 rolls to Monday 11-02, 28 days: 1,223.56 dropped is 1,223; half up it is 1,224.
    const match = page.locator('.bill-result li').filter({ hasText: 'Rounding: Round half up' }).first()
    await match.getByRole('button', { name: 'Use this reading' }).click()
    expect((await headline(page))[1]).toBe('¥1,224')
    // What was changed is told, and the focus stays on what was pressed.
    await expect
      .poll(() => page.locator('.bill-result[role="status"] .adopted').innerText())
      .toBe('Now read so: Rounding: Round half up. The answer has become ¥1,224, as you entered.')
    const focused = page.locator('.bill-result .adopt:focus')
    expect([await focused.innerText(), await focused.getAttribute('aria-pressed')]).toEqual(['In use', 'true'])
    await done(page)
  })

  test('that nothing explains is told how far off it is', async () => {
    const page = await open('en/coredrive/evasion-premium/')
    await enter(page, { exemptedAmount: '30000', discoveredOn: '2026-06-10', billed: '30001' })
    await expect
      .poll(() => page.locator('.bill-result').innerText())
      .toBe('No reading gives this. The nearest (Premium) is ¥30,000: the bill is ¥1 higher.')
    await field(page, 'billed').fill('30000')
    await expect.poll(() => page.locator('.bill-result').innerText()).toBe('It matches the calculation.')
    await done(page)
  })

  test('with a slip is marked, and the answer stays', async () => {
    const page = await open('en/coredrive/evasion-premium/')
    await enter(page, { exemptedAmount: '30000', discoveredOn: '2026-06-10', billed: 'abc' })
    await expect.poll(() => noteOf(page, 'billed')).toBe('Enter an amount in digits, such as 50000.')
    expect((await headline(page))[1]).toBe('¥30,000')
    await done(page)
  })
})

describe('the law', () => {
  test('a guard that bites is marked, one that does not is quiet', async () => {
    const page = await open('coredrive/late-penalty/')
    // Leap: a business owes 48,800 over 365 days; a consumer no more than 14.6 % a year, 48,700.
    await enter(page, { principal: '1000000', dueOn: '2023-11-30', paidOn: '2024-03-31', customer: 'consumer' })
    expect((await headline(page))[1]).toBe('48,700円')
    await expect
      .poll(() => page.locator('.guard.bites').innerText())
      .toContain('該当 消費者が負う遅延損害金は、未払額に年14.6％を乗じた額を超える部分が無効です。')
    expect(await page.locator('.guard .cites').innerText()).toBe('消費者契約法 9条1項2号')
    await enter(page, { ...late, customer: 'consumer' })
    await expect.poll(() => page.locator('.guard.bites').count()).toBe(0)
    await expect.poll(() => page.locator('.guard .mark').innerText()).toBe('抵触なし')
    await done(page)
  })
})
