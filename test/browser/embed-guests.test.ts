import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { doors, facts, fieldIn, frame, headlineIn, inside, link, markup, pasted, typed } from '../hosts/doors.ts'
import { hosts, type Visit } from '../hosts/hosts.ts'

/** Embeds are guests: they keep nothing, ask nobody else, touch nothing of the page, and can be worked with as a part of it. */

const { open, done, embeds } = hosts()

const calculated = (visit: Visit, door: (typeof doors)[number]) =>
  expect.poll(() => headlineIn(inside(visit.page, door)).innerText()).toContain('¥900')

describe.each(doors)('by the door %s', (door) => {
  test('keep nothing, and call no other host', async () => {
    const visit = await open('bare', pasted(door, { facts }))
    await calculated(visit, door)
    await inside(visit.page, door).locator('.worksheet').waitFor()
    expect(await visit.page.context().cookies()).toEqual([])
    const kept = await visit.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
    }))
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' })
    // Requests to other hosts are among the faults; the app is never asked, nor a page of it.
    expect(visit.requests.filter((path) => !/^(embed\/|http)/.test(path))).toEqual([])
    await done(visit)
  })

  test('leave the page as it is', async () => {
    const look = (page: Page) =>
      page
        .locator('#before')
        .evaluate((on) =>
          [...getComputedStyle(on)].map((name) => `${name}: ${getComputedStyle(on).getPropertyValue(name)}`),
        )
    const globals = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(window).sort())
    const without = await open('bare', '')
    const [expected, names] = [await look(without.page), await globals(without.page)]
    await done(without)
    const visit = await open('bare', pasted(door, { facts, theme: 'dark' }))
    await calculated(visit, door)
    expect(await look(visit.page)).toEqual(expected)
    expect((await globals(visit.page)).filter((name) => !names.includes(name) && !/^\d+$/.test(name))).toEqual([])
    await done(visit)
  })

  test('are reached in order by the keyboard, and left again', async () => {
    const around = `<a href="#x" id="first">Before</a>${pasted(door, { facts, locked: 'dueOn', show: 'none' })}<a href="#x" id="last">After</a>`
    const visit = await open('bare', around)
    await calculated(visit, door)
    const focused = (): Promise<string> =>
      visit.page.evaluate(() => document.activeElement?.id || (document.activeElement?.localName ?? ''))
    const within = async (): Promise<string> => {
      const at = inside(visit.page, door).locator(':focus')
      return (await at.count()) === 0
        ? ''
        : at.first().evaluate((on) => on.getAttribute('name') ?? on.closest('[class]')?.className ?? on.localName)
    }
    await visit.page.locator('#first').focus()
    const order: string[] = []
    for (let step = 0; step < 30; step += 1) {
      await visit.page.keyboard.press('Tab')
      if ((await focused()) === 'last') break
      order.push(await within())
    }
    const named = order.filter((name) => ['principal', 'dueOn', 'paidOn', 'link-out'].includes(name))
    expect(named).toEqual(['principal', 'paidOn', 'link-out'])
    expect(await focused()).toBe('last')
    await visit.page.keyboard.press('Shift+Tab')
    expect(await within()).toBe('link-out')
    await done(visit)
  })

  test('are filled in by the keyboard alone', async () => {
    const visit = await open('bare', pasted(door))
    const embed = inside(visit.page, door)
    await typed(visit.page, embed, { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' })
    await visit.page.keyboard.press('Enter')
    await calculated(visit, door)
    expect(visit.page.url()).not.toContain('?')
    await done(visit)
  })

  test('lead to the full page with what is entered, and without what is hidden', async () => {
    const visit = await open('bare', pasted(door, { facts, conceal: 'dueOn' }))
    const embed = inside(visit.page, door)
    await calculated(visit, door)
    await fieldIn(embed, 'principal').fill('100000')
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥1,800')
    const opening = visit.page.waitForEvent('popup')
    await embed.locator('.link-out a').click()
    const page = await opening
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    expect(page.url()).toBe(`${embeds()}en/coredrive/late-penalty/#paidOn=2026-07-15&principal=100000&v=1`)
    expect(await page.locator('[name="principal"]').inputValue()).toBe('100000')
    expect(await page.locator('[name="dueOn"]').inputValue()).toBe('')
    expect(await page.evaluate(() => window.opener)).toBe(null)
    await page.close()
    await visit.page.context().close()
  })

  test('are printed with the page, answer and all', async () => {
    const visit = await open('bare', pasted(door, { facts }))
    await calculated(visit, door)
    const embed = inside(visit.page, door)
    await embed.locator('.worksheet').waitFor()
    await visit.page.emulateMedia({ media: 'print' })
    await expect.poll(() => headlineIn(embed).isVisible()).toBe(true)
    expect(await headlineIn(embed).innerText()).toContain('¥900')
    const [shell, headline] = await Promise.all([
      visit.page.locator(door === 'element' ? 'yakkan-calculator' : 'iframe').boundingBox(),
      headlineIn(embed).boundingBox(),
    ])
    const bottom = (box: typeof shell) => (box?.y ?? 0) + (box?.height ?? 0)
    expect(headline?.height).toBeGreaterThan(20)
    expect(bottom(headline)).toBeLessThanOrEqual(bottom(shell) + 1)
    const pdf = await visit.page.pdf()
    expect(pdf.length).toBeGreaterThan(5000)
    await done(visit)
  })

  test('fit into 320 pixels, as on a page at 400 %', async () => {
    const visit = await open('bare', pasted(door, { facts }), { width: 320 })
    await calculated(visit, door)
    await inside(visit.page, door).locator('.worksheet').waitFor()
    const shell = inside(visit.page, door).locator('.embed')
    expect(await shell.evaluate((shell) => shell.scrollWidth - shell.clientWidth)).toBe(0)
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await done(visit)
  })
})

