import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { late } from './examples.ts'
import { enter, headline } from './typing.ts'
import { visits } from './visits.ts'

/** Calculations kept on the device: kept, reopened, compared, carried over in a file, erased; and a storage that fails. */

const { open, done } = visits()

const place = 'yakkan.calculations'
const aside = 'yakkan.calculations.aside'

const first = {
  id: 'a1',
  name: 'June',
  keptAt: '2026-07-15T03:04:05.678Z',
  provider: 'coredrive',
  calculator: 'late-penalty',
  fragment: 'dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1',
  particulars: { recipient: 'Yamada' },
}
const second = {
  ...first,
  id: 'b2',
  name: 'June, moved',
  keptAt: '2026-07-16T03:04:05.678Z',
  fragment: 'dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&reading.dueDateRoll=next-business-day&v=1',
}
const third = {
  ...first,
  id: 'c3',
  name: 'An outage',
  keptAt: '2026-07-17T03:04:05.678Z',
  calculator: 'outage-compensation',
  fragment: 'fault=negligence&knownAt=2026-11-10T09:15&monthlyFee=30000&restoredAt=2026-11-12T10:00&v=1',
}
const text = (...calculations: readonly unknown[]): string => JSON.stringify({ version: 1, calculations })

type Preparation = (context: BrowserContext) => Promise<unknown>

const preparations = new Map<string, Preparation>()

/** A storage that holds a text before the first page opens: the same function for the same text. */
function holding(value: string): Preparation {
  const known = preparations.get(value)
  if (known !== undefined) return known
  const prepare: Preparation = (context) =>
    context.addInitScript(
      ([at, held]) => {
        if (window.sessionStorage.getItem('seeded') !== null || at === undefined || held === undefined) return
        window.sessionStorage.setItem('seeded', 'yes')
        window.localStorage.setItem(at, held)
      },
      [place, value],
    )
  preparations.set(value, prepare)
  return prepare
}

const stored = (page: Page, at = place): Promise<string | null> =>
  page.evaluate((key) => window.localStorage.getItem(key), at)
const names = (page: Page) => page.locator('.saved-name').allInnerTexts()
const figures = (page: Page) => page.locator('.saved-figure').allInnerTexts()
const told = (page: Page) => page.locator('.saved-status')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** Presses the button, and waits for the name to be asked for. */
async function askToKeep(page: Page): Promise<void> {
  await button(page, 'Save this calculation').click()
  await page.getByRole('textbox', { name: 'Name' }).waitFor()
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)

