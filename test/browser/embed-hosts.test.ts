import { describe, expect, test } from 'vitest'
import {
  doors,
  element,
  facts,
  fieldIn,
  frame,
  headlineIn,
  inside,
  link,
  loader,
  markup,
  pasted,
  text,
} from '../hosts/doors.ts'
import { hosts, type Visit } from '../hosts/hosts.ts'

/** Pages of every sort, as embeds meet them. */

const { open, done } = hosts()

const calculates = async (visit: Visit, door: (typeof doors)[number], at = 0): Promise<void> => {
  const embed = inside(visit.page, door, at)
  await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
  await fieldIn(embed, 'principal').fill('100000')
  // 100,000 × 0.146 × 45 ÷ 365
  await expect.poll(() => headlineIn(embed).innerText()).toContain('¥1,800')
}

/** The element, where built-ins are not what they were, or the link in it. */
const isThereOrLink = async (visit: Visit): Promise<void> => {
  const calculator = inside(visit.page, 'element')
  const isThere = async () =>
    (await headlineIn(calculator).count()) > 0 || (await calculator.getByRole('link', { name: text }).isVisible())
  await expect.poll(isThere).toBe(true)
}

describe.each(['strict', 'dynamic'])('under a policy that is %s, with Trusted Types enforced', (name) => {
  test('all doors work, and nothing is against the policy', async () => {
    const all = `${link({ facts })}${element({ facts })}`
    const visit = await open(name, all, { height: 4000 })
    await calculates(visit, 'link')
    await calculates(visit, 'element')
    // The part that is loaded when it is first needed carries the nonce as well.
    await inside(visit.page, 'element').locator('.worksheet').waitFor()
    await done(visit)
  })

  test('a frame alone works', async () => {
    const visit = await open(name, frame({ facts }))
    await calculates(visit, 'frame')
    await done(visit)
  })
})

test('where the policy lets no frame and no other script through, the links remain', async () => {
  const policy = "script-src 'nonce-abc123'; frame-src 'none'"
  const own = loader().replace('<script', '<script nonce="abc123"')
  const visit = await open('bare', `${link({ facts })}${own}`, { policy })
  await expect.poll(() => visit.faults.join()).toMatch(/frame-src/)
  expect(await visit.page.getByRole('link', { name: text }).isVisible()).toBe(true)
  await done(visit, [/frame-src/])
})

describe('on a page that resets everything', () => {
  /** All computed styles of the parts that a reader meets. */
  const styles = async (visit: Visit, door: 'link' | 'element') => {
    const embed = inside(visit.page, door)
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
    await embed.locator('.worksheet').waitFor()
    return Promise.all(
      ['.embed', '[name="principal"]', 'label', '.headline', '.worksheet', '.link-out a'].map((place) =>
        embed
          .locator(place)
          .first()
          .evaluate((on) =>
            [...getComputedStyle(on)]
              // What hangs on where it stands, and not on the styles around.
              .filter((name) => !/^-(-|webkit)|size$|width$|height$|origin$|^(inset|top|left|right|bottom)/.test(name))
              .map((name) => `${name}: ${getComputedStyle(on).getPropertyValue(name)}`)
              .concat(`font-size: ${getComputedStyle(on).fontSize}`),
          ),
      ),
    )
  }

  test.each(['link', 'element'] as const)('the %s looks as on a bare one', async (door) => {
    const bare = await open('bare', pasted(door, { facts }))
    const expected = await styles(bare, door)
    await done(bare)
    const visit = await open('resets', pasted(door, { facts }))
    expect(await styles(visit, door)).toEqual(expected)
    await done(visit)
  })

  test('embeds have their height, and their looks only where the page means them', async () => {
    const visit = await open('resets', pasted('link', { facts }))
    await visit.hears('calculated')
    const root = inside(visit.page, 'link').locator(':root')
    await expect
      .poll(async () => (await visit.page.locator('iframe').boundingBox())?.height)
      .toBe(await root.evaluate((root) => root.scrollHeight))
    await done(visit)
  })
})

