import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { late } from './examples.ts'
import { enter, field, headline, noteOf } from './typing.ts'
import { visits } from './visits.ts'

/** What is typed. */

const { site, open, done } = visits()

const figureCells = (page: Page) => page.locator('.figures dd').allInnerTexts()
const steps = (page: Page) => page.locator('.step')
describe('input', () => {
  test('is marked where it is wrong, and stays as it was typed', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await enter(page, { principal: 'fifty', dueOn: '2026-02-30', paidOn: '2026-07-15' })
    expect(await field(page, 'principal').getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => noteOf(page, 'principal')).toBe('Enter an amount in digits, such as 50000.')
    await expect
      .poll(() => noteOf(page, 'dueOn'))
      .toBe('Enter a date that exists, in this form: 2026-05-31. Did you mean: Sat 28 February 2026 Sun 1 March 2026')
    expect(await field(page, 'paidOn').getAttribute('aria-invalid')).toBe('false')
    expect(await field(page, 'principal').inputValue()).toBe('fifty')
    expect(await field(page, 'dueOn').inputValue()).toBe('2026-02-30')
    expect(await headline(page)).toEqual([
      'Total late-payment damages',
      '—',
      'To be corrected: Overdue amount (tax included), Due date',
    ])
    expect(await steps(page).count()).toBe(0)
    await done(page)
  })

  test('that is missing is asked for without alarm', async () => {
    const page = await open('coredrive/late-penalty/')
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(0)
    expect(await headline(page)).toEqual([
      '遅延損害金の額',
      '—',
      '未入力の項目：滞納額（税込）、支払期日、支払日（または計算の基準日）',
    ])
    await done(page)
  })

  test('that is half typed is not corrected until it is left', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await field(page, 'dueOn').pressSequentially('2026-0')
    expect(await field(page, 'dueOn').getAttribute('aria-invalid')).toBe('false')
    await page.keyboard.press('Tab')
    expect(await field(page, 'dueOn').getAttribute('aria-invalid')).toBe('true')
    await done(page)
  })

  test('is read as people write it, and written out below', async () => {
    const page = await open('coredrive/late-penalty/')
    await enter(page, { principal: '￥５０，０００', dueOn: '令和8年5月31日', paidOn: '2026/7/15' })
    expect(await noteOf(page, 'principal')).toBe('50,000円')
    expect(await noteOf(page, 'dueOn')).toBe('2026年5月31日(日)・令和8年5月31日')
    expect((await headline(page))[1]).toBe('900円')
    expect(await field(page, 'principal').inputValue()).toBe('￥５０，０００')
    await done(page)
  })

  test('that may be one of several days is asked for, and one click decides', async () => {
    const page = await open('coredrive/late-penalty/')
    await enter(page, { principal: '金伍萬圓也', paidOn: '令和八年七月十五日', dueOn: '080531' })
    await expect
      .poll(() => noteOf(page, 'dueOn'))
      .toBe(
        '実在する日付を 2026-05-31 のように入力してください。 もしかして: 2026年5月31日(日)・令和8年5月31日 2008年5月31日(土)・平成20年5月31日 1996年5月31日(金)・平成8年5月31日',
      )
    await page.getByRole('button', { name: '令和8年5月31日' }).click()
    expect(await field(page, 'dueOn').inputValue()).toBe('2026-05-31')
    expect((await headline(page))[1]).toBe('900円')
    await done(page)
  })

  test('that lacks its year is told so, and one click gives it the likelier one', async () => {
    const page = await open('coredrive/late-penalty/')
    await enter(page, { principal: '50000', paidOn: '2026-07-15' })
    const before = await field(page, 'paidOn').boundingBox()
    await enter(page, { dueOn: '5/31' })
    // 31 May 2026 lies 45 days before the date that is there already, 31 May 2027 320 days after it.
    await expect.poll(() => noteOf(page, 'dueOn')).toBe('年も入力してください。 2026年 2027年')
    expect(await field(page, 'paidOn').boundingBox()).toEqual(before)
    await page.getByRole('button', { name: '2026年' }).click()
    expect(await field(page, 'dueOn').inputValue()).toBe('2026/5/31')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('dueOn')
    expect((await headline(page))[1]).toBe('900円')
    await done(page)
  })

  test('survives another language, with the focus and the scroll where they were', async () => {
    const page = await open('coredrive/late-penalty/')
    await enter(page, { ...late, customer: 'consumer', payments: [{ on: '2026-06-10', amount: 'x1' }], billed: '9x' })
    await page.getByRole('link', { name: 'English' }).click()
    await page.locator('html[lang="en"][data-alive]').waitFor({ state: 'attached' })
    expect(page.url()).toContain('/en/coredrive/late-penalty/')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toBe('Late-payment charge · CoreDrive · Yakkan 約款計算')
    expect(await field(page, 'principal').inputValue()).toBe('50000')
    expect(await field(page, 'payments[0].on').inputValue()).toBe('2026-06-10')
    expect(await field(page, 'payments[0].amount').inputValue()).toBe('x1')
    expect(await field(page, 'billed').inputValue()).toBe('9x')
    expect(await page.getByRole('radio', { name: 'Consumer' }).isChecked()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English')
    await done(page)
  })

  test('that comes before the scripts do is taken over when they are there', async () => {
    let release: (() => void) | undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const page = await open('', {
      before: (context) =>
        context.route(/core-/, async (route) => {
          await held
          await route.continue()
        }),
    })
    await page.goto(`${site().address}en/coredrive/late-penalty/`)
    await enter(page, { principal: '50000', dueOn: '2026-05-31', customer: 'consumer', paidOn: '2026-07-' })
    expect(await page.locator('html[data-alive]').count()).toBe(0)
    release?.()
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    await field(page, 'paidOn').pressSequentially('15')
    await expect.poll(async () => (await headline(page))[1]).toBe('¥900')
    expect(await page.getByRole('radio', { name: 'Consumer' }).isChecked()).toBe(true)
    await expect
      .poll(() => page.url())
      .toContain('#customer=consumer&dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1')
    await done(page)
  })

  test('is not lost by whoever leaves or loads anew right after the last key', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await field(page, 'principal').pressSequentially('50000')
    await page.getByRole('link', { name: 'Compare terms' }).click()
    await page.waitForURL(/compare/)
    await page.goBack()
    await expect.poll(() => field(page, 'principal').inputValue()).toBe('50000')
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    await page.getByText('Particulars of the statement').click()
    await page.getByLabel('Reference').first().fill('A-17')
    await page.waitForTimeout(400)
    await page.reload()
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    await page.getByText('Particulars of the statement').click()
    await expect.poll(() => page.getByLabel('Reference').first().inputValue()).toBe('A-17')
    await done(page)
  })

  test('is kept in no storage unless one asks for it', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await enter(page, late)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
    await done(page)
  })

  test('comes in rows that are added and removed, and a problem keeps to its row', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await enter(page, late)
    const add = page.getByRole('button', { name: 'Add a row' })
    await add.click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('payments[0].on')
    await add.click()
    // The first row stays empty; the problem of the second must not slip to it.
    await enter(page, { 'payments[1].on': '2026-08-01', 'payments[1].amount': '1000' })
    await expect
      .poll(() => noteOf(page, 'payments[1].on'))
      .toBe('“Part payment on” must not be after “Paid on (or the day to compute to)”.')
    expect(await field(page, 'payments[0].on').getAttribute('aria-invalid')).toBe('false')
    await field(page, 'payments[1].on').fill('2026-06-15')
    // 15 days on 50,000: 300; 1,000 pays 300 and 700 of the principal; 30 days on 49,300: 591.6 -> 591; 300 + 591 = 891
    expect((await headline(page))[1]).toBe('¥891')
    await page.getByRole('button', { name: 'Remove row 1 of Part payments' }).click()
    expect(await field(page, 'payments[1].amount').inputValue()).toBe('1000')
    expect((await headline(page))[1]).toBe('¥891')
    await page.getByRole('button', { name: 'Remove row 1 of Part payments' }).click()
    expect((await headline(page))[1]).toBe('¥900')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a row')
    await done(page)
  })

  test('in rows leaves the focus where a row was removed', async () => {
    const page = await open('en/coredrive/late-penalty/')
    for (const amount of ['100', '200', '300']) {
      await page.getByRole('button', { name: 'Add a row' }).click()
      await page.locator('.row').last().locator('input').last().fill(amount)
    }
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    const remove = (row: number) =>
      page.getByRole('button', { name: `Remove row ${row} of Part payments` }).press('Enter')
    await remove(2)
    // The third has taken its place.
    expect(await focused()).toBe('Part payments, row 2')
    expect(await page.locator('.row').nth(1).locator('input').last().inputValue()).toBe('300')
    await remove(2)
    expect(await focused()).toBe('Part payments, row 1')
    await remove(1)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a row')
    await done(page)
  })

  test('of fifteen digits loses none', async () => {
    const page = await open('coredrive/evasion-premium/')
    await enter(page, { exemptedAmount: '999999999999999', discoveredOn: '2026-06-10' })
    expect((await headline(page))[1]).toBe('999,999,999,999,999円')
    await expect.poll(() => figureCells(page)).toEqual(['1,999,999,999,999,998円'])
    await done(page)
  })
})
