import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { facts, fieldIn, frame, headlineIn, inside, markup, pasted, type Said } from '../hosts/doors.ts'
import { hosts, type Visit } from '../hosts/hosts.ts'

/** What goes between an embed and the page around it, by direction, and what is not heard. */

const { open, done, embeds, origin, changed } = hosts()

const nonce = 'chosen by the page'
const due = { status: 'due', figure: { id: 'penalty', value: '900', unit: 'JPY' } }

/** A frame whose page around is played by hand. */
async function played(said: Said = { facts }, host = origin()): Promise<Visit> {
  const visit = await open('player', frame({ ...said, id: 'played' }, { nonce, host }))
  await expect.poll(() => headlineIn(inside(visit.page, 'frame')).innerText()).not.toBe('')
  return visit
}

const hello = (page: Page, name: string, data: object) =>
  page.evaluate(([name, data]) => Reflect.get(window, 'hello')(name, data), [name, data] as const)
const order = (page: Page, name: string, data: unknown) =>
  page.evaluate(([name, data]) => Reflect.get(window, 'ports')[name as string].postMessage(data), [name, data] as const)
const onPort = (page: Page, name = 'first'): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  page.evaluate((name) => Reflect.get(window, 'portSaid')[name], name)
const onWindow = (page: Page): Promise<readonly unknown[]> => page.evaluate(() => Reflect.get(window, 'windowSaid'))
const right = { yakkan: 1, type: 'hello', nonce }

/** Adds a window of a stranger, or of the page's own origin, that is neither the frame nor the page. */
async function windowOf({ page }: Visit, origin: string) {
  await page.evaluate((src) => {
    const other = document.createElement('iframe')
    other.src = src
    other.id = 'other'
    document.body.append(other)
  }, `${origin}/stranger.html`)
  await page.locator('#other').contentFrame().getByText('no business').waitFor()
  const found = page.frames().find((each) => each.url() === `${origin}/stranger.html`)
  if (found === undefined) throw new RangeError('windowOf: it is not there')
  return found
}

describe('a frame', () => {
  test('says to windows only that it is here, and all else on the port that it is given', async () => {
    const visit = await played()
    const { page } = visit
    await expect
      .poll(() => onWindow(page))
      .toEqual([{ origin: 'null', data: { yakkan: 1, type: 'here', nonce }, isFrame: true }])
    await hello(page, 'first', right)
    await expect.poll(() => onPort(page)).toContainEqual({ yakkan: 1, type: 'calculated', ...due })
    expect(await onPort(page)).toContainEqual({
      yakkan: 1,
      type: 'ready',
      provider: 'coredrive',
      calculator: 'late-penalty',
      language: 'en',
    })
    await expect.poll(() => onPort(page)).toContainEqual({ yakkan: 1, type: 'height', height: expect.any(Number) })
    expect((await onWindow(page)).length).toBe(1)
    await done(visit)
  })

  test('takes orders, and leaves alone what is none', async () => {
    const visit = await played({ facts, locked: 'dueOn', conceal: 'paidOn' })
    const { page } = visit
    await hello(page, 'first', right)
    for (const none of [
      null,
      'set-facts',
      { yakkan: 1, type: 'set-facts' },
      { yakkan: 1, type: 'set-facts', facts: { principal: [1] } },
      { yakkan: 1, type: 'set-facts', facts: ['1'] },
      { yakkan: 1, type: 'end' },
      { yakkan: 1, type: 'set-theme', theme: 7 },
    ])
      await order(page, 'first', none)
    // 100,000 × 0.146 × 45 ÷ 365 = 1,800: neither date has moved.
    await order(page, 'first', {
      yakkan: 1,
      type: 'set-facts',
      facts: { principal: '100000', dueOn: '2026-01-01', paidOn: '2027-01-01' },
    })
    await expect
      .poll(async () => (await onPort(page)).filter(({ type }) => type === 'calculated'))
      .toEqual([
        { yakkan: 1, type: 'calculated', ...due },
        { yakkan: 1, type: 'calculated', status: 'due', figure: { ...due.figure, value: '1800' } },
      ])
    await order(page, 'first', { yakkan: 1, type: 'set-facts', facts: { principal: '' } })
    await expect
      .poll(async () => (await onPort(page)).filter(({ type }) => type === 'calculated').at(-1))
      .toEqual({ yakkan: 1, type: 'calculated', status: 'waiting' })
    await done(visit)
  })

  test('takes no hello of another nonce, version or kind, and none a second time', async () => {
    const visit = await played()
    const { page } = visit
    await hello(page, 'second', { ...right, nonce: 'another' })
    await hello(page, 'second', { ...right, yakkan: 2 })
    await hello(page, 'second', { ...right, type: 'here' })
    await hello(page, 'second', [])
    await hello(page, 'first', right)
    await expect.poll(() => onPort(page)).toContainEqual({ yakkan: 1, type: 'calculated', ...due })
    await hello(page, 'second', right)
    await order(page, 'second', { yakkan: 1, type: 'set-facts', facts: { principal: '1' } })
    await order(page, 'first', { yakkan: 1, type: 'set-facts', facts: { principal: '100000' } })
    await expect.poll(() => headlineIn(inside(page, 'frame')).innerText()).toContain('¥1,800')
    expect(await onPort(page, 'second')).toEqual([])
    await done(visit)
  })

  test.each(['stranger', 'origin'] as const)('hears no other window, as of the %s', async (whose) => {
    const visit = await played()
    const { page } = visit
    const other = await windowOf(visit, visit[whose])
    await other.evaluate((data) => Reflect.get(window, 'say')(parent.frames[0], data), right)
    await hello(page, 'first', right)
    await expect.poll(() => onPort(page)).toContainEqual({ yakkan: 1, type: 'calculated', ...due })
    expect(await other.evaluate(() => Reflect.get(window, 'answers'))).toEqual([])
    await done(visit)
  })

  test('hears no page of another origin than its address names, and says nothing to it', async () => {
    const visit = await played({ facts }, 'https://elsewhere.example')
    const { page } = visit
    await hello(page, 'first', right)
    await fieldIn(inside(page, 'frame'), 'principal').fill('100000')
    await expect.poll(() => headlineIn(inside(page, 'frame')).innerText()).toContain('¥1,800')
    expect(await onPort(page)).toEqual([])
    expect(await onWindow(page)).toEqual([])
    await done(visit)
  })

  test('scrolls by itself where nobody answers', async () => {
    const visit = await open('bare', pasted('frame', { facts }))
    const root = inside(visit.page, 'frame').locator(':root')
    await inside(visit.page, 'frame').locator('.worksheet').waitFor()
    const room = () => root.evaluate((root) => root.scrollHeight - root.clientHeight)
    expect(await room()).toBeGreaterThan(200)
    await visit.page.locator('iframe').hover()
    await visit.page.mouse.wheel(0, 5000)
    await expect.poll(() => root.evaluate((root) => root.scrollTop)).toBeGreaterThan(200)
    await done(visit)
  })
})

