import type { BrowserContext, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { facts, fieldIn, headlineIn, inside, pasted } from '../hosts/doors.ts'
import { hosts } from '../hosts/hosts.ts'
import { saidIn, translate, translateChanges, translated } from './translator.ts'
import { enter, field, headline } from './typing.ts'
import { visits } from './visits.ts'

/**
 * A page that the browser has translated goes on to say what a fresh one says: each sentence beside its own figure. Most
 * of the time a test waits for what pages speak, so pages wait side by side.
 */

const others = hosts()
const { open, done } = visits(others.site)

/** Facts as an address has them, those that a person types to get there, and the main figure then. */
const typed = [
  {
    path: 'coredrive/late-penalty/',
    before: {
      facts: 'dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1',
      type: { principal: '50000' },
      // 50,000 × 14.6 % × 45 ÷ 365
      figure: { ja: '900円', en: '¥900' },
    },
    after: {
      facts: 'dueOn=2026-05-31&paidOn=2026-07-15&principal=500000&v=1',
      type: { principal: '500000' },
      // 500,000 × 14.6 % × 45 ÷ 365
      figure: { ja: '9,000円', en: '¥9,000' },
    },
  },
  {
    path: 'coredrive/data-retention/',
    // 30 days on
    before: {
      facts: 'lastLoginOn=2026-11-10&v=1',
      type: { lastLoginOn: '2026-11-10' },
      figure: { ja: '2026年12月10日', en: '10 December 2026' },
    },
    after: {
      facts: 'lastLoginOn=2026-12-10&v=1',
      type: { lastLoginOn: '2026-12-10' },
      figure: { ja: '2027年1月9日', en: '9 January 2027' },
    },
  },
  {
    path: 'flexphone/first-month-fee/',
    before: {
      facts: 'initialFee=30000&monthlyFee=10000&openedOn=2026-06-14&v=1',
      type: { initialFee: '30000' },
      // 30,000 + 10,000 × 16 ÷ 30, as the day of opening is free
      figure: { ja: '35,333円', en: '¥35,333' },
    },
    after: {
      facts: 'initialFee=40000&monthlyFee=10000&openedOn=2026-06-14&v=1',
      type: { initialFee: '40000' },
      // 40,000 + 10,000 × 16 ÷ 30
      figure: { ja: '45,333円', en: '¥45,333' },
    },
  },
  {
    path: 'millenvpn/monthly-equivalent/',
    before: {
      facts: 'months=12&startsOn=2026-06-01&totalFee=7200&v=1',
      type: { totalFee: '7200' },
      // 7,200 ÷ 12
      figure: { ja: '600円', en: '¥600' },
    },
    after: {
      facts: 'months=12&startsOn=2026-06-01&totalFee=14400&v=1',
      type: { totalFee: '14400' },
      // 14,400 ÷ 12
      figure: { ja: '1,200円', en: '¥1,200' },
    },
  },
  {
    path: 'opeai/liability-cap/',
    before: {
      facts:
        'damageOn=2026-11-10&fault=negligence&payments.1.amount=20.00&payments.1.on=2026-08-31&payments.2.amount=30.00&payments.2.on=2026-09-30&v=1',
      type: { payments: [{}, { amount: '30.00' }] },
      // 20 + 30
      figure: { ja: '$50.00', en: '$50.00' },
    },
    after: {
      facts:
        'damageOn=2026-11-10&fault=negligence&payments.1.amount=20.00&payments.1.on=2026-08-31&payments.2.amount=50.00&payments.2.on=2026-09-30&v=1',
      type: { payments: [{}, { amount: '50.00' }] },
      // 20 + 50
      figure: { ja: '$70.00', en: '$70.00' },
    },
  },
] as const

const languages = [
  ['ja', ''],
  ['en', 'en/'],
] as const

const said = (page: Page): Promise<string> => saidIn(page.locator('main'))

/** Several pages are at work at once. */
const until = <V>(look: () => Promise<V>) => expect.poll(look, { timeout: 15_000, interval: 200 })

/** What fresh pages say, by their paths. */
const texts = new Map<string, string>()

/** A fresh page, once the sheet is there and what is spoken was spoken. */
async function settled(path: string): Promise<Page> {
  const page = await open(path)
  await page.locator('.spoken:not(:empty)').first().waitFor({ state: 'attached' })
  await page.locator('.sending').waitFor()
  await page.waitForLoadState('networkidle')
  texts.set(path, await said(page))
  return page
}

/** What a fresh page says. */
async function freshText(path: string): Promise<string> {
  if (!texts.has(path)) await done(await settled(path))
  return texts.get(path) ?? ''
}

describe('in both languages', () => {
  test.each(typed)('$path goes on with what is typed, there and back', async ({ path, before, after }) => {
    const inLanguage = async ([language, folder]: (typeof languages)[number]): Promise<void> => {
      const [from, to] = [`${folder}${path}#${before.facts}`, `${folder}${path}#${after.facts}`]
      const [page, back] = await Promise.all([settled(from), settled(to)])
      await translate(page.locator('body'))
      await enter(page, after.type)
      await until(async () => (await headline(page))[1]).toBe(after.figure[language])
      // Here all that is written from now on is translated as well.
      await translateChanges(back)
      await enter(back, before.type)
      await until(() => back.locator('.headline-figure').innerText()).toBe(`‹${before.figure[language]}›`)
      await until(() => said(page)).toBe(await freshText(to))
      await until(() => said(back)).toBe(await freshText(from))
      await done(page)
      await done(back)
    }
    await Promise.all(languages.map(inLanguage))
  })

  test('a page comes to life', async () => {
    const [{ path, before, after }] = typed
    const inLanguage = async ([language, folder]: (typeof languages)[number]): Promise<void> => {
      const translateAhead = (context: BrowserContext) =>
        context.addInitScript(`addEventListener('DOMContentLoaded', () => {
          document.documentElement.lang = '${language === 'ja' ? 'en' : 'ja'}'
          ;(${translated})(document.body)
        })`)
      const page = await open(`${folder}${path}#${before.facts}`, { before: translateAhead })
      expect(await page.locator('.work-terms font').count()).toBeGreaterThan(10)
      await enter(page, after.type)
      await until(async () => (await headline(page))[1]).toBe(after.figure[language])
      await until(() => said(page)).toBe(await freshText(`${folder}${path}#${after.facts}`))
      await done(page)
    }
    await Promise.all(languages.map(inLanguage))
  })
})

const late = 'en/coredrive/late-penalty/'
const filled = `${late}#${facts}`

describe('after it was translated', () => {
  test('the sentence is that of the figure; an error comes, and goes when it is corrected', async () => {
    const page = await settled(filled)
    await translate(page.locator('body'))
    await field(page, 'principal').fill('500000')
    await until(() => headline(page)).toEqual([
      '‹Total late-payment damages›',
      '¥9,000',
      '45 days late at 14.6 % a year on ¥500,000.',
    ])
    await enter(page, { principal: 'fifty', dueOn: '05-31' })
    await page.keyboard.press('Tab')
    await until(() => saidIn(page.locator('.headline'))).toContain('To be corrected')
    await until(() => page.locator('.note.wrong').allInnerTexts()).toHaveLength(2)
    await translate(page.locator('body'))
    await enter(page, { principal: '50000' })
    await page.getByRole('button', { name: '2026' }).click()
    await until(() => said(page)).toBe(await freshText(filled))
    await done(page)
  })

  test('rows come, change places and go', async () => {
    const rows = 'payments.1.amount=10000&payments.1.on=2026-06-10&payments.2.amount=5000&payments.2.on=2026-06-20'
    const withRows = `${late}#${facts.replace('&v', `&${rows}&v`)}`
    const [page, other] = await Promise.all([settled(filled), settled(withRows)])
    const answer = await saidIn(page.locator('.work-answer'))
    await translate(page.locator('body'))
    await page.locator('.add').click()
    await enter(page, {
      payments: [
        { on: '2026-06-10', amount: '10000' },
        { on: '2026-06-20', amount: '5000' },
      ],
    })
    await translate(other.locator('body'))
    await other.locator('.move-down').first().click()
    await until(() => other.locator('.row').first().locator('input').last().inputValue()).toBe('5000')
    await translate(other.locator('body'))
    await other.locator('.remove').first().click()
    await translate(other.locator('body'))
    await other.locator('.remove').first().click()
    await until(async () => (await headline(other))[1]).toBe('¥900')
    expect(await other.locator('.row').count()).toBe(0)
    await until(() => said(page)).toBe(await freshText(withRows))
    // In the form what was removed can still be brought back.
    await until(() => saidIn(other.locator('.work-answer'))).toBe(answer)
    await done(page)
    await done(other)
  })

  test('another reading is chosen, and a bill held against them', async () => {
    const rolled = `${late}#${facts.replace('&v', '&reading.dueDateRoll=next-business-day&v')}`
    const [page, other] = await Promise.all([settled(filled), settled(rolled)])
    await translate(page.locator('body'))
    await page.locator('fieldset.reading', { hasText: 'business day' }).locator('input').nth(1).check()
    // 1 June to 15 July without the first day: 50,000 × 14.6 % × 44 ÷ 365
    await until(async () => (await headline(page))[1]).toBe('¥880')
    await translate(other.locator('body'))
    await field(other, 'billed').fill('900')
    await other.locator('.adopt').first().waitFor()
    await translate(other.locator('body'))
    await other.locator('.adopt').first().click()
    await until(async () => (await headline(other))[1]).toBe('¥900')
    await translate(other.locator('body'))
    await field(other, 'billed').fill('')
    await until(() => said(page)).toBe(await freshText(rolled))
    await until(() => said(other)).toBe(await freshText(filled))
    await done(page)
    await done(other)
  })

  test('an answer is kept, and its papers open', async () => {
    const page = await open(filled)
    await page.locator('.sending').waitFor()
    await translate(page.locator('body'))
    await page.locator('.save-calculation .action').click()
    await page.locator('.name-form').waitFor()
    await translate(page.locator('body'))
    await page.locator('.name-form button[type="submit"]').first().click()
    await until(() => saidIn(page.locator('.save-calculation'))).toContain('Saved')
    await page.locator('.sending button').first().click()
    await page.locator('dialog').waitFor()
    await translate(page.locator('body'))
    await page.locator('dialog button').click()
    await page.goto(page.url().replace(/coredrive.*/, 'saved/'))
    await page.locator('.saved-name').waitFor()
    await translate(page.locator('body'))
    await page.locator('.saved-list button').last().click()
    await translate(page.locator('body'))
    await page.locator('.saved-list button').last().click()
    await page.locator('.saved-name').waitFor()
    await done(page)
  })

  test('the comparison goes on', async () => {
    const path = (principal: string): string =>
      `en/compare/#dueOn=2026-05-31&kind=late-penalty&paidOn=2026-07-15&principal=${principal}&v=1`
    const [page, fresh] = await Promise.all([open(path('50000')), open(path('500000'))])
    await page.locator('.compare-figure').first().waitFor()
    await translate(page.locator('body'))
    await field(page, 'principal').fill('500000')
    await until(async () => (await said(page)) === (await said(fresh))).toBe(true)
    await translate(page.locator('body'))
    for (const link of await page.locator('.compare-questions a').all()) {
      await link.click()
      await translate(page.locator('body'))
    }
    await done(fresh)
    await done(page)
  })

  test('own terms go on', async () => {
    const page = await open(`en/own/#cite.annualRate=5(2)&own.kind=late-penalty&term.annualRate=0.146&${facts}`)
    await until(async () => (await headline(page))[1]).toBe('¥900')
    await page.locator('details.custom-term summary').first().click()
    await translate(page.locator('body'))
    await field(page, 'term.annualRate').fill('10%')
    // 50,000 × 10 % × 45 ÷ 365 = 616.4…
    await until(async () => (await headline(page))[1]).toBe('¥616')
    await translate(page.locator('body'))
    await field(page, 'term.annualRate').fill('x')
    await page.keyboard.press('Tab')
    await translate(page.locator('body'))
    await field(page, 'term.annualRate').fill('1')
    await field(page, 'principal').fill('500000')
    await translate(page.locator('body'))
    await field(page, 'term.annualRate').fill('14.6%')
    await until(async () => (await headline(page))[1]).toBe('¥9,000')
    await done(page)
  })

  test('an embed is put together', async () => {
    const code = async (): Promise<string> => (await page.locator('code, pre').allInnerTexts()).join()
    const page = await open(`en/embed/#embed.provider=coredrive&embed.calculator=late-penalty&${facts}`)
    await field(page, 'principal').waitFor()
    await translate(page.locator('body'))
    await field(page, 'principal').fill('500000')
    await until(code).toContain('principal=500000')
    await translate(page.locator('body'))
    await page.locator('select').first().selectOption('flexphone')
    await until(code).toContain('provider="flexphone"')
    await field(page, 'principal').waitFor()
    await translate(page.locator('body'))
    await page.locator('select').first().selectOption('coredrive')
    await until(code).toContain('provider="coredrive"')
    await field(page, 'principal').waitFor()
    await done(page)
  })

  test('calculators are found', async () => {
    const [page, fresh] = await Promise.all([open('en/'), open('en/#q=refund')])
    await translate(page.locator('body'))
    await page.locator('.search input').fill('late')
    await page.locator('.results').waitFor()
    await translate(page.locator('body'))
    await page.locator('.search input').fill('zzz')
    await translate(page.locator('body'))
    await page.locator('.search input').fill('')
    await translate(page.locator('body'))
    await page.locator('.search input').fill('refund')
    await until(async () => (await said(page)) === (await said(fresh))).toBe(true)
    await done(fresh)
    await done(page)
  })
})

test('embeds go on with what is typed, by each door; one takes an error, rows and another reading', async () => {
  const byDoor = async (door: 'frame' | 'element'): Promise<void> => {
    const embedded = typed.slice(0, 3)
    // Each stands before a fresh one, with the facts that are typed.
    const all = embedded.flatMap(({ path, before, after }) => {
      const [provider = '', calculator = ''] = path.split('/')
      return [before, after].map(({ facts }) => ({ provider, calculator, facts }))
    })
    const visit = await others.open('bare', pasted(door, ...all), { height: 12_000 })
    const embedAt = (at: number) => inside(visit.page, door, at)
    const shown = (at: number): Promise<string> => saidIn(embedAt(at).locator('.work'))
    const translateAt = (at: number): Promise<void> =>
      translate(door === 'frame' ? embedAt(at).locator('body') : visit.page.locator('yakkan-calculator').nth(at))
    for (const at of all.keys()) await embedAt(at).locator('.spoken:not(:empty)').first().waitFor({ state: 'attached' })
    for (const [at, { after }] of embedded.entries()) {
      await translateAt(2 * at)
      for (const [place, text] of Object.entries(after.type)) await fieldIn(embedAt(2 * at), place).fill(String(text))
      await until(() => headlineIn(embedAt(2 * at)).innerText()).toContain(after.figure.en)
    }
    for (const at of embedded.keys()) await until(() => shown(2 * at)).toBe(await shown(2 * at + 1))

    const embed = embedAt(0)
    await fieldIn(embed, 'principal').fill('fifty')
    await visit.page.keyboard.press('Tab')
    await until(() => headlineIn(embed).innerText()).toContain('To be corrected')
    await translateAt(0)
    await fieldIn(embed, 'principal').fill('50000')
    await until(() => headlineIn(embed).innerText()).toContain('¥900')
    await translateAt(0)
    await embed.locator('.add').click()
    await embed.locator('.row').waitFor()
    await translateAt(0)
    await embed.locator('.remove').click()
    await translateAt(0)
    await embed.locator('.restore').click()
    await translateAt(0)
    await embed.locator('.remove').click()
    await embed.locator('fieldset.reading', { hasText: 'business day' }).locator('input').nth(1).check()
    // 50,000 × 14.6 % × 44 ÷ 365
    await until(() => headlineIn(embed).innerText()).toContain('¥880')
    await others.done(visit)
  }
  await Promise.all((['frame', 'element'] as const).map(byDoor))
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
      `coredrive/late-penalty/#billed=880&unknown=1&${facts}`,
      'en/coredrive/late-penalty/#dueOn=05-31&payments.1.on=x&principal=x&v=1',
      'en/coredrive/outage-compensation/#fault=negligence&knownAt=2026-11-10T09:15&monthlyFee=30000&restoredAt=2026-11-12T10:00&v=1',
      `en/compare/#kind=late-penalty&${facts}`,
    ],
  ],
  [
    'what an author makes',
    [
      `en/own/#cite.annualRate=5(2)&own.kind=late-penalty&term.annualRate=0.146&${facts}`,
      'en/own/',
      'en/embed/',
      'en/embed/reference/',
    ],
  ],
])('no text has a neighbour: %s', async (_, paths) => {
  const lookAt = async (path: string): Promise<void> => {
    const page = await open(path)
    await page.waitForLoadState('networkidle')
    expect(await neighboured(page), path).toEqual([])
    await done(page)
  }
  await Promise.all(paths.map(lookAt))
})
