import { describe, expect, test } from 'vitest'
import { late } from './examples.ts'
import { enter, field, headline } from './typing.ts'
import { visits } from './visits.ts'

/** The address of a calculation: what is entered stands in it, and whatever stands in it does no harm. */

const { site, open, done } = visits()

const example = 'coredrive/late-penalty/#dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1'
const fragmentOf = (url: string): string => url.slice(url.indexOf('#') + 1)

describe('the address', () => {
  test('follows what is entered, keys sorted, as it was read', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await enter(page, {
      ...late,
      principal: '￥50,000',
      dueOn: '令和8年5月31日',
      payments: [{ on: '2026/6/10', amount: '1000' }],
      customer: 'consumer',
    })
    // The sheet follows the form a moment later; nobody clicks sooner.
    await page.waitForTimeout(300)
    await page.getByRole('radio', { name: 'Moves to the next business day' }).check()
    await expect
      .poll(() => fragmentOf(page.url()))
      .toBe(
        'customer=consumer&dueOn=2026-05-31&paidOn=2026-07-15&payments.1.amount=1000&payments.1.on=2026-06-10' +
          '&principal=50000&reading.dueDateRoll=next-business-day&v=1',
      )
    await done(page)
  })

  test('opened again holds the same calculation, in the language of its path', async () => {
    const page = await open(example)
    expect((await headline(page))[1]).toBe('900円')
    expect(await field(page, 'dueOn').inputValue()).toBe('2026-05-31')
    await page.goto(`${site().address}en/${example}`)
    await expect.poll(async () => (await headline(page))[1]).toBe('¥900')
    await done(page)
  })

  test('keeps partial and wrong input as it was typed', async () => {
    const page = await open('en/coredrive/late-penalty/')
    await enter(page, { principal: 'fifty', dueOn: '2026-0' })
    await expect.poll(() => fragmentOf(page.url())).toBe('dueOn=2026-0&principal=fifty&v=1')
    await page.reload()
    await expect.poll(() => field(page, 'principal').inputValue()).toBe('fifty')
    expect(await field(page, 'dueOn').inputValue()).toBe('2026-0')
    await done(page)
  })

  test('that is edited by hand is read anew; emptied fields leave it', async () => {
    const page = await open(`en/${example}`)
    await page.evaluate(() => {
      window.location.hash = '#principal=100000&dueOn=2026-05-31&paidOn=2026-07-15&v=1'
    })
    // 100,000 × 14.6 % × 45 ÷ 365 = 1,800
    await expect.poll(async () => (await headline(page))[1]).toBe('¥1,800')
    for (const place of ['principal', 'dueOn', 'paidOn']) await field(page, place).fill('')
    await expect.poll(() => page.url()).toBe(`${site().address}en/coredrive/late-penalty/`)
    await done(page)
  })
})

describe('a link from elsewhere', () => {
  test('opens with what is known, and says what was left out', async () => {
    const page = await open(`en/${example}&customer=alien&reading.rounding=up&payments.0.on=2026-06-01&utm_source=mail`)
    expect((await headline(page))[1]).toBe('¥900')
    await expect
      .poll(() => page.locator('.left-out li').allInnerTexts())
      .toEqual([
        'customer has a value that cannot be chosen',
        'reading.rounding has a value that cannot be chosen',
        'payments.0.on is not part of this calculation',
        'utm_source is not part of this calculation',
      ])
    await done(page)
  })

  test('of another version opens, and says so', async () => {
    const page = await open(`en/${example.replace('v=1', 'v=9')}`)
    expect((await headline(page))[1]).toBe('¥900')
    await expect
      .poll(() => page.locator('.left-out li').allInnerTexts())
      .toEqual(['v says that the link is of another version'])
    await done(page)
  })

  test('with parts that come again, have no name or are too many says so', async () => {
    const rows = Array.from({ length: 101 }, (_, at) => `payments.${at + 1}.on=2026-06-01`).join('&')
    const page = await open(`coredrive/late-penalty/#principal=1&principal=2&=5&${rows}&v=1`)
    await expect
      .poll(() => page.locator('.left-out li').allInnerTexts())
      .toEqual([
        'principal ：二度以上あります。最初のものを読み込みました',
        '名前のない項目があります',
        'payments.101.on ：読み込める件数を超えています',
      ])
    await done(page)
  })

  const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
  test('with script in every parameter is text and nothing else', async () => {
    const keys = [
      'principal',
      'dueOn',
      'paidOn',
      'customer',
      'payments.1.on',
      'reading.dueDateRoll',
      'billed',
      'v',
      hostile,
    ]
    const page = await open(
      `coredrive/late-penalty/#${keys.map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(hostile)}`).join('&')}`,
    )
    expect(await field(page, 'principal').inputValue()).toBe(hostile)
    expect(await page.locator('img, main script').count()).toBe(0)
    await done(page)
  })

  test.each([
    ['prototype keys', '__proto__=1&constructor=2&toString.1.on=3&payments.1.__proto__=4&reading.__proto__=5&v=1'],
    ['broken escapes', '%E0%A4%A&principal=%&dueOn=%zz&%00=%00&v=1'],
    ['no names', '=&=&==&&&=1&v=1'],
    ['bidi and lone halves', 'principal=%E2%80%AE1&dueOn=%ED%A0%80&v=1'],
  ])('with %s opens', async (_, fragment) => {
    const page = await open(`coredrive/late-penalty/#${fragment}`)
    expect((await headline(page))[1]).toBe('—')
    expect(await page.evaluate(() => Reflect.get({}, 'on'))).toBeUndefined()
    await done(page)
  })

  test('of a megabyte opens at once, and keeps what comes first', async () => {
    const page = await open('en/coredrive/late-penalty/')
    const took = await page.evaluate(async (first) => {
      const begun = performance.now()
      window.location.hash = `${first}&${'junk=1&'.repeat(150_000)}`
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return performance.now() - begun
    }, fragmentOf(example))
    await expect.poll(async () => (await headline(page))[1]).toBe('¥900')
    expect(await page.locator('.left-out li').count()).toBeLessThan(30)
    expect(took).toBeLessThan(10_000)
    await done(page)
  })
})