describe('keeping', () => {
  test('asks for a name, keeps under it, and leads to the list, where the figure is computed anew', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await enter(page, late)
    await askToKeep(page)
    const name = page.getByRole('textbox', { name: 'Name' })
    expect(await name.inputValue()).toMatch(/^Late-payment charge \d{4}-\d{2}-\d{2}$/)
    expect(await violations(page)).toEqual([])
    // The name is selected, so that typing takes its place.
    await page.keyboard.type('June')
    await page.keyboard.press('Enter')
    await page.getByText('Saved as “June”.').waitFor()
    expect(await focused(page)).toBe('Save this calculation')
    expect(await violations(page)).toEqual([])
    await page.locator('.save-calculation a').click()
    await page.locator('.saved-figure').waitFor()
    expect(await names(page)).toEqual(['June'])
    expect(await figures(page)).toEqual(['¥900'])
    await done(page)
  })

  test('asks for no name where nothing is entered, moves no button, and Escape leaves everything as it was', async () => {
    const page = await open('en/coredrive/late-penalty/')
    const places = () =>
      page
        .locator('.save-calculation > .action, .sending-actions button, .particulars summary')
        .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())))
    await button(page, 'Save this calculation').click()
    const nothing = page.getByText('Nothing is entered yet, so there is nothing to keep.')
    await nothing.waitFor()
    expect(await page.getByRole('textbox', { name: 'Name' }).count()).toBe(0)
    await enter(page, late)
    await nothing.waitFor({ state: 'detached' })
    const before = await places()
    await askToKeep(page)
    expect(await places()).toEqual(before)
    await page.getByRole('textbox', { name: 'Name' }).fill(' ')
    await page.keyboard.press('Enter')
    await page.getByText('A name is needed.').waitFor()
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Save this calculation')
    expect(await stored(page)).toBeNull()
    await done(page)
  })

  test('of what was opened from the list replaces it, or keeps another', async () => {
    const page = await open('en/saved/', { before: holding(text(first)) })
    await page.getByRole('link', { name: 'June' }).click()
    await page.getByText('This is saved as “June”.').waitFor()
    expect((await headline(page)).slice(0, 2)).toEqual(['Total late-payment damages', '¥900'])
    // 40,000 × 14.6 % × 45 ÷ 365 = 720
    await enter(page, { principal: '40000' })
    await askToKeep(page)
    await button(page, 'Replace').click()
    await page.getByText('Saved as “June”.').waitFor()
    const [replaced] = JSON.parse((await stored(page)) ?? '').calculations
    expect([replaced.id, replaced.fragment, replaced.particulars]).toEqual([
      'a1',
      'dueOn=2026-05-31&paidOn=2026-07-15&principal=40000&v=1',
      { recipient: 'Yamada' },
    ])
    await enter(page, { principal: '30000' })
    await page.getByText('What changed since “June” was saved is not saved yet.').waitFor()
    await askToKeep(page)
    await button(page, 'Save as another').click()
    await page.getByText('Saved as “June (2)”.').waitFor()
    await page.locator('.save-calculation a').click()
    await page.locator('.saved-figure').nth(1).waitFor()
    expect(await names(page)).toEqual(['June (2)', 'June'])
    // 30,000 × 14.6 % × 45 ÷ 365 = 540
    expect(await figures(page)).toEqual(['¥540', '¥720'])
    await done(page)
  })
})

describe('the list', () => {
  test('says what it is while it is empty, in both languages', async () => {
    const page = await open('saved/', { width: 320 })
    await page.getByText('保存した計算はまだありません。').waitFor()
    expect(await violations(page)).toEqual([])
    await done(page)
    const english = await open('en/saved/')
    await english.getByText('Nothing is saved yet.').waitFor()
    await english.getByText('are sent nowhere').waitFor()
    await done(english)
  })

  test('is sorted by date or name', async () => {
    const page = await open('en/saved/', { before: holding(text(first, second, third)) })
    expect(await names(page)).toEqual(['An outage', 'June, moved', 'June'])
    await page.getByLabel('Sort').selectOption('By name')
    expect(await names(page)).toEqual(['An outage', 'June', 'June, moved'])
    await done(page)
  })

  test('renames in place, by keyboard alone', async () => {
    const page = await open('en/saved/', { before: holding(text(first)) })
    await button(page, 'Rename “June”').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('July')
    await page.keyboard.press('Enter')
    expect(await names(page)).toEqual(['July'])
    expect(await focused(page)).toBe('Rename “July”')
    expect(JSON.parse((await stored(page)) ?? '').calculations[0].name).toBe('July')
    await page.keyboard.press('Enter')
    await page.keyboard.type('August')
    await page.keyboard.press('Escape')
    expect(await names(page)).toEqual(['July'])
    expect(await focused(page)).toBe('Rename “July”')
    await done(page)
  })

  test('removes, and takes it back in its place', async () => {
    const page = await open('en/saved/', { before: holding(text(first, second)) })
    await button(page, 'Remove “June, moved”').click()
    expect(await told(page).innerText()).toBe('Removed “June, moved”.')
    expect(await focused(page)).toBe('Undo: put back “June, moved”')
    expect(await stored(page)).toBe(text(first))
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    expect(await names(page)).toEqual(['June, moved', 'June'])
    expect(await focused(page)).toBe('June, moved')
    expect(await stored(page)).toBe(text(first, second))
    await done(page)
  })

  test('shows what the site has no calculator for, and what is not finished', async () => {
    const strange = { ...first, id: 'd4', name: 'Gone', provider: 'acme' }
    const part = { ...first, id: 'e5', name: 'Part', fragment: 'principal=50000&v=1' }
    const page = await open('en/saved/', { before: holding(text(strange, part)) })
    await page.getByText('This calculation is no longer part of the site').waitFor()
    await page.getByText('Still needed: Due date, Paid on (or the day to compute to)').waitFor()
    expect(await page.getByRole('link', { name: 'Gone' }).count()).toBe(0)
    await done(page)
  })

  test('computes 120 kept calculations, each its own', async () => {
    const many = Array.from({ length: 120 }, (_, at) => ({
      ...first,
      id: `n${at}`,
      keptAt: `2026-07-15T03:04:05.${String(999 - at).padStart(3, '0')}Z`,
      // 365 days at 14.6 % of 1,000 × (at + 1): 146 × (at + 1)
      fragment: `dueOn=2026-01-01&paidOn=2027-01-01&principal=${1000 * (at + 1)}&v=1`,
    }))
    const page = await open('en/saved/', { before: holding(text(...many)) })
    await page.locator('.saved-figure').nth(119).waitFor()
    const all = await figures(page)
    expect([all[0], all[1], all[119]]).toEqual(['¥146', '¥292', '¥17,520'])
    await done(page)
  })
})

