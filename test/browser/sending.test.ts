import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { runDoor } from '../cli/run-door.ts'
import { violations } from './axe.ts'
import { field } from './typing.ts'
import { visits } from './visits.ts'

/** Sending a calculation on, and printing it. */

const { site, open, done } = visits()

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] } as const
const late = 'coredrive/late-penalty/#dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1'
const partly = `${late}&payments.1.on=2026-06-15&payments.1.amount=10000`
const options = `coredrive/option-refund/#revokedOn=2026-11-10&options.1.monthlyFee=1200&options.1.name=${encodeURIComponent('=1+1|[x](javascript:alert(1))\u202e')}`

const button = (page: Page, name: string) => page.locator('.sending').getByRole('button', { name, exact: true })
const told = (page: Page) => page.locator('.sending [role="status"]')
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const sheet = (page: Page) => page.locator('.statement')

/** The statement comes when the page rests; the page tells so by nothing that can be seen. */
const rested = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/documents-'))),
    )
    .toBe(true)

/** What stands on paper, as text. */
async function printed(page: Page): Promise<string> {
  await rested(page)
  await page.emulateMedia({ media: 'print' })
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      return sheet(page).count()
    })
    .toBe(1)
  return sheet(page).innerText()
}

describe('copying', () => {
  test('the link holds the facts typed last, before the address line does', async () => {
    const page = await open('coredrive/late-penalty/#dueOn=2026-05-31&v=1', clipboard)
    await field(page, 'principal').fill('50000')
    await button(page, 'リンクをコピー').click()
    await expect.poll(() => told(page).textContent()).toBe('リンクをコピー：コピーしました')
    expect(await copied(page)).toBe(`${site().address}coredrive/late-penalty/#dueOn=2026-05-31&principal=50000&v=1`)
    await done(page)
  })

  test('the text is ready for a mail, in the language of the page', async () => {
    for (const [path, name, first, figure] of [
      [late, 'テキストをコピー', '支払が遅れたときの損害金（CoreDrive）', '遅延損害金の額：900円'],
      [`en/${late}`, 'Copy as text', 'Late-payment charge (CoreDrive)', 'Total late-payment damages: ¥900'],
    ] as const) {
      const page = await open(path, clipboard)
      await button(page, name).click()
      await expect.poll(() => told(page).textContent()).not.toBe('')
      const lines = (await copied(page)).split('\n')
      expect(lines.slice(0, 3)).toEqual([first, '', figure])
      expect(lines).toContain(`${site().address}${path}`)
      await done(page)
    }
  })

  test('a name that was typed is plain text in Markdown', async () => {
    const page = await open(`en/${options}`, clipboard)
    await button(page, 'Copy as Markdown').click()
    await expect.poll(() => told(page).textContent()).toBe('Copy as Markdown: Copied')
    expect(await copied(page)).toContain(
      '\n| Options, row 1 | Option =1+1\\|\\[x\\](javascript:alert(1)); Monthly option fee ¥1,200 |\n',
    )
    await done(page)
  })

  test('the button tells it for a while, and nothing moves', async () => {
    const page = await open(`en/${late}`, clipboard)
    const places = () =>
      page
        .locator('.sending button, .particulars, .sheet')
        .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())))
    await page.locator('.source').waitFor()
    const before = await places()
    const copy = page.locator('.sending button').nth(1)
    await copy.click()
    await expect.poll(() => copy.innerText()).toBe('Copied')
    expect(await places()).toEqual(before)
    await expect.poll(() => copy.innerText(), { timeout: 10_000 }).toBe('Copy as text')
    expect(await told(page).textContent()).toBe('')
    await done(page)
  })

  test('where the browser refuses, the text is there to be copied by hand', async () => {
    const page = await open(`en/${late}`)
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
    })
    await button(page, 'Copy as text').click()
    const dialog = page.getByRole('dialog', { name: 'Copy this' })
    await dialog.waitFor()
    const selected = await dialog
      .locator('textarea')
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))
    expect(selected.split('\n').slice(0, 3)).toEqual([
      'Late-payment charge (CoreDrive)',
      '',
      'Total late-payment damages: ¥900',
    ])
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy as text')
    await done(page)
  })

  test('where there is no clipboard at all, so it is for the link', async () => {
    const page = await open(late, {
      before: async (context) => {
        await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'))
      },
    })
    await button(page, 'リンクをコピー').click()
    const dialog = page.getByRole('dialog', { name: 'コピーしてください' })
    expect(await dialog.locator('textarea').inputValue()).toBe(`${site().address}${late}`)
    await dialog.getByRole('button', { name: '閉じる' }).click()
    await expect.poll(() => dialog.count()).toBe(0)
    await done(page)
  })
})

describe('the file', () => {
  test('holds what the JSON door takes and gives', async () => {
    for (const path of [`${partly}&billed=780`, options]) {
      const page = await open(path)
      const download = page.waitForEvent('download')
      await button(page, 'JSONを保存').click()
      const file = await download
      expect(file.suggestedFilename()).toMatch(
        /^yakkan-coredrive-(late-penalty|option-refund)-\d{4}-\d{2}-\d{2}\.json$/,
      )
      const { request, outcome } = JSON.parse(await readFile(await file.path(), 'utf8'))
      const { stdout } = await runDoor(`${JSON.stringify(request)}\n`)
      expect(outcome).toEqual(JSON.parse(stdout))
      expect(outcome.status).toBe('due')
      await done(page)
    }
  })
})

