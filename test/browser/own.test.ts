import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { inEachView, viewsAt, violations } from './axe.ts'
import { enter, field, headline, noteOf } from './typing.ts'
import { visits } from './visits.ts'

/** One's own terms: entered, used at once, passed on as a link or a file. */

const { site, open, done } = visits()

const root = fileURLToPath(new URL('../../', import.meta.url))
const fragmentOf = (url: string): string => url.slice(url.indexOf('#') + 1)

/** Opens the line of a term, where it is not open yet. */
async function openLine(page: Page, name: string): Promise<void> {
  const line = page.locator('details.custom-term').filter({ has: page.getByText(name, { exact: true }).first() })
  if ((await line.getAttribute('open')) === null) await line.locator('summary').click()
}

const choose = (page: Page, place: string, value: string) =>
  page.locator(`input[name="${place}"][value="${value}"]`).check()

async function ownLatePenalty(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Late-payment damages' }).click()
  await enter(page, { 'term.annualRate': '10%', 'cite.annualRate': '5(2)' })
  await openLine(page, 'Day count')
  await choose(page, 'source.dayCount', 'stated')
  await choose(page, 'term.dayCount', 'actual-365-fixed')
  await enter(page, { 'cite.dayCount': '5(3)' })
  await enter(page, { principal: '100000', dueOn: '2025-12-31', paidOn: '2026-03-14' })
}

const figure = async (page: Page): Promise<string | undefined> => (await headline(page))[1]
const terms =
  'cite.annualRate=5(2)&cite.dayCount=5(3)&dueOn=2025-12-31&own.kind=late-penalty&paidOn=2026-03-14&principal=100000' +
  '&term.annualRate=0.1&term.dayCount=actual-365-fixed&v=1'

describe('terms that a person enters', () => {
  test('are calculated with at once, and each figure names its article', async () => {
    const page = await open('en/own/')
    await ownLatePenalty(page)
    // 100,000 × 10 % × 73 ÷ 365 = 2,000
    expect(await figure(page)).toBe('¥2,000')
    const penalty = page.locator('.step').filter({ hasText: 'Damages before rounding' }).first()
    await expect.poll(() => penalty.innerText()).toContain('Terms, Article 5(2)')
    await expect.poll(() => fragmentOf(page.url())).toBe(terms)
    await done(page)
  })

  test('that are assumed show each other way to read them', async () => {
    const page = await open(`en/own/#${terms.replaceAll('2026-03-14', '2028-03-31')}`)
    // 821 days at ÷ 365: 100,000 × 10 % × 821 ÷ 365 = 22,493.1…
    expect(await figure(page)).toBe('¥22,493')
    const reading = page.locator('fieldset.reading').filter({ hasText: 'Day count' })
    expect(await reading.count()).toBe(0)
    await openLine(page, 'Day count')
    await choose(page, 'source.dayCount', 'assumed')
    await page.locator('input[name="other.dayCount"][value="leap-window"]').uncheck()
    // 2 years and 91 days in the leap year 2028: 100,000 × 10 % × (2 + 91 ÷ 366) = 22,486.3…
    await expect.poll(() => reading.innerText()).toContain('¥22,486')
    await page.getByLabel('Why it is assumed').first().fill('Nobody wrote it down.')
    await expect.poll(() => reading.innerText()).toContain('Nobody wrote it down.')
    await done(page)
  })

  test('that are wrong are told at their field, in the language of the page, and nothing entered is lost', async () => {
    const page = await open(`en/own/#${terms}`)
    await openLine(page, 'Annual rate')
    await enter(page, { 'term.annualRate': 'ten' })
    expect(await noteOf(page, 'term.annualRate')).toBe('Enter a rate below 1,000 %, as 14.6 % or 0.146.')
    expect(await page.locator('.custom-missing').innerText()).toContain('still under the last ones that could')
    expect(await figure(page)).toBe('¥2,000')
    await enter(page, { 'term.annualRate': '0.2' })
    expect(await noteOf(page, 'term.annualRate')).toBe('20 %')
    // 100,000 × 20 % × 73 ÷ 365 = 4,000
    expect(await figure(page)).toBe('¥4,000')
    await enter(page, { 'cite.annualRate': 'Absatz 5' })
    expect(await noteOf(page, 'cite.annualRate')).toContain('Write an article as 13(2)')
    await page.getByRole('link', { name: '日本語' }).click()
    await page.locator('html[lang="ja"][data-alive]').waitFor({ state: 'attached' })
    await expect.poll(() => field(page, 'cite.annualRate').inputValue()).toBe('Absatz 5')
    expect(await noteOf(page, 'cite.annualRate')).toContain('のように入力してください')
    await done(page)
  })

  test('of one formula stay while another is looked at', async () => {
    const page = await open(`en/own/#${terms}`)
    await page.getByLabel('Calculation', { exact: true }).selectOption({ label: 'So many days before' })
    await field(page, 'term.days').fill('20')
    await field(page, 'cite.days').fill('3')
    await enter(page, { on: '2026-12-31' })
    // 20 clear days before 31 December: the 10th
    await expect.poll(() => headline(page)).toContain('10 December 2026')
    await page.getByLabel('Calculation', { exact: true }).selectOption({ label: 'Late-payment damages' })
    await expect.poll(() => figure(page)).toBe('¥2,000')
    await done(page)
  })

  test('may begin with those of a provider, and go back', async () => {
    const page = await open(`en/own/#${terms}`)
    await page.getByRole('button', { name: 'CoreDrive' }).click()
    // 100,000 × 14.6 % × 73 ÷ 365 = 2,920
    await expect.poll(() => figure(page)).toBe('¥2,920')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => figure(page)).toBe('¥2,000')
    await done(page)
  })
})