describe('comparing', () => {
  test('sets two to four side by side, with the difference of the main figure', async () => {
    const page = await open('en/saved/', { before: holding(text(first, second, third)) })
    expect(await button(page, 'Compare side by side').isDisabled()).toBe(true)
    await page.getByLabel('Compare “June”', { exact: true }).check()
    await page.getByLabel('Compare “June, moved”').check()
    await button(page, 'Compare 2 side by side').click()
    await page.locator('.comparison-table table').waitFor()
    expect(await focused(page)).toBe('Side by side')
    const rows = await page.locator('.comparison-table tr').allInnerTexts()
    // 50,000 × 14.6 % × 44 ÷ 365 = 880, and 880 − 900 = −20
    expect(rows.find((row) => row.startsWith('Difference'))?.split('\t')).toEqual([
      'Difference from the first',
      '—',
      '−¥20',
    ])
    expect(rows.find((row) => row.startsWith('Due date on'))?.split('\t')).toEqual([
      'Due date on a bank holiday',
      'Stays as it is (default)',
      'Moves to the next business day',
    ])
    await page.getByLabel('Compare “An outage”').check()
    await page.locator('.comparison-table thead th').nth(3).waitFor()
    expect(await violations(page)).toEqual([])
    await button(page, 'Close the comparison').click()
    expect(await focused(page)).toBe('Compare 3 side by side')
    await done(page)
  })

  test('takes no more than four', async () => {
    const five = Array.from({ length: 5 }, (_, at) => ({ ...first, id: `n${at}`, name: `Number ${at}` }))
    const page = await open('en/saved/', { before: holding(text(...five)) })
    for (const at of [0, 1, 2, 3]) await page.getByLabel(`Compare “Number ${at}”`).check()
    expect(await page.getByLabel('Compare “Number 4”').isDisabled()).toBe(true)
    await page.getByLabel('Compare “Number 0”').uncheck()
    expect(await page.getByLabel('Compare “Number 4”').isDisabled()).toBe(false)
    await done(page)
  })

  test('fits 320 px: the table scrolls by itself, also by keyboard, and prints alone', async () => {
    const page = await open('saved/', { width: 320, scheme: 'dark', before: holding(text(first, second, third)) })
    for (const box of await page.locator('.saved-choice input').all()) await box.check()
    await button(page, '3件を並べて比べる').click()
    const table = page.getByRole('region', { name: '選んだ計算の比較表' })
    await table.waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => (document.querySelector('.comparison-table')?.scrollLeft ?? 0) > 0)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.saved-list').isVisible()).toBe(false)
    expect(await table.evaluate((each) => getComputedStyle(each).overflowX)).toBe('visible')
    await done(page)
  })
})

