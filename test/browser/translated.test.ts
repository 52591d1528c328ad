import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { facts, fieldIn, headlineIn, inside, loader, markup } from '../hosts/doors.ts'
import { hosts } from '../hosts/hosts.ts'
import { saidIn, translate, translated } from './translator.ts'
import { enter, field, headline } from './typing.ts'
import { visits } from './visits.ts'

/** A page that the browser has translated goes on to say what a fresh one says: each sentence beside its own figure. */

const { open, done } = visits()
const others = hosts()

/** A calculator, what was entered before the page was translated, what is typed after, and the main figure then. */
const typed = [
  {
    path: 'coredrive/late-penalty/',
    before: 'dueOn=2026-05-31&paidOn=2026-07-15&principal=50000',
    type: { principal: '500000' },
    after: 'dueOn=2026-05-31&paidOn=2026-07-15&principal=500000',
    // 500,000 × 14.6 % × 45 ÷ 365
    figure: { ja: '9,000円', en: '¥9,000' },
  },
  {
    path: 'coredrive/data-retention/',
    before: 'lastLoginOn=2026-11-10',
    type: { lastLoginOn: '2026-12-10' },
    after: 'lastLoginOn=2026-12-10',
    // 30 days on
    figure: { ja: '2027年1月9日', en: '9 January 2027' },
  },
  {
    path: 'flexphone/first-month-fee/',
    before: 'initialFee=30000&monthlyFee=10000&openedOn=2026-06-14',
    type: { initialFee: '40000' },
    after: 'initialFee=40000&monthlyFee=10000&openedOn=2026-06-14',
    // 40,000 + 10,000 × 16 ÷ 30, as the day of opening is free
    figure: { ja: '45,333円', en: '¥45,333' },
  },
  {
    path: 'millenvpn/monthly-equivalent/',
    before: 'months=12&startsOn=2026-06-01&totalFee=7200',
    type: { totalFee: '14400' },
    after: 'months=12&startsOn=2026-06-01&totalFee=14400',
    // 14,400 ÷ 12
    figure: { ja: '1,200円', en: '¥1,200' },
  },
  {
    path: 'opeai/liability-cap/',
    before:
      'damageOn=2026-11-10&fault=negligence&payments.1.amount=20.00&payments.1.on=2026-08-31&payments.2.amount=30.00&payments.2.on=2026-09-30',
    type: { payments: [{}, { amount: '50.00' }] },
    after:
      'damageOn=2026-11-10&fault=negligence&payments.1.amount=20.00&payments.1.on=2026-08-31&payments.2.amount=50.00&payments.2.on=2026-09-30',
    // 20 + 50
    figure: { ja: '$70.00', en: '$70.00' },
  },
]

const languages = [
  ['ja', ''],
  ['en', 'en/'],
] as const

const said = (page: Page): Promise<string> => saidIn(page.locator('main'))