describe('the statement', () => {
  test('prints with its particulars, which are in no address', async () => {
    const page = await open(partly)
    await page.locator('.particulars summary').click()
    const typed = {
      recipient: '見本商事 御中',
      sender: '山田太郎\n東京都',
      number: '2026-031',
      date: 'R8.7.20',
      remarks: '備考です',
    }
    for (const [name, text] of Object.entries(typed)) await field(page, `statement.${name}`).fill(text)
    const text = await printed(page)
    for (const expected of [
      '計算書',
      '見本商事 御中',
      '令和8年7月20日（2026年7月20日）',
      '整理番号 2026-031',
      '山田太郎\n東京都',
      '件名 支払が遅れたときの損害金（CoreDrive）の計算',
      '遅延損害金の額\n\n783円',
      '滞納額（税込）\t50,000円',
      '14.6％',
      '全日数÷365',
      '切捨て',
      '40,300 × 14.6％ × 30 ÷ 365',
      'CoreDrive 利用規約（2013年3月14日から）による',
      '備考です',
      'これは約款に基づく計算であり、法律上の助言ではありません。',
    ])
      expect(text).toContain(expected)
    expect(await page.evaluate(() => window.location.href)).not.toMatch(/山田|2026-031|statement/)
    await done(page)
  })

  test('stands alone on the paper, black on white, also where the screen is dark', async () => {
    const page = await open(`en/${partly}`, { scheme: 'dark' })
    const text = await printed(page)
    expect(text).toContain('Statement of calculation')
    expect(await page.locator('h1').first().isVisible()).toBe(false)
    const colors = await sheet(page).evaluate((of) => [
      getComputedStyle(of).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ])
    expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    await page.emulateMedia({ media: 'screen' })
    expect(await sheet(page).isVisible()).toBe(false)
    await done(page)
  })

  test('goes over several pages of A4, with the heads of its tables on each and no line torn', async () => {
    for (const path of [partly, `en/${partly}`]) {
      const page = await open(path)
      await rested(page)
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(3)
      // 210 mm × 297 mm in points.
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
      await printed(page)
      const styles = await sheet(page).evaluate((of) => ({
        head: [...of.querySelectorAll('thead')].map((each) => getComputedStyle(each).display),
        lines: new Set([...of.querySelectorAll('tr')].map((each) => getComputedStyle(each).breakInside)).size,
        line: getComputedStyle(of.querySelector('tr') ?? of).breakInside,
        heading: getComputedStyle(of.querySelector('h2') ?? of).breakAfter,
      }))
      expect(styles).toEqual({
        head: ['table-header-group', 'table-header-group'],
        lines: 1,
        line: 'avoid',
        heading: 'avoid',
      })
      await done(page)
    }
  })

  test('of nothing due, and of what the terms do not settle, says so', async () => {
    const onTime = await open('en/coredrive/late-penalty/#dueOn=2026-05-31&paidOn=2026-05-31&principal=50000&v=1')
    expect(await printed(onTime)).toContain(
      'None\n\nPaid on 31 May 2026; the due date was 31 May 2026. The payment is on time',
    )
    await done(onTime)
    const early = await open('coredrive/late-penalty/#dueOn=2013-03-13&paidOn=2013-03-20&principal=50000&v=1')
    expect(await printed(early)).toContain('その日の約款は収録していません\n\n収録は2013年3月14日からです。')
    await done(early)
  })

  test('the button prints, and without an answer the paper says what is missing', async () => {
    const page = await open('en/coredrive/late-penalty/#principal=50000&v=1')
    const isPrinting = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          window.print = () => {
            window.dispatchEvent(new Event('beforeprint'))
            resolve(document.querySelector('.statement')?.textContent ?? '')
          }
        }),
    )
    await button(page, 'Print / save as PDF').click()
    const paper = await isPrinting
    expect(paper).toContain('Unfinished calculation')
    expect(paper).toContain('Still needed: Due date, Paid on (or the day to compute to)')
    // Only to say that it is none.
    expect(paper.replace('This is no statement of calculation', '')).not.toMatch(/statement of calculation/i)
    await done(page)
  })

  test('is gone as soon as something else is entered', async () => {
    const page = await open(`en/${late}`)
    await printed(page)
    await page.emulateMedia({ media: 'screen' })
    await field(page, 'principal').fill('60000')
    await expect.poll(() => sheet(page).count()).toBe(0)
    // 60000 * 0.146 * 45 / 365 = 1080
    expect(await printed(page)).toContain('¥1,080')
    await done(page)
  })
})

test('all of it works by keyboard, on a narrow page, without a fault in axe’s eyes', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await open(`en/${late}`, { ...clipboard, width: 320, height: 640, scheme })
    await button(page, 'Copy link').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => told(page).textContent()).toBe('Copy link: Copied')
    await page.locator('.particulars summary').focus()
    await page.keyboard.press('Enter')
    await field(page, 'statement.recipient').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('Sakura')
    expect(await field(page, 'statement.recipient').inputValue()).toBe('Sakura')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await violations(page)).toEqual([])
    await done(page)
  }
})