describe('the page around', () => {
  test('makes a frame as high as what is in it, whatever comes', async () => {
    const visit = await open('bare', pasted('link'))
    await visit.hears('ready')
    const root = inside(visit.page, 'link').locator(':root')
    const gap = () => root.evaluate((root) => root.scrollHeight - root.clientHeight)
    const height = () => visit.page.locator('iframe').evaluate((frame) => frame.clientHeight)
    const before = await height()
    for (const [place, value] of [
      ['principal', '50000'],
      ['dueOn', '2026-05-31'],
      ['paidOn', '2026-07-15'],
    ] as const)
      await fieldIn(inside(visit.page, 'link'), place).fill(value)
    await inside(visit.page, 'link').locator('.worksheet').waitFor()
    await expect.poll(height).toBeGreaterThan(before + 200)
    await expect.poll(gap).toBe(0)
    await visit.page.setViewportSize({ width: 320, height: 800 })
    await expect.poll(gap).toBe(0)
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await done(visit)
  })

  test('keeps heights within bounds, and lives through 100,000 of them', async () => {
    const rogue = `
      const words = new URLSearchParams(location.hash.slice(1)), nonce = words.get('embed.nonce')
      addEventListener('message', ({ ports: [port] }) => {
        const say = (height) => port.postMessage({ yakkan: 1, type: 'height', height })
        for (const height of [-5, NaN, Infinity, 'auto', '0px;position:fixed', null, {}]) say(height)
        for (let time = 0; time < 100000; time += 1) say(time)
        port.postMessage({ yakkan: 1, type: 'ready', provider: 'a', calculator: 'b', language: 'en' })
      })
      parent.postMessage({ yakkan: 1, type: 'here', nonce }, words.get('embed.host'))`
    const altered = await changed((path, text) => (path.endsWith('/frame.js') ? rogue : text))
    const visit = await open('bare', pasted('link', { facts }), { embeds: altered })
    await visit.hears('ready', { provider: 'a' })
    const box = () =>
      visit.page.locator('iframe').evaluate((frame) => [frame.clientHeight, getComputedStyle(frame).position])
    await expect.poll(box).toEqual([5000, 'static'])
    await done(visit)
  })

  test('answers no other window that says to be the frame', async () => {
    const visit = await open('bare', pasted('link', { facts }))
    await visit.hears('calculated', due)
    const other = await windowOf(visit, visit.stranger)
    const real = await visit.page.locator('iframe').first().getAttribute('src')
    const words = new URLSearchParams(real?.split('#')[1])
    expect(words.get('embed.host')).toBe(visit.origin)
    const here = { yakkan: 1, type: 'here', nonce: words.get('embed.nonce') }
    await other.evaluate((data) => {
      const say = Reflect.get(window, 'say')
      for (const type of ['ready', 'calculated', 'height']) say(parent, { ...data, type, height: 9, figure: 1 })
      say(parent, data)
    }, here)
    // Said by a window that is sandboxed, whose origin is `null` as that of the frame is.
    await visit.page.evaluate((data) => {
      const sandboxed = document.createElement('iframe')
      sandboxed.setAttribute('sandbox', 'allow-scripts')
      sandboxed.srcdoc = `<script>parent.postMessage(${JSON.stringify(data)}, '*')</script>`
      document.body.append(sandboxed)
      return new Promise((resolve) => sandboxed.addEventListener('load', resolve))
    }, here)
    const before = visit.heard.length
    await fieldIn(inside(visit.page, 'link'), 'principal').fill('100000')
    await visit.hears('calculated', { status: 'due', figure: { ...due.figure, value: '1800' } })
    expect(visit.heard.slice(before).map(({ type }) => type)).toEqual(['calculated'])
    expect(await other.evaluate(() => Reflect.get(window, 'answers'))).toEqual([])
    await done(visit)
  })

  test('works on under 100,000 forged messages', async () => {
    const visit = await open('bare', `${markup('link', { facts })}${pasted('element', { facts })}`, { height: 4000 })
    await expect.poll(() => visit.heard.filter(({ type }) => type === 'calculated').length).toBe(2)
    const other = await windowOf(visit, visit.stranger)
    const heard = visit.heard.length
    await other.evaluate(() => {
      const forged = { yakkan: 1, type: 'calculated', nonce: 'x', status: 'due', height: 1, facts: { principal: '1' } }
      for (let time = 0; time < 100_000; time += 1) {
        parent.postMessage(forged, '*')
        if (time % 10 === 0) parent.frames[0]?.postMessage(forged, '*')
      }
    })
    for (const door of ['link', 'element'] as const) {
      await fieldIn(inside(visit.page, door), 'principal').fill('100000')
      await expect.poll(() => headlineIn(inside(visit.page, door)).innerText()).toContain('¥1,800')
    }
    await expect
      .poll(() => visit.heard.slice(heard).map(({ detail }) => detail))
      .toEqual(Array(2).fill({ status: 'due', figure: { ...due.figure, value: '1800' } }))
    await done(visit)
  })
})

