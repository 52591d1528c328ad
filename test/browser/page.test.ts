import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Look, type Site, siteInBrowser, type Visit } from './site.ts'
import { enter, field, headline, noteOf } from './typing.ts'

/** The page, built as it ships, in a real browser. */

vi.setConfig({ testTimeout: 60_000 })

let site: Site
beforeAll(async () => {
  site = await siteInBrowser()
}, 120_000)
afterAll(() => site.close())

const visits: Visit[] = []
async function open(fragment: string, look?: Look): Promise<Page> {
  const visit = await site.open(fragment, look)
  visits.push(visit)
  return visit.page
}

/** Closes what a test opened; nothing may have gone wrong on it. */
async function done(page: Page): Promise<void> {
  const visit = visits.find((each) => each.page === page)
  expect(visit?.faults).toEqual([])
  await page.context().close()
}

const late = { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' }
const figureCells = (page: Page) => page.locator('.figures dd').allInnerTexts()
const steps = (page: Page) => page.locator('.step')
const readingFigures = (page: Page, name: string) =>
  page.getByRole('group', { name }).locator('.reading-option').allInnerTexts()

// The first case of each calculator's test vectors (test/cases), with its main figure as a person reads it.
const calculators = [
  ['coredrive/data-retention', { lastLoginOn: '2026-11-10' }, '2026年12月10日', '10 December 2026'],
  ['coredrive/evasion-premium', { exemptedAmount: '30000', discoveredOn: '2026-06-10' }, '30,000円', '¥30,000'],
  ['coredrive/late-penalty', late, '900円', '¥900'],
  [
    'coredrive/monthly-fee',
    { month: '2026-06', plans: [{ name: 'Gold', monthlyFee: '10000', from: '2026-01-10' }] },
    '11,000円',
    '¥11,000',
  ],
  [
    'coredrive/option-refund',
    {
      options: [
        { name: 'Antivirus', monthlyFee: '1200' },
        { name: 'Log', monthlyFee: '800' },
      ],
      revokedOn: '2026-11-10',
    },
    '2,000円',
    '¥2,000',
  ],
  [
    'coredrive/outage-compensation',
    { knownAt: '2026-11-10T09:15', restoredAt: '2026-11-12T10:00', monthlyFee: '30000', fault: 'negligence' },
    '2,000円',
    '¥2,000',
  ],
  ['coredrive/revocation-notice', { revokesOn: '2026-11-30' }, '2026年11月22日', '22 November 2026'],
  ['flexphone/cancellation', { requestedOn: '2026-07-10' }, '2026年8月31日', '31 August 2026'],
  ['flexphone/discontinuation-notice', { endsOn: '2026-12-31' }, '2026年11月30日', '30 November 2026'],
  [
    'flexphone/discontinuation-refund',
    { annualFee: '100000', monthlyFee: '10000', termStartsOn: '2026-04-01', endsOn: '2026-09-30' },
    '40,000円',
    '¥40,000',
  ],
  [
    'flexphone/first-month-fee',
    { openedOn: '2026-06-14', monthlyFee: '10000', initialFee: '30000' },
    '35,333円',
    '¥35,333',
  ],
  ['flexphone/late-penalty', { principal: '110000', dueOn: '2026-10-31', paidOn: '2026-11-30' }, '1,310円', '¥1,310'],
  [
    'flexphone/liability-cap',
    {
      damageOn: '2026-11-10',
      payments: [
        { on: '2025-12-31', amount: '10000' },
        { on: '2026-04-30', amount: '11000' },
        { on: '2026-10-31', amount: '12000' },
      ],
      fault: 'gross-negligence',
    },
    '33,000円',
    '¥33,000',
  ],
  [
    'flexphone/minimum-term-charge',
    { openedOn: '2026-06-14', requestedOn: '2026-07-10', monthlyFee: '10000', initialFee: '30000' },
    '60,000円',
    '¥60,000',
  ],
  ['flexphone/payment-due', { usageMonth: '2026-06' }, '2026年7月31日', '31 July 2026'],
  [
    'flexphone/plan-change-fee',
    { changedOn: '2026-06-11', oldMonthlyFee: '9000', newMonthlyFee: '15000', newInitialFee: '5000' },
    '18,000円',
    '¥18,000',
  ],
  ['flexphone/renewal', { startsOn: '2026-04-15', billing: 'yearly' }, '2027年3月14日', '14 March 2027'],
  ['flexphone/support-reply', { receivedOn: '2026-11-09' }, '2026年11月11日', '11 November 2026'],
  [
    'millenvpn/cancellation',
    { paid: '12000', noticeOn: '2026-09-10', termStartsOn: '2026-04-01', termEndsOn: '2027-03-31' },
    '0円',
    '¥0',
  ],
  ['millenvpn/discontinuation-notice', { discontinuesOn: '2026-12-31' }, '2026年11月30日', '30 November 2026'],
  [
    'millenvpn/fee-revision',
    {
      termStartsOn: '2026-04-01',
      termEndsOn: '2027-03-31',
      effectiveOn: '2026-10-01',
      oldFee: '12000',
      newFee: '15000',
    },
    '1,495円',
    '¥1,495',
  ],
  ['millenvpn/late-penalty', { principal: '80000', dueOn: '2026-06-30', paidOn: '2026-08-14' }, '1,440円', '¥1,440'],
  ['millenvpn/monthly-equivalent', { totalFee: '7200', months: '12', startsOn: '2026-06-01' }, '600円', '¥600'],
  [
    'millenvpn/outage-compensation',
    { knownAt: '2026-11-10T09:15', restoredAt: '2026-11-12T10:00', monthlyFee: '30000', fault: 'negligence' },
    '2,000円',
    '¥2,000',
  ],
  ['millenvpn/payment-due', { contractOn: '2026-11-10' }, '2026年11月17日', '17 November 2026'],
  [
    'millenvpn/renewal',
    { startsOn: '2026-04-15', termMonths: '12', plan: 'subscription' },
    '2027年3月30日',
    '30 March 2027',
  ],
  ['millenvpn/service-start', { paymentConfirmedOn: '2026-11-09' }, '2026年11月12日', '12 November 2026'],
  ['millenvpn/succession', { occurredOn: '2026-11-10' }, '2026年11月24日', '24 November 2026'],
  [
    'millenvpn/tax-change',
    {
      termStartsOn: '2026-04-01',
      termEndsOn: '2027-03-31',
      effectiveOn: '2026-10-01',
      feeExcludingTax: '120000',
      oldTaxRate: '0.10',
      newTaxRate: '12%',
    },
    '1,196円',
    '¥1,196',
  ],
  ['millenvpn/terms-change-notice', { effectiveOn: '2026-12-01' }, '2026年11月23日', '23 November 2026'],
  ['millenvpn/transfer-due', { invoicedOn: '2026-11-10' }, '2026年11月17日', '17 November 2026'],
  ['opeai/cancellation', { paid: '120.50', noticeOn: '2026-06-10' }, '$0.00', '$0.00'],
  ['opeai/late-penalty', { principal: '1,000', dueOn: '2026-06-30', paidOn: '2026-09-11' }, '$6.00', '$6.00'],
  [
    'opeai/liability-cap',
    {
      damageOn: '2026-11-10',
      payments: [
        { on: '2026-08-31', amount: '20.00' },
        { on: '2026-09-30', amount: '30.00' },
        { on: '2026-10-31', amount: '40.00' },
      ],
      fault: 'negligence',
    },
    '$90.00',
    '$90.00',
  ],
  [
    'privacy-policy/disclosure-cost',
    {
      costs: [
        { name: 'Postage', amount: '480' },
        { name: 'Copies', amount: '320' },
      ],
    },
    '800円',
    '¥800',
  ],
] as const

describe('every calculator', () => {
  test('is listed, and each of the list is tested here', async () => {
    const page = await open('#?lang=en')
    const links = await page
      .locator('.contents-list a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links.map((href) => href?.replace(/^#|\?lang=en$/g, '')).sort()).toEqual(
      calculators.map(([id]) => id).sort(),
    )
    await done(page)
  })

  test.each(calculators)('%s shows its form and answers in both languages', async (id, facts, ja, en) => {
    const page = await open(`#${id}?lang=ja`)
    expect(await page.locator('.form .field').count()).toBeGreaterThan(0)
    expect((await headline(page))[1]).toBe('—')
    await enter(page, facts)
    expect((await headline(page))[1]).toBe(ja)
    const inJapanese = await page.locator('main').innerText()
    await page.getByRole('button', { name: 'English' }).click()
    expect((await headline(page))[1]).toBe(en)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const inEnglish = await page.locator('main').innerText()
    // A bare id, or a text of the other language, is a missing word.
    expect(inEnglish).not.toMatch(/[ぁ-んァ-ン一-龠]/)
    for (const text of [inJapanese, inEnglish]) expect(text).not.toMatch(/undefined|NaN|\bcode\.|\bchoice\./)
    await done(page)
  })
})

describe('the catalogue’s example', () => {
  test('typed by keyboard alone gives 900 and its steps', async () => {
    const page = await open('#coredrive/late-penalty?lang=en')
    await page.locator('h1').focus()
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
      'Late-payment damages in all',
      '¥900',
      'Under the CoreDrive Terms of Use, in force from 14 March 2013',
    ])
    expect(await figureCells(page)).toEqual(['45 days', '¥50,900'])
    const worksheet = await steps(page).allInnerTexts()
    // 50,000 × 14.6 % × 45 ÷ 365 = 900 exactly
    expect(worksheet.join('\n')).toContain('50,000 × 14.6 % × 45 ÷ 365')
    expect(worksheet.join('\n')).toContain('CoreDrive Terms of Use, Article 13(2)')
    expect(worksheet.at(-1)).toContain('¥50,900')
    await done(page)
  })

  test('moves to the bank’s next day under the other reading, and back', async () => {
    const page = await open('#coredrive/late-penalty?lang=en')
    await enter(page, late)
    // 2026-05-31 is a Sunday. From 1 June: 44 days, 50,000 × 0.146 × 44/365 = 880.
    expect(await readingFigures(page, 'Due date on a day off')).toEqual([
      'Stays as it is default\n¥900',
      'Moves to the next business day\n¥880\n−¥20',
    ])
    await page.getByRole('radio', { name: 'Moves to the next business day' }).check()
    expect((await headline(page))[1]).toBe('¥880')
    expect(await figureCells(page)).toEqual(['44 days', '¥50,880'])
    expect(await readingFigures(page, 'Due date on a day off')).toEqual([
      'Stays as it is default\n¥900\n+¥20',
      'Moves to the next business day\n¥880',
    ])
    await page.keyboard.press('ArrowUp')
    expect((await headline(page))[1]).toBe('¥900')
    await done(page)
  })
})