test('articles are read as people write them, and written out', async () => {
  const page = await open(`own/#${terms}`)
  await openLine(page, '年率')
  await enter(page, { 'cite.annualRate': '第１３条第２項、民法404条' })
  expect(await noteOf(page, 'cite.annualRate')).toBe('13条2項、民法404条')
  await expect.poll(() => figure(page)).toBe('2,000円')
  await expect.poll(() => fragmentOf(page.url())).toContain('cite.annualRate=13(2),%20civil-code%20404')
  await enter(page, { 'cite.annualRate': '' })
  expect(await noteOf(page, 'cite.annualRate')).toBe('例：13条2項、民法404条')
  await done(page)
})

test('what the page proposed follows the language, and what was typed stays', async () => {
  const page = await open('own/#own.kind=late-penalty&v=1')
  await page.getByRole('button', { name: 'CoreDrive' }).click()
  await expect.poll(() => field(page, 'own.title').inputValue()).toBe('支払が遅れたときの損害金')
  await field(page, 'own.document').fill('私の約款')
  await page.getByRole('link', { name: 'English' }).click()
  await page.locator('html[lang="en"][data-alive]').waitFor({ state: 'attached' })
  await expect.poll(() => field(page, 'own.title').inputValue()).toBe('Late-payment charge')
  expect(await page.locator('.custom-calculator-title').innerText()).toBe('Late-payment charge')
  expect(await field(page, 'own.document').inputValue()).toBe('私の約款')
  expect(await page.locator('.left-out').count()).toBe(0)
  await done(page)
})