describe.each(['link', 'element'] as const)('events of the door %s', (door) => {
  const on = door === 'link' ? 'iframe' : 'yakkan-calculator'
  const say = (visit: Visit, type: string, detail: unknown) =>
    visit.page
      .locator(on)
      .evaluate((embed, [type, detail]) => void embed.dispatchEvent(new CustomEvent(`yakkan:${type}`, { detail })), [
        type,
        detail,
      ] as const)

  test('tell that it is ready and what it calculated, and take facts and looks', async () => {
    const visit = await open('bare', pasted(door, { facts, locked: 'dueOn', conceal: 'paidOn' }))
    const ready = { provider: 'coredrive', calculator: 'late-penalty', language: 'en' }
    expect(await visit.hears('ready')).toEqual({ type: 'ready', on, detail: ready })
    expect(await visit.hears('calculated')).toEqual({ type: 'calculated', on, detail: due })

    await say(visit, 'set-facts', { facts: { principal: '100000', dueOn: '2026-01-01', paidOn: '2027-01-01' } })
    await visit.hears('calculated', { status: 'due', figure: { ...due.figure, value: '1800' } })
    for (const none of [null, undefined, 7, { facts: 7 }, { facts: { principal: 9 } }])
      await say(visit, 'set-facts', none)
    await say(visit, 'set-facts', { facts: { principal: 'x' } })
    await visit.hears('calculated', { status: 'waiting' })
    await say(visit, 'set-facts', { facts: { principal: '50000' } })
    await expect.poll(() => visit.heard.at(-1)?.detail).toEqual(due)

    const shell = inside(visit.page, door).locator('.embed')
    const style = (name: string) => shell.evaluate((on, name) => getComputedStyle(on).getPropertyValue(name), name)
    await say(visit, 'set-theme', { theme: 'dark', looks: { font: 'monospace', accent: 'url(x)' } })
    await expect.poll(() => style('color-scheme')).toBe('dark')
    expect(await style('font-family')).toBe('monospace')
    expect((await visit.hears('left-out')).detail).toEqual({ names: ['accent'] })
    // Looks hold what was entered, and what was entered tells nothing new.
    expect(await headlineIn(inside(visit.page, door)).innerText()).toContain('¥900')
    await done(visit)
  })
})

test('no fact and no figure goes by a window', async () => {
  const visit = await open('bare', '')
  await visit.page.evaluate(() => {
    Reflect.set(window, 'overheard', [])
    addEventListener('message', ({ data }) => Reflect.get(window, 'overheard').push(Object.keys(data).sort()))
  })
  await visit.page.evaluate(
    ([html, src]) => {
      document.body.insertAdjacentHTML('beforeend', html ?? '')
      const script = document.createElement('script')
      script.src = src ?? ''
      document.body.append(script)
    },
    [markup('link', { facts }).replaceAll('%embed%', embeds()), `${embeds()}embed/v1/loader.js`],
  )
  await visit.hears('calculated', due)
  expect(await visit.page.evaluate(() => Reflect.get(window, 'overheard'))).toEqual([['nonce', 'type', 'yakkan']])
  await done(visit)
})
