import { describe, expect, test } from 'vitest'
import { calculators, late } from './examples.ts'
import { enter, field, headline } from './typing.ts'
import { visits } from './visits.ts'

/** The layout, and the policy that the page carries. */

const { site, open, done } = visits()

describe('the policy', () => {
  test('is in force: neither markup from text nor a foreign request gets through, and both are noted', async () => {
    const visit = await site().open('en/coredrive/late-penalty/')
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
  // At 320 every calculator is looked at in `calculators.test.ts`.
  test.each([
    [899, calculators.slice(2, 4)],
    [900, calculators.slice(2, 4)],
    [1920, calculators.slice(2, 4)],
  ])('does not scroll sideways at %i', async (width, shown) => {
    const page = await open('', { width })
    for (const language of ['', 'en/']) {
      for (const [id, facts] of shown) {
        await page.goto(`${site().address}${language}${id}/`)
        await page.locator('html[data-alive]').waitFor({ state: 'attached' })
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

  test.each([360, 1280])('moves nothing while one types at %i', async (width) => {
    const page = await open('millenvpn/late-penalty/', { width })
    await page.evaluate(() => {
      const shifts: number[] = []
      Reflect.set(window, 'shifts', shifts)
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (Reflect.get(entry, 'hadRecentInput') === false) shifts.push(Reflect.get(entry, 'value'))
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.getByRole('button', { name: '一部弁済を追加' }).click()
    // Where every field and the headline stand in the document.
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.form input, .bill input, .headline')].map((each) => {
          const { top, left, width: wide, height } = each.getBoundingClientRect()
          const isStuck = each.matches('.headline')
          return [Math.round(isStuck ? 0 : top + window.scrollY), left, wide, height].join(' ')
        }),
      )
    const before = await places()
    for (const [place, text] of [
      ['dueOn', '2023-06-30'],
      ['paidOn', '2024-08-14'],
      ['principal', '80001x'],
      ['billed', '9,999'],
      ['payments[0].on', '2023-12-01'],
      ['payments[0].amount', '10000'],
    ] as const) {
      await field(page, place).focus()
      await page.keyboard.type(text, { delay: 20 })
      expect(await places()).toEqual(before)
      if (text.endsWith('x')) await page.keyboard.press('Backspace')
    }
    await page.waitForTimeout(700)
    expect((await headline(page))[1]).toBe('12,612円')
    expect(await places()).toEqual(before)
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
    await done(page)
  })

  test('keeps the headline in view: beside the form on a desk, above it on a phone', async () => {
    const desk = await open('coredrive/late-penalty/')
    await enter(desk, late)
    const [form, head] = [await desk.locator('.form').boundingBox(), await desk.locator('.headline').boundingBox()]
    expect(head?.x).toBeGreaterThan((form?.x ?? 0) + (form?.width ?? 0))
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThan(800)
    await done(desk)

    const phone = await open('coredrive/late-penalty/', { width: 360, height: 640 })
    await enter(phone, late)
    await field(phone, 'billed').focus()
    expect((await phone.locator('.headline').boundingBox())?.y).toBe(0)
    expect(await phone.locator('.headline-figure').innerText()).toBe('900円')
    await done(phone)
  })
})