test.each(['link', 'element'] as const)('on a page from right to left the %s runs from left to right', async (door) => {
  const visit = await open('right-to-left', pasted(door, { facts }))
  await calculates(visit, door)
  const shell = inside(visit.page, door).locator('.embed')
  expect(await shell.evaluate((shell) => getComputedStyle(shell).direction)).toBe('ltr')
  expect(await fieldIn(inside(visit.page, door), 'principal').evaluate((on) => getComputedStyle(on).direction)).toBe(
    'ltr',
  )
  const width = await visit.page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(1000)
  await done(visit)
})

test('ten calculators on one page each do their own', async () => {
  const five = (door: 'link' | 'element') =>
    [10, 20, 30, 40, 50].map((thousands) =>
      markup(door, { facts: facts.replace('50000', `${thousands}000`), id: `${door}${thousands}` }),
    )
  const all = [...five('link'), ...five('element')].join('<div class="far"></div>')
  const visit = await open('ten', all)
  // 10,000 × 0.146 × 45 ÷ 365 = 180, and so on.
  for (const door of ['link', 'element'] as const) {
    for (const [at, amount] of ['180', '360', '540', '720', '900'].entries()) {
      const around = visit.page.locator(door === 'link' ? `p:has(#link${at + 1}0)` : `#element${at + 1}0`)
      await around.scrollIntoViewIfNeeded()
      await expect.poll(() => headlineIn(inside(visit.page, door, at)).innerText()).toContain(`¥${amount}`)
    }
  }
  // One for each frame, and one for all elements, where the browser has not kept it.
  expect(visit.requests.filter((path) => path.endsWith('/en/core.js')).length).toBeLessThanOrEqual(6)
  const told = () => new Set(visit.heard.filter(({ type }) => type === 'calculated').map(({ on }) => on))
  await expect.poll(() => told().size).toBe(6)
  await done(visit)
})

describe('on a page that is hostile, in quirks mode and written by document.write', () => {
  test('the frame works, and the element does or gives way to its link', async () => {
    const visit = await open('hostile', `${link({ facts })}${element({ facts })}`, { height: 4000 })
    await calculates(visit, 'link')
    expect(await visit.page.locator('iframe').count()).toBe(1)
    expect((await visit.page.locator('iframe').boundingBox())?.height).toBeGreaterThan(300)
    await isThereOrLink(visit)
    const others = visit.faults.filter((fault) => !/yakkan: |replaced/.test(fault))
    expect(others).toEqual([])
    await visit.page.context().close()
  })

  test('a frame alone of no height can still be scrolled through and read', async () => {
    const visit = await open('bare', frame({ facts }).replace('height="640"', 'height="0"'))
    await expect.poll(() => headlineIn(inside(visit.page, 'frame')).innerText()).toContain('¥900')
    await visit.page.locator('iframe').evaluate((frame) => frame.setAttribute('height', '500'))
    await calculates(visit, 'frame')
    await done(visit)
  })

  test.each(doors)('where a library has added methods to all objects the %s works', async (door) => {
    const library = `<script>
      Object.prototype.extend = function (other) { return Object.assign(this, other) }
      Object.prototype.each = function (tell) { Object.keys(this).forEach(tell) }
      Array.prototype.last = function () { return this[this.length - 1] }
      String.prototype.format = Function.prototype.bindLate = function () { return this }
    </script>`
    const visit = await open('bare', `${library}${pasted(door, { facts })}`)
    await calculates(visit, door)
    await inside(visit.page, door).locator('.picture svg').first().waitFor()
    await done(visit)
  })

  test.each(doors)('where only prototypes are polluted the %s works', async (door) => {
    const pollution = `<script>
      for (const name of ['threshold', 'root', 'delegatesFocus', 'slotAssignment', 'ja', 'en', 'mount', 'stand',
        'provider', 'facts', 'principal', 'rows', 'transfer', 'signal', 'once', 'yakkan'])
        Object.prototype[name] = 'polluted'
      Array.prototype.last = function () { return this[this.length - 1] }
      String.prototype.format = function () { return '' }
    </script>`
    const visit = await open('bare', `${pollution}${pasted(door, { facts })}`)
    if (door === 'element') await isThereOrLink(visit)
    else await calculates(visit, door)
    expect(visit.faults.filter((fault) => !fault.includes('yakkan: '))).toEqual([])
    await visit.page.context().close()
  })
})