describe('the file', () => {
  test('carries everything over: exported, erased, imported', async () => {
    const page = await open('en/saved/', { before: holding(text(first, second)) })
    const coming = page.waitForEvent('download')
    await button(page, 'Export as a file').click()
    const file = await coming
    expect(file.suggestedFilename()).toMatch(/^yakkan-calculations-\d{4}-\d{2}-\d{2}\.json$/)
    const path = await file.path()
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ version: 1, calculations: [first, second] })

    await button(page, 'Erase all').click()
    expect(await page.getByRole('dialog').innerText()).toContain('Calculations to be erased: 2')
    expect(await focused(page)).toBe('Cancel')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Erase all')
    expect(await stored(page)).toBe(text(first, second))
    await page.keyboard.press('Enter')
    await button(page, 'Erase').click()
    expect(await told(page).innerText()).toBe('Everything was erased.')
    expect(await focused(page)).toBe('Everything was erased.')
    expect([await stored(page), await stored(page, aside)]).toEqual([null, null])
    await page.getByText('Nothing is saved yet.').waitFor()

    await page.getByLabel('Import a file').setInputFiles(path)
    await page.getByText('Added: 2.').waitFor()
    expect(await names(page)).toEqual(['June, moved', 'June'])
    expect(await stored(page)).toBe(text(first, second))
    await page.getByLabel('Import a file').setInputFiles(path)
    await page.getByText('Already here: 2.').waitFor()
    await done(page)
  })

  test('says how many were left out', async () => {
    const page = await open('en/saved/', { before: holding(text(first)) })
    const buffer = Buffer.from(text(second, { ...third, name: 'a'.repeat(1_000_000) }, { ['__proto__']: 1 }, null))
    await page.getByLabel('Import a file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
    await page.getByText('Added: 1. Left out, as they could not be read: 3.').waitFor()
    expect(await stored(page)).toBe(text(first, second))
    await done(page)
  })

  test.each([
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      'This is no file of calculations exported from here.',
    ],
    ['other data', Buffer.from('{"bookmarks":[]}'), 'This is no file of calculations exported from here.'],
    ['of a later version', Buffer.from('{"version":2}'), 'The file was exported by a newer version of this page.'],
    ['too large', Buffer.alloc(5_000_001, 32), 'The file is too large; the limit is 5 MB.'],
    ['without calculations', Buffer.from('{"version":1,"calculations":[]}'), 'The file holds no calculations.'],
  ])('that is %s changes nothing', async (_, buffer, says) => {
    const page = await open('en/saved/', { before: holding(text(first)) })
    await page.getByLabel('Import a file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
    await page.getByText(says).waitFor()
    expect(await stored(page)).toBe(text(first))
    await done(page)
  })
})