describe('a link', () => {
  test('opened by somebody else holds the same', async () => {
    const page = await open(`own/#${terms}`)
    await expect.poll(() => figure(page)).toBe('2,000円')
    expect(await page.locator('.left-out').count()).toBe(0)
    await done(page)
  })

  test('with unknown and bad parts opens, and names them', async () => {
    const script = encodeURIComponent('"><img src=x onerror=alert(1)>')
    const page = await open(
      `en/own/#${terms}&term.nothing=1&term.rounding=up&own.provider=${script}&__proto__.x=1&zzz=1`,
    )
    await expect.poll(() => figure(page)).toBe('¥2,000')
    await expect
      .poll(() => page.locator('.left-out code').allInnerTexts())
      .toEqual(['term.nothing', 'term.rounding', '__proto__.x', 'zzz'])
    expect(await field(page, 'own.provider').inputValue()).toBe('"><img src=x onerror=alert(1)>')
    expect(await page.locator('main img').count()).toBe(0)
    await done(page)
  })

  test.each(['__proto__', 'nothing', '%3Cscript%3E'])('to the formula %s lets one choose', async (kind) => {
    const page = await open(`en/own/#own.kind=${kind}&v=1`)
    await page.getByText('There is no calculation').waitFor()
    expect(await page.getByRole('link', { name: 'Late-payment damages' }).count()).toBe(1)
    await done(page)
  })

  test('without scripts, the page says what it does and what each formula needs', async () => {
    const page = await open('en/own/', { isWithoutScripts: true })
    expect(await page.locator('main').innerText()).toContain(
      'Needs: Annual rate, Day count, Last day that bears damages',
    )
    await done(page)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'yakkan-own-'))
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const openFile = (page: Page, path: string) => page.locator('input[type="file"]').setInputFiles(path)

describe('a file', () => {
  test('that was downloaded works with the door, and opens again', async () => {
    const page = await open(`en/own/#${terms}`)
    await expect.poll(() => figure(page)).toBe('¥2,000')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download file' }).click(),
    ])
    const path = join(folder, file.suggestedFilename())
    await file.saveAs(path)
    const facts = { principal: '100000', dueOn: '2025-12-31', paidOn: '2026-03-14' }
    const answer = execFileSync('npm', ['run', '-s', 'calc', '--', '--amounts', '--seed', path], {
      cwd: root,
      input: JSON.stringify({ provider: 'own', calculator: 'late-penalty', facts }),
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: root },
    })
    expect(JSON.parse(answer)).toEqual({
      status: 'due',
      currency: 'JPY',
      figures: { days: '73', penalty: '2000', total: '102000' },
    })
    const other = await open('en/own/')
    await openFile(other, path)
    await enter(other, facts)
    await expect.poll(() => figure(other)).toBe('¥2,000')
    await done(other)
    await done(page)
  })

  test('with several calculators asks which', async () => {
    const page = await open('en/own/')
    await openFile(page, join(root, 'seeds/flexphone.json'))
    await page.getByRole('button', { name: 'Late-payment charge' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Late-payment charge' }).click()
    await enter(page, { principal: '110000', dueOn: '2026-10-31', paidOn: '2026-11-30' })
    // Saturday 2026-10-31 rolls to Monday 11-02: 110,000 × 14.5 % × 28 ÷ 365 = 1,223.5…
    await expect.poll(() => figure(page)).toBe('¥1,223')
    expect(await field(page, 'own.provider').inputValue()).toBe('FlexPhone Cloud Service')
    await done(page)
  })

  test('that is wrong tells each problem with its place, and leaves what was entered', async () => {
    const page = await open(`en/own/#${terms}`)
    await expect.poll(() => figure(page)).toBe('¥2,000')
    const telecom = readFileSync(join(root, 'test/data/telecom.json'), 'utf8')
    await openFile(
      page,
      fileOf('broken.json', telecom.replace('"cite": "7(1)"', '"cite": "99"').replace('"0.145"', '"14.5"')),
    )
    await expect
      .poll(() => page.locator('.custom-faults code').allInnerTexts())
      .toEqual(['editions[0].terms.late-penalty.annualRate.cite', 'editions[0].terms.late-penalty.annualRate.value'])
    expect(await violations(page)).toEqual([])
    await openFile(page, fileOf('cut.json', telecom.slice(0, 100)))
    await expect.poll(() => page.locator('.custom-faults').innerText()).toContain('line 7, column 3')
    await openFile(page, fileOf('proto.json', telecom.replace('"editions"', '"__proto__": {}, "editions"')))
    await expect.poll(() => page.locator('.custom-faults code').allInnerTexts()).toEqual(['__proto__'])
    await openFile(page, fileOf('big.json', ' '.repeat(1_000_001)))
    await page.getByText('more than 1 MB').waitFor()
    expect(await figure(page)).toBe('¥2,000')
    await done(page)
  })
})

test('the keyboard alone is enough', async () => {
  const page = await open('en/own/')
  const link = page.getByRole('link', { name: 'Late-payment damages' })
  await link.focus()
  await page.keyboard.press('Enter')
  await field(page, 'term.annualRate').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  const tabTo = async (name: string): Promise<void> => {
    for (let at = 0; at < 80; at += 1) {
      await page.keyboard.press('Tab')
      const now = await page.evaluate(() => document.activeElement?.getAttribute('name'))
      if (now === name) return
    }
    throw new RangeError(`no way to ${name}`)
  }
  await tabTo('term.annualRate')
  await page.keyboard.type('10 %')
  await tabTo('cite.annualRate')
  await page.keyboard.type('5')
  await page.keyboard.press('Tab')
  // On the next term: its line opens and closes by Enter.
  await page.keyboard.press('Enter')
  expect(await page.locator('details.custom-term[open]').count()).toBe(2)
  await page.keyboard.press('Enter')
  await tabTo('principal')
  await page.keyboard.type('100000')
  await tabTo('dueOn')
  await page.keyboard.type('2025-12-31')
  await tabTo('paidOn')
  await page.keyboard.type('2026-03-14')
  await expect.poll(() => figure(page)).toBe('¥2,000')
  await done(page)
})

describe('axe finds nothing, and nothing is wider than the page', () => {
  const states = {
    choosing: '',
    untouched: '#own.kind=outage-compensation&own.variant=fixed-share&v=1',
    whole: `#${terms}`,
    wrong: `#${terms}&basis.rounding=x&assumed.graceDays=x&own.from=2026-02-30&nothing=1`,
    days: '#own.kind=deadline&own.variant=business-days-after&term.businessDays=5&cite.businessDays=x-1&term.closedDays=12-29&v=1',
  }
  test.each(viewsAt(320))('in "$folder", in both schemes, at both widths', async ({ folder, views }) => {
    for (const [state, fragment] of Object.entries(states)) {
      const page = await open(`${folder}own/${fragment}`, views[0])
      if (fragment !== '') await page.locator('.terms-editor').waitFor()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('.terms-editor details'))
          details.open = true
      })
      await inEachView(page, views, async (width) => {
        expect((await violations(page)).map((found) => `${state} at ${width}: ${found}`)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      })
      await done(page)
    }
  })
})

test('nothing is stored', async () => {
  const page = await open(`en/own/#${terms}`)
  await enter(page, { principal: '200000' })
  await expect.poll(() => page.url()).toContain('principal=200000')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(site().address).toContain('http')
  await done(page)
})