describe('the frame', () => {
  test('has no origin and no permission', async () => {
    const visit = await open('bare', pasted('link', { facts }))
    await calculated(visit, 'link')
    const found = visit.page.locator('iframe')
    expect(await found.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox')
    expect(await found.getAttribute('allow')).toBe(null)
    expect(await found.getAttribute('title')).toBe('What a late payment costs')
    const root = inside(visit.page, 'link').locator(':root')
    expect(await root.evaluate(() => window.origin)).toBe('null')
    expect(
      await root.evaluate(() => {
        try {
          return `${localStorage.length}`
        } catch (refused) {
          return refused instanceof DOMException ? refused.name : ''
        }
      }),
    ).toBe('SecurityError')
    await done(visit)
  })

  test('works without a sandbox as well, and keeps nothing there', async () => {
    const visit = await open('bare', frame({ facts }).replace(/ sandbox="[^"]*"/, ''))
    await calculated(visit, 'frame')
    const root = inside(visit.page, 'frame').locator(':root')
    expect(await root.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
    await done(visit)
  })
})

describe('what is locked or hidden', () => {
  const kept = { locked: 'dueOn', conceal: 'principal' }

  test.each(doors)('is changed by no second value in what is filled in (%s)', async (door) => {
    const more = '&dueOn=2026-01-01&%70rincipal=1&embed.locked=&embed.conceal=&embed.conceal=paidOn'
    const visit = await open('bare', pasted(door, { ...kept, facts: `${facts}${more}` }))
    await calculated(visit, door)
    expect(await fieldIn(inside(visit.page, door), 'dueOn').count()).toBe(0)
    expect(await fieldIn(inside(visit.page, door), 'principal').count()).toBe(0)
    expect(await fieldIn(inside(visit.page, door), 'paidOn').count()).toBe(1)
    await done(visit)
  })

  test('is changed by no later address of a frame', async () => {
    const visit = await open('bare', frame({ ...kept, facts }))
    await calculated(visit, 'frame')
    await visit.page.locator('iframe').evaluate((on) => {
      if (on instanceof HTMLIFrameElement)
        on.src = `${on.src.split('#')[0]}#dueOn=2026-01-01&principal=1&paidOn=2026-06-30&embed.locked=&embed.conceal=&v=1`
    })
    // 50,000 × 0.146 × 30 ÷ 365: the date that may be changed alone has changed.
    await expect.poll(() => headlineIn(inside(visit.page, 'frame')).innerText()).toContain('¥600')
    expect(await fieldIn(inside(visit.page, 'frame'), 'principal').count()).toBe(0)
    await done(visit)
  })

  test.each(doors)('is reached by no key (%s)', async (door) => {
    const visit = await open('bare', pasted(door, { ...kept, facts, show: 'none' }))
    await calculated(visit, door)
    await fieldIn(inside(visit.page, door), 'paidOn').focus()
    for (const key of ['Shift+Tab', '9', 'Tab', 'Tab', '9', 'Tab', '9']) await visit.page.keyboard.press(key)
    // Between processes the focus moves when it can, so that a key may have come into the date that is open.
    await fieldIn(inside(visit.page, door), 'paidOn').fill('2026-07-15')
    await calculated(visit, door)
    expect(await inside(visit.page, door).locator('.locked').innerText()).toContain('31 May 2026')
    await done(visit)
  })
})

test('two doors beside each other tell no fact of each other', async () => {
  const other = facts.replace('50000', '100000')
  const visit = await open(
    'bare',
    `${link({ facts })}${markup('frame', { facts: other })}${pasted('element', { facts })}`,
    {
      height: 5000,
    },
  )
  await calculated(visit, 'link')
  await calculated(visit, 'element')
  // 100,000 × 0.146 × 45 ÷ 365
  await expect.poll(() => headlineIn(inside(visit.page, 'frame', 1)).innerText()).toContain('¥1,800')
  await done(visit)
})