describe('input', () => {
  test('is marked where it is wrong, and stays as it was typed', async () => {
    const page = await open('#coredrive/late-penalty?lang=en')
    await enter(page, { principal: 'fifty', dueOn: '2026-02-30', paidOn: '2026-07-15' })
    expect(await field(page, 'principal').getAttribute('aria-invalid')).toBe('true')
    expect(await noteOf(page, 'principal')).toBe('Enter an amount in digits, such as 50000.')
    expect(await noteOf(page, 'dueOn')).toBe('Enter a date that exists, in this form: 2026-05-31.')
    expect(await field(page, 'paidOn').getAttribute('aria-invalid')).toBe('false')
    expect(await field(page, 'principal').inputValue()).toBe('fifty')
    expect(await field(page, 'dueOn').inputValue()).toBe('2026-02-30')
    expect(await headline(page)).toEqual([
      'Late-payment damages in all',
      '—',
      'To be corrected: Overdue amount (tax included), Due date',
    ])
    expect(await steps(page).count()).toBe(0)
    await done(page)
  })

  test('that is missing is asked for without alarm', async () => {
    const page = await open('#coredrive/late-penalty?lang=ja')
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(0)
    expect(await headline(page)).toEqual([
      '遅延損害金の額',
      '—',
      'あと必要な入力：滞納額（税込）、支払期日、支払日（または計算の基準日）',
    ])
    await done(page)
  })

  test('that is half typed is not corrected until it is left', async () => {
    const page = await open('#coredrive/late-penalty?lang=en')
    await field(page, 'dueOn').pressSequentially('2026-0')
    expect(await field(page, 'dueOn').getAttribute('aria-invalid')).toBe('false')
    await page.keyboard.press('Tab')
    expect(await field(page, 'dueOn').getAttribute('aria-invalid')).toBe('true')
    await done(page)
  })

  test('is read as people write it, and written out below', async () => {
    const page = await open('#coredrive/late-penalty?lang=ja')
    await enter(page, { principal: '￥５０，０００', dueOn: '令和8年5月31日', paidOn: '2026/7/15' })
    expect(await noteOf(page, 'principal')).toBe('50,000円')
    expect(await noteOf(page, 'dueOn')).toBe('2026年5月31日(日)')
    expect((await headline(page))[1]).toBe('900円')
    expect(await field(page, 'principal').inputValue()).toBe('￥５０，０００')
    await done(page)
  })

  test('survives another language, another calculator, and coming back', async () => {
    const page = await open('#coredrive/late-penalty?lang=ja')
    await enter(page, { ...late, customer: 'consumer', payments: [{ on: '2026-06-10', amount: '' }] })
    await page.getByRole('button', { name: 'English' }).click()
    expect(await field(page, 'principal').inputValue()).toBe('50000')
    expect(await field(page, 'payments[0].on').inputValue()).toBe('2026-06-10')
    await page.getByLabel('Calculation', { exact: true }).selectOption('data-retention')
    expect(await page.locator('h1').innerText()).toBe('End of data retention')
    await page.goBack()
    expect(await page.locator('h1').innerText()).toBe('Late-payment charge')
    expect(await field(page, 'principal').inputValue()).toBe('50000')
    expect(await field(page, 'payments[0].on').inputValue()).toBe('2026-06-10')
    expect(await page.getByRole('radio', { name: 'Consumer' }).isChecked()).toBe(true)
    await done(page)
  })

  test('is kept in no storage', async () => {
    const page = await open('#coredrive/late-penalty?lang=en')
    await enter(page, late)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
    expect(page.url()).toBe(`${site.address}#coredrive/late-penalty?lang=en`)
    await page.reload()
    expect(await page.locator('h1').innerText()).toBe('Late-payment charge')
    expect(await field(page, 'principal').inputValue()).toBe('')
    await done(page)
  })

  test('comes in rows that are added and removed, and a problem keeps to its row', async () => {
    const page = await open('#coredrive/late-penalty?lang=en')
    await enter(page, late)
    const add = page.getByRole('button', { name: 'Add a row' })
    await add.click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('payments[0].on')
    await add.click()
    // The first row stays empty; the problem of the second must not slip to it.
    await enter(page, { 'payments[1].on': '2026-08-01', 'payments[1].amount': '1000' })
    expect(await noteOf(page, 'payments[1].on')).toBe('The dates are in the wrong order.')
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

  test('of fifteen digits loses none', async () => {
    const page = await open('#coredrive/evasion-premium?lang=ja')
    await enter(page, { exemptedAmount: '999999999999999', discoveredOn: '2026-06-10' })
    expect((await headline(page))[1]).toBe('999,999,999,999,999円')
    expect(await figureCells(page)).toEqual(['1,999,999,999,999,998円'])
    await done(page)
  })
})

describe('answers that are no amount', () => {
  test('not due: the sentence, with the step that decided', async () => {
    const page = await open('#coredrive/late-penalty?lang=en')
    await enter(page, { ...late, paidOn: '2026-05-31' })
    expect(await headline(page)).toEqual([
      'Late-payment damages in all',
      'Paid by the due date: there are no late-payment damages.',
    ])
    expect(await steps(page).count()).toBe(1)
    expect(await steps(page).first().locator('.step-value').innerText()).toBe('No')
    await done(page)
  })

  test('unsettled: the terms were not in force, and from when they are', async () => {
    const page = await open('#coredrive/late-penalty?lang=ja')
    await enter(page, { ...late, dueOn: '2013-03-13' })
    expect(await headline(page)).toEqual([
      '約款からは定まりません',
      'その日に効力のある約款は収録していません。収録は2013年3月14日からです。',
    ])
    await done(page)
  })

  test('unsettled: the statutory rate is not fixed yet', async () => {
    const page = await open('#opeai/late-penalty?lang=en')
    await enter(page, { principal: '1000', dueOn: '2029-03-31', paidOn: '2029-05-31' })
    expect((await headline(page))[0]).toBe('The terms do not settle this')
    expect((await headline(page))[1]).toBe('The statutory rate on the first late day has not been fixed yet.')
    await done(page)
  })
})

describe('a bill', () => {
  test('that another reading explains can be adopted', async () => {
    const page = await open('#flexphone/late-penalty?lang=en')
    await enter(page, { principal: '110000', dueOn: '2026-10-31', paidOn: '2026-11-30', billed: '1,311' })
    // 1,310.96 dropped is 1,310; half up it is 1,311. 2026-10-31 is a Saturday.
    const match = page.locator('.bill-result li').filter({ hasText: 'Rounding: Round half up' }).first()
    await match.getByRole('button', { name: 'Use this reading' }).click()
    expect((await headline(page))[1]).toBe('¥1,311')
    await done(page)
  })

  test('that nothing explains is told how far off it is', async () => {
    const page = await open('#coredrive/evasion-premium?lang=en')
    await enter(page, { exemptedAmount: '30000', discoveredOn: '2026-06-10', billed: '30001' })
    expect(await page.locator('.bill-result').innerText()).toBe(
      'No reading gives this as Premium. The nearest is ¥30,000; it is off by +¥1.',
    )
    await field(page, 'billed').fill('30000')
    expect(await page.locator('.bill-result').innerText()).toBe('It matches the calculation.')
    await done(page)
  })

  test('with a slip is marked, and the answer stays', async () => {
    const page = await open('#coredrive/evasion-premium?lang=en')
    await enter(page, { exemptedAmount: '30000', discoveredOn: '2026-06-10', billed: 'abc' })
    expect(await noteOf(page, 'billed')).toBe('Enter an amount in digits, such as 50000.')
    expect((await headline(page))[1]).toBe('¥30,000')
    await done(page)
  })
})

describe('the law', () => {
  test('a guard that bites is marked, one that does not is quiet', async () => {
    const page = await open('#coredrive/late-penalty?lang=ja')
    // Leap: a business owes 48,800 over 365 days; a consumer no more than 14.6 % a year, 48,700.
    await enter(page, { principal: '1000000', dueOn: '2023-11-30', paidOn: '2024-03-31', customer: 'consumer' })
    expect((await headline(page))[1]).toBe('48,700円')
    expect(await page.locator('.guard.bites').innerText()).toContain(
      '該当 消費者が負う遅延損害金は、未払額に年14.6％を乗じた額を超える部分が無効です。',
    )
    expect(await page.locator('.guard .cites').innerText()).toBe('消費者契約法 9条1項2号')
    await enter(page, { ...late, customer: 'consumer' })
    expect(await page.locator('.guard.bites').count()).toBe(0)
    expect(await page.locator('.guard .mark').innerText()).toBe('抵触なし')
    await done(page)
  })
})

describe('the policy', () => {
  test('is in force: neither markup from text nor a foreign request gets through, and both are noted', async () => {
    const visit = await site.open('#coredrive/late-penalty?lang=en')
    await visit.page.evaluate(async () => {
      await fetch('https://example.com/').catch(() => undefined)
      try {
        document.body.innerHTML = '<b>planted</b>'
      } catch {
        // Refused, as it should be.
      }
    })
    await expect.poll(() => visit.faults).toContain('policy: connect-src https://example.com/')
    expect(visit.faults).toContain('policy: require-trusted-types-for trusted-types-sink')
    expect(await visit.page.locator('b').count()).toBe(0)
    await visit.page.context().close()
  })
})

describe('the layout', () => {
  test.each([
    [320, calculators],
    [899, calculators.slice(2, 4)],
    [900, calculators.slice(2, 4)],
    [1920, calculators.slice(2, 4)],
  ])('does not scroll sideways at %i', async (width, shown) => {
    const page = await open('#', { width })
    for (const language of ['ja', 'en']) {
      for (const [id, facts] of shown) {
        await page.goto(`${site.address}#${id}?lang=${language}`)
        await enter(page, facts)
        const [content, room] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ])
        expect(`${id} ${language} ${content}`).toBe(`${id} ${language} ${room}`)
      }
    }
    await done(page)
  })

  test('of a page that is reached by a link begins at its top, with the focus on its heading', async () => {
    const page = await open('#?lang=en', { width: 360 })
    await page.getByRole('link', { name: 'Cost of a disclosure or correction' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cost of a disclosure or correction' }).waitFor()
    expect(await page.evaluate(() => [document.activeElement?.tagName, window.scrollY])).toEqual(['H1', 0])
    expect(await page.title()).toBe('Cost of a disclosure or correction · Privacy policy · Yakkan 約款計算')
    await done(page)
  })

  test.each([360, 1280])('does not shift while one types at %i', async (width) => {
    const page = await open('#millenvpn/late-penalty?lang=ja', { width })
    await page.evaluate(() => {
      const shifts: string[] = []
      Reflect.set(window, 'shifts', shifts)
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          for (const { node } of Reflect.get(entry, 'sources'))
            shifts.push(node?.className || node?.parentElement?.className)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.getByRole('button', { name: '一部弁済を追加' }).click()
    await page.waitForTimeout(700)
    await page.evaluate(() => Reflect.get(window, 'shifts').splice(0))
    for (const [place, text] of [
      ['dueOn', '2023-06-30'],
      ['paidOn', '2024-08-14'],
      ['principal', '80001x'],
      ['billed', '9,999'],
      ['payments[0].on', '2023-12-01'],
      ['payments[0].amount', '10000'],
    ] as const) {
      await field(page, place).focus()
      // The browser scrolls to what has the focus; that is no shift, and typing comes after it.
      await page.waitForTimeout(100)
      await page.keyboard.type(text, { delay: 20 })
      if (text.endsWith('x')) await page.keyboard.press('Backspace')
    }
    await page.waitForTimeout(200)
    expect((await headline(page))[1]).toBe('12,612円')
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
    await done(page)
  })

  test('keeps the headline in view: beside the form on a desk, above it on a phone', async () => {
    const desk = await open('#coredrive/late-penalty?lang=ja')
    await enter(desk, late)
    const [form, head] = [await desk.locator('.form').boundingBox(), await desk.locator('.headline').boundingBox()]
    expect(head?.x).toBeGreaterThan((form?.x ?? 0) + (form?.width ?? 0))
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThan(800)
    await done(desk)

    const phone = await open('#coredrive/late-penalty?lang=ja', { width: 360, height: 640 })
    await enter(phone, late)
    await field(phone, 'billed').focus()
    expect((await phone.locator('.headline').boundingBox())?.y).toBe(0)
    expect(await phone.locator('.headline-figure').innerText()).toBe('900円')
    await done(phone)
  })
})

describe('axe finds nothing', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const states = {
    contents: ['#', {}],
    empty: ['#coredrive/late-penalty', {}],
    filled: [
      '#millenvpn/late-penalty',
      { principal: '80001', dueOn: '2026-05-31', paidOn: '2028-07-15', customer: 'consumer', billed: '25000' },
    ],
    refused: ['#millenvpn/cancellation', calculators[18][1]],
    wrong: ['#coredrive/late-penalty', { principal: 'fifty', dueOn: '2026-02-30', billed: 'abc' }],
    rows: ['#coredrive/monthly-fee', calculators[3][1]],
  } as const
  const looks = [
    { language: 'ja', scheme: 'light', width: 1280 },
    { language: 'ja', scheme: 'dark', width: 360 },
    { language: 'en', scheme: 'light', width: 360 },
    { language: 'en', scheme: 'dark', width: 1280 },
  ] as const

  test.each(looks)('in $language, $scheme, at $width', async ({ language, ...look }) => {
    for (const [state, [fragment, facts]] of Object.entries(states)) {
      const page = await open(`${fragment}?lang=${language}`, look)
      await enter(page, facts)
      await page.evaluate(axe)
      const { violations } = await page.evaluate<AxeResults>(() =>
        Reflect.get(window, 'axe').run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      )
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${state}: ${id}: ${html}`))
      expect(found).toEqual([])
      await done(page)
    }
  })
})