/** Once the sheet is there and what is spoken was spoken. */
async function settled(page: Page): Promise<Page> {
  await page.locator('.spoken:not(:empty)').first().waitFor({ state: 'attached' })
  await page.locator('.sending').waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

/** A page says what a fresh one says that was opened with the same facts. */
async function expectSame(page: Page, path: string): Promise<void> {
  const fresh = await settled(await open(path))
  await expect.poll(() => said(page), { timeout: 10_000 }).toBe(await said(fresh))
  await done(fresh)
}

describe.each(languages)('translated from %s', (language, folder) => {
  test.each(typed)('$path goes on with what is typed', async ({ path, before, type, after, figure }) => {
    const page = await settled(await open(`${folder}${path}#${before}&v=1`))
    await translate(page.locator('body'))
    await enter(page, type)
    await expect.poll(async () => (await headline(page))[1]).toBe(figure[language])
    await expectSame(page, `${folder}${path}#${after}&v=1`)
    await done(page)
  })

  test.each(typed.slice(0, 1))('$path comes to life', async ({ path, type, after, before, figure }) => {
    const page = await open(`${folder}${path}#${before}&v=1`, {
      before: (context) =>
        context.addInitScript(`addEventListener('DOMContentLoaded', () => {
          document.documentElement.lang = '${language === 'ja' ? 'en' : 'ja'}'
          ;(${translated})(document.body)
        })`),
    })
    expect(await page.locator('.work-terms font').count()).toBeGreaterThan(10)
    await enter(page, type)
    await expect.poll(async () => (await headline(page))[1]).toBe(figure[language])
    await expectSame(page, `${folder}${path}#${after}&v=1`)
    await done(page)
  })

  test.each(typed.slice(3))('$path is translated at every change', async ({ path, type, after, before }) => {
    const page = await settled(await open(`${folder}${path}#${before}&v=1`))
    await page.evaluate(`{
      const look = () => (${translated})(document.body)
      new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true })
      look()
    }`)
    await enter(page, type)
    await expectSame(page, `${folder}${path}#${after}&v=1`)
    await expect.poll(() => page.locator('.headline-figure').innerText()).toMatch(/^‹.*›$/)
    await done(page)
  })
})

const late = 'en/coredrive/late-penalty/'
const entered = 'dueOn=2026-05-31&paidOn=2026-07-15&principal=50000'

describe('after it was translated', () => {
  test('the sentence is that of the figure', async () => {
    const page = await settled(await open(`${late}#${entered}&v=1`))
    await translate(page.locator('body'))
    await field(page, 'principal').fill('500000')
    await expect
      .poll(() => headline(page))
      .toEqual(['‹Late-payment damages in all›', '¥9,000', '45 days late at 14.6 % a year on ¥500,000.'])
    await done(page)
  })

  test('an error comes, and goes when it is corrected', async () => {
    const page = await settled(await open(`${late}#${entered}&v=1`))
    await translate(page.locator('body'))
    await enter(page, { principal: 'fifty', dueOn: '05-31' })
    await page.keyboard.press('Tab')
    await expect.poll(() => saidIn(page.locator('.headline'))).toContain('To be corrected')
    await expect.poll(() => page.locator('.note.wrong').allInnerTexts()).toHaveLength(2)
    await translate(page.locator('body'))
    await enter(page, { principal: '50000' })
    await page.getByRole('button', { name: '2026' }).click()
    await expectSame(page, `${late}#${entered}&v=1`)
    await done(page)
  })

  test('rows come, change places and go', async () => {
    const page = await settled(await open(`${late}#${entered}&v=1`))
    await translate(page.locator('body'))
    await page.locator('.add').click()
    await enter(page, {
      payments: [
        { on: '2026-06-10', amount: '10000' },
        { on: '2026-06-20', amount: '5000' },
      ],
    })
    const rows = 'payments.1.amount=10000&payments.1.on=2026-06-10&payments.2.amount=5000&payments.2.on=2026-06-20'
    await expectSame(page, `${late}#${entered}&${rows}&v=1`)
    await translate(page.locator('body'))
    await page.locator('.move-down').first().click()
    await expect.poll(() => page.locator('.row').first().locator('input').last().inputValue()).toBe('5000')
    await translate(page.locator('body'))
    await page.locator('.remove').first().click()
    await translate(page.locator('body'))
    await page.locator('.remove').first().click()
    await expect.poll(async () => (await headline(page))[1]).toBe('¥900')
    expect(await page.locator('.row').count()).toBe(0)
    const fresh = await settled(await open(`${late}#${entered}&v=1`))
    const answer = (of: Page): Promise<string> => saidIn(of.locator('.work-answer'))
    await expect.poll(() => answer(page)).toBe(await answer(fresh))
    await done(fresh)
    await done(page)
  })

  test('another reading is chosen, and a bill held against them', async () => {
    const page = await settled(await open(`${late}#${entered}&v=1`))
    await translate(page.locator('body'))
    await page.locator('fieldset.reading', { hasText: 'business day' }).locator('input').nth(1).check()
    // 1 June to 15 July without the first day: 50,000 × 14.6 % × 44 ÷ 365
    await expect.poll(async () => (await headline(page))[1]).toBe('¥880')
    await expectSame(page, `${late}#${entered}&reading.dueDateRoll=next-business-day&v=1`)
    await translate(page.locator('body'))
    await field(page, 'billed').fill('900')
    await page.locator('.adopt').first().waitFor()
    await translate(page.locator('body'))
    await page.locator('.adopt').first().click()
    await expect.poll(async () => (await headline(page))[1]).toBe('¥900')
    await translate(page.locator('body'))
    await field(page, 'billed').fill('')
    await expectSame(page, `${late}#${entered}&v=1`)
    await done(page)
  })

  test('an answer is kept, and its papers open', async () => {
    const page = await settled(await open(`${late}#${entered}&v=1`))
    await translate(page.locator('body'))
    await page.locator('.keep .action').click()
    await page.locator('.name-form').waitFor()
    await translate(page.locator('body'))
    await page.locator('.name-form button[type="submit"]').first().click()
    await expect.poll(() => saidIn(page.locator('.keep'))).toContain('Kept')
    await page.locator('.sending button').first().click()
    await page.locator('dialog').waitFor()
    await translate(page.locator('body'))
    await page.locator('dialog button').click()
    await page.goto(page.url().replace(/coredrive.*/, 'saved/'))
    await page.locator('.kept-name').waitFor()
    await translate(page.locator('body'))
    await page.locator('.kept-list button').last().click()
    await translate(page.locator('body'))
    await page.locator('.kept-list button').last().click()
    await page.locator('.kept-name').waitFor()
    await done(page)
  })

  test('the comparison goes on', async () => {
    const path = (principal: string): string =>
      `en/compare/#dueOn=2026-05-31&kind=late-penalty&paidOn=2026-07-15&principal=${principal}&v=1`
    const page = await open(path('50000'))
    await page.locator('.compare-figure').first().waitFor()
    await translate(page.locator('body'))
    await field(page, 'principal').fill('500000')
    const fresh = await open(path('500000'))
    await expect.poll(async () => (await said(page)) === (await said(fresh))).toBe(true)
    await translate(page.locator('body'))
    for (const link of await page.locator('.compare-questions a').all()) {
      await link.click()
      await translate(page.locator('body'))
    }
    await done(fresh)
    await done(page)
  })

  test('own terms go on', async () => {
    const page = await open(`en/own/#cite.annualRate=5(2)&${entered}&own.kind=late-penalty&term.annualRate=0.146&v=1`)
    await expect.poll(async () => (await headline(page))[1]).toBe('¥900')
    await page.locator('details.own-term summary').first().click()
    await translate(page.locator('body'))
    await field(page, 'term.annualRate').fill('10%')
    // 50,000 × 10 % × 45 ÷ 365 = 616.4…
    await expect.poll(async () => (await headline(page))[1]).toBe('¥616')
    await translate(page.locator('body'))
    await field(page, 'term.annualRate').fill('x')
    await page.keyboard.press('Tab')
    await translate(page.locator('body'))
    await field(page, 'term.annualRate').fill('14.6')
    await field(page, 'principal').fill('500000')
    await translate(page.locator('body'))
    await field(page, 'term.annualRate').fill('14.6%')
    await expect.poll(async () => (await headline(page))[1]).toBe('¥9,000')
    await done(page)
  })

  test('an embed is put together', async () => {
    const page = await open(`en/embed/#embed.provider=coredrive&embed.calculator=late-penalty&${entered}&v=1`)
    await field(page, 'principal').waitFor()
    await translate(page.locator('body'))
    await field(page, 'principal').fill('500000')
    await expect
      .poll(() => page.locator('code, pre').allInnerTexts())
      .toContainEqual(expect.stringContaining('principal=500000'))
    await translate(page.locator('body'))
    await page.locator('select').first().selectOption({ index: 1 })
    await page.waitForTimeout(500)
    await translate(page.locator('body'))
    await page.locator('select').first().selectOption({ index: 0 })
    await page.waitForTimeout(500)
    await done(page)
  })

  test('calculators are found', async () => {
    const page = await open('en/')
    await translate(page.locator('body'))
    await page.locator('.search input').fill('late')
    await page.locator('.results').waitFor()
    await translate(page.locator('body'))
    await page.locator('.search input').fill('zzz')
    await translate(page.locator('body'))
    await page.locator('.search input').fill('')
    await translate(page.locator('body'))
    await page.locator('.search input').fill('refund')
    const fresh = await open('en/#q=refund')
    await expect.poll(async () => (await said(page)) === (await said(fresh))).toBe(true)
    await done(fresh)
    await done(page)
  })
})

describe.each(['frame', 'element'] as const)('an embed by %s', (door) => {
  test.each(typed.slice(0, 3))('of $path goes on with what is typed', async ({ path, before, type, after, figure }) => {
    const [provider = '', calculator = ''] = path.split('/')
    const embed = (of: string): string =>
      `${markup(door, { provider, calculator, facts: `${of}&v=1` })}${door === 'frame' ? '' : loader()}`
    const visit = await others.open('bare', embed(before), { height: 3000 })
    const fresh = await others.open('bare', embed(after), { height: 3000 })
    const placeOf = ({ page }: typeof visit) =>
      door === 'frame' ? inside(page, door).locator('body') : page.locator('yakkan-calculator')
    const shown = ({ page }: typeof visit) => saidIn(inside(page, door).locator('.work'))
    for (const { page } of [visit, fresh])
      await inside(page, door).locator('.spoken:not(:empty)').first().waitFor({ state: 'attached' })
    await translate(placeOf(visit))
    for (const [place, text] of Object.entries(type)) await fieldIn(inside(visit.page, door), place).fill(String(text))
    await expect.poll(() => headlineIn(inside(visit.page, door)).innerText()).toContain(figure.en)
    await expect.poll(() => shown(visit), { timeout: 10_000 }).toBe(await shown(fresh))
    await others.done(fresh)
    await others.done(visit)
  })

  test('takes an error, rows and another reading', async () => {
    const visit = await others.open('bare', `${markup(door, { facts })}${door === 'frame' ? '' : loader()}`, {
      height: 3000,
    })
    const embed = inside(visit.page, door)
    const again = () => translate(door === 'frame' ? embed.locator('body') : visit.page.locator('yakkan-calculator'))
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
    await again()
    await fieldIn(embed, 'principal').fill('fifty')
    await visit.page.keyboard.press('Tab')
    await expect.poll(() => headlineIn(embed).innerText()).toContain('To be corrected')
    await again()
    await fieldIn(embed, 'principal').fill('50000')
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
    await again()
    await embed.locator('.add').click()
    await embed.locator('.row').waitFor()
    await again()
    await embed.locator('.remove').click()
    await again()
    await embed.locator('.restore').click()
    await again()
    await embed.locator('.remove').click()
    await embed.locator('fieldset.reading', { hasText: 'business day' }).locator('input').nth(1).check()
    // 50,000 × 14.6 % × 44 ÷ 365
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥880')
    await others.done(visit)
  })
})

/** Texts beside something else, and those that React holds itself. */
const neighboured = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById('root') ?? document, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isHeld = Object.keys(node).some((key) => key.startsWith('__reactFiber'))
      if (isHeld || node.parentNode?.childNodes.length !== 1) found.push(node.parentElement?.outerHTML ?? '')
    }
    return found
  })

test.each([
  ['the ways to a calculator', ['', 'en/#q=late', 'en/coredrive/', 'en/saved/']],
  [
    'an answer',
    [
      `coredrive/late-penalty/#${entered}&billed=880&unknown=1&v=1`,
      'en/coredrive/late-penalty/#dueOn=05-31&payments.1.on=x&principal=x&v=1',
      'en/coredrive/outage-compensation/#fault=negligence&knownAt=2026-11-10T09:15&monthlyFee=30000&restoredAt=2026-11-12T10:00&v=1',
      `en/compare/#${entered}&kind=late-penalty&v=1`,
    ],
  ],
  [
    'what an author makes',
    [
      `en/own/#cite.annualRate=5(2)&${entered}&own.kind=late-penalty&term.annualRate=0.146&v=1`,
      'en/own/',
      'en/embed/',
      'en/embed/reference/',
    ],
  ],
])('no text has a neighbour: %s', async (_, paths) => {
  for (const path of paths) {
    const page = await open(path)
    await page.waitForLoadState('networkidle')
    expect(await neighboured(page), path).toEqual([])
    await done(page)
  }
})