describe('a storage that', () => {
  const blocked = async (context: BrowserContext): Promise<void> => {
    await context.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: refuse })
      Object.defineProperty(window, 'sessionStorage', { get: refuse })
    })
  }
  const missing = async (context: BrowserContext): Promise<void> => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { value: null })
      Object.defineProperty(window, 'sessionStorage', { value: null })
    })
  }
  const full = async (context: BrowserContext): Promise<void> => {
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    })
  }

  test.each([
    ['is blocked', blocked],
    ['is missing', missing],
  ])('%s leaves the page working, which says that it cannot keep', async (_, before) => {
    const page = await open('en/coredrive/late-penalty/#principal=50000&dueOn=2026-05-31&paidOn=2026-07-15', { before })
    expect((await headline(page))[1]).toBe('¥900')
    await askToKeep(page)
    await page.keyboard.press('Enter')
    await page.getByText('This browser does not let the page keep anything').waitFor()
    await enter(page, { principal: '40000' })
    expect((await headline(page))[1]).toBe('¥720')
    await done(page)
    const list = await open('en/saved/', { before })
    await list.getByRole('alert').getByText('This browser does not let the page keep anything').waitFor()
    expect(await violations(list)).toEqual([])
    await done(list)
  })

  test('is full says so, and what was kept stays', async () => {
    const before = async (context: BrowserContext): Promise<void> => {
      await holding(text(first))(context)
      await full(context)
    }
    const page = await open('en/coredrive/late-penalty/#principal=40000', { before })
    await askToKeep(page)
    await page.keyboard.press('Enter')
    await page.getByText('The browser has no room left, so this was not saved.').waitFor()
    await done(page)
    const list = await open('en/saved/', { before })
    await button(list, 'Remove “June”').click()
    await list.getByText('The browser has no room left').waitFor()
    expect(await names(list)).toEqual(['June'])
    expect(await stored(list)).toBe(text(first))
    await done(list)
  })

  test('holds something cut in half keeps it apart, offers it, and lets go of it when told', async () => {
    const half = text(first).slice(0, 80)
    const page = await open('en/saved/', { before: holding(half) })
    await page.getByText('Some of what was saved could not be read.').first().waitFor()
    expect(await stored(page)).toBe(half)
    const coming = page.waitForEvent('download')
    await button(page, 'Download what could not be read').click()
    expect(readFileSync(await (await coming).path(), 'utf8')).toBe(half)
    const buffer = Buffer.from(text(second))
    await page.getByLabel('Import a file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
    await page.getByText('Added: 1.').waitFor()
    expect([await stored(page), await stored(page, aside)]).toEqual([text(second), JSON.stringify([half])])
    expect(await violations(page)).toEqual([])
    await button(page, 'Discard it').click()
    await page.getByText('What could not be read was discarded.').waitFor()
    expect([await stored(page), await stored(page, aside)]).toEqual([text(second), null])
    await done(page)
  })

  test('holds hostile entries shows the others, and sets the whole aside before anything is changed', async () => {
    const hostile = text({ ...first, provider: '../..' }, { ...second, name: '<img src=x onerror=alert(1)>' }, [[[]]])
    const page = await open('en/saved/', { before: holding(hostile) })
    expect(await names(page)).toEqual(['<img src=x onerror=alert(1)>'])
    await page.getByText('Some of what was saved could not be read.').first().waitFor()
    await button(page, 'Rename “<img src=x onerror=alert(1)>”').click()
    await page.keyboard.type('Tame')
    await page.keyboard.press('Enter')
    expect(await names(page)).toEqual(['Tame'])
    expect(await stored(page, aside)).toBe(JSON.stringify([hostile]))
    await done(page)
  })

  test('was written by a later version is left as it is', async () => {
    const later = '{"version":2,"calculations":[]}'
    const page = await open('en/coredrive/late-penalty/#principal=40000', { before: holding(later) })
    await askToKeep(page)
    await page.keyboard.press('Enter')
    await page.getByText('Your calculations were saved by a newer version of this page.').waitFor()
    expect(await stored(page)).toBe(later)
    await done(page)
  })
})

test('another tab is heard', async () => {
  const page = await open('en/saved/', { before: holding(text(first)) })
  const other = await open('en/saved/', { beside: page })
  await button(other, 'Rename “June”').click()
  await other.keyboard.type('From the other tab')
  await other.keyboard.press('Enter')
  await page.getByRole('link', { name: 'From the other tab' }).waitFor()
  await button(page, 'Remove “From the other tab”').click()
  await other.getByText('Nothing is saved yet.').waitFor()
  await done(page)
})
