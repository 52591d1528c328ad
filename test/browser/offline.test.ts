import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Deployed, deployed } from './deployed.ts'
import { late } from './examples.ts'
import { sharedBrowser } from './shared-browser.ts'
import { enter, field, headline } from './typing.ts'

/** The site without a network, after one completed visit, and while one build takes the place of another. */

let host: Deployed
let browser: Browser
beforeAll(async () => {
  host = await deployed()
  browser = await sharedBrowser()
})
afterAll(() => host.close())
beforeEach(() => {
  host.isCut = false
  host.missing = undefined
  host.requested.length = 0
})

/** On a machine that does much else, keeping a site takes its time. */
const eventually = <T>(of: () => T) => expect.poll(of, { timeout: 20_000 })

/** A window of its own, in which violations of the policy and errors are noted. */
async function windowWith(faults: string[], how: { serviceWorkers?: 'allow' | 'block' } = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'ja-JP', ...how })
  await context.exposeFunction('noteFault', (fault: string) => faults.push(fault))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      Reflect.get(window, 'noteFault')(violatedDirective)
    })
  })
  context.on('weberror', (error) => faults.push(error.error().message))
  return context
}

async function visit(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${host.address}${path}`)
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
  return page
}

/** Waits until the site is kept. */
const kept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)

const cachesOf = (page: Page) => page.evaluate(() => window.caches.keys())

/** Has the browser look for another build, and waits until it has kept it or given up. */
const settledUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const worker = registration.installing
    while (worker?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50))
    return worker?.state
  })

describe('without a network, after one visit that is over', () => {
  const faults: string[] = []
  let context: BrowserContext
  let worker: string | undefined
  beforeAll(async () => {
    context = await windowWith(faults)
    worker = await kept(await visit(context, ''))
  })
  afterAll(() => context.close())
  beforeEach(() => {
    host.isCut = true
  })

  test('every kind of page opens and computes, visited before or not, in both languages', async () => {
    expect(worker).toBe(`${host.address}sw.js`)
    for (const path of ['', 'compare/', 'saved/', 'own/', 'coredrive/', 'en/', 'en/compare/', 'en/flexphone/']) {
      const page = await visit(context, path)
      expect(await page.locator('h1').innerText()).not.toBe('')
      await page.close()
    }
    const page = await visit(context, 'en/coredrive/late-penalty/')
    await enter(page, late)
    // 50,000 × 14.6 % × 45 ÷ 365 = 900
    await eventually(async () => (await headline(page))[1]).toBe('¥900')
    await page.locator('.step').first().waitFor()
    const outage = await visit(
      context,
      'coredrive/outage-compensation/#fault=negligence&knownAt=2026-11-10T09%3A15&monthlyFee=30000&restoredAt=2026-11-12T10%3A00&v=1',
    )
    await eventually(async () => (await headline(outage))[1]).toBe('2,000円')
    // A link without its last slash.
    await page.goto(`${host.address}en/opeai/late-penalty#principal=1000&v=1`)
    expect(page.url()).toBe(`${host.address}en/opeai/late-penalty/#principal=1000&v=1`)
    await eventually(() => field(page, 'principal').inputValue()).toBe('1000')
    expect(faults).toEqual([])
  })

  test('a page that the site does not have is the browser’s to explain', async () => {
    const page = await context.newPage()
    await expect(page.goto(`${host.address}nowhere/`)).rejects.toThrow('ERR_')
  })
})

describe('without a network, after one visit', () => {
  test('the page that is open goes on, though it loads more as it is used', async () => {
    const faults: string[] = []
    const context = await windowWith(faults)
    const page = await visit(context, 'coredrive/late-penalty/')
    await kept(page)
    await eventually(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    host.isCut = true
    await enter(page, late)
    await page.locator('.step').first().waitFor()
    await page.reload()
    await eventually(async () => (await headline(page))[1]).toBe('900円')
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('keeping the site', () => {
  test('that cannot be finished leaves the page as it is, and is tried again', async () => {
    const faults: string[] = []
    host.missing = /^en\/flexphone\/renewal\/index\.html$/
    const context = await windowWith(faults)
    const page = await visit(context, 'coredrive/late-penalty/')
    await eventually(() => host.requested.includes('en/flexphone/renewal/index.html')).toBe(true)
    await eventually(() => cachesOf(page)).toEqual([])
    await enter(page, late)
    expect((await headline(page))[1]).toBe('900円')
    host.missing = undefined
    await page.reload()
    await kept(page)
    expect(await cachesOf(page)).toHaveLength(1)
    expect(faults).toEqual([])
    await context.close()
  })

  test('is left alone where there is no service worker', async () => {
    const faults: string[] = []
    const context = await windowWith(faults)
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    })
    const page = await visit(context, 'coredrive/late-penalty/')
    await enter(page, late)
    expect((await headline(page))[1]).toBe('900円')
    expect(host.requested).not.toContain('sw.js')
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('the manifest', () => {
  test.each([
    ['', '約款計算 Yakkan', ''],
    ['en/own/', 'Yakkan 約款計算', 'en/'],
  ])('of %s installs, with icons of the sizes it names', async (path, name, start) => {
    const context = await windowWith([])
    const page = await visit(context, path)
    const devtools = await context.newCDPSession(page)
    const { url, errors, data } = await devtools.send('Page.getAppManifest')
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
    expect(errors).toEqual([])
    // Chromium installs nothing from the private windows in which tests run.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
    const manifest = JSON.parse(data ?? '')
    expect(manifest.name).toBe(name)
    expect(new URL(manifest.start_url, url).href).toBe(`${host.address}${start}`)
    expect(new URL(manifest.scope, url).href).toBe(host.address)
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (from) => {
        const image = new Image()
        image.src = from
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, new URL(src, url).href)
      if (sizes !== 'any') expect(size).toBe(sizes)
    }
    await context.close()
  })
})

describe('a new build', () => {
  test('is seen at once by who is online, and takes the old one’s place when no page of that is open', async () => {
    const faults: string[] = []
    const context = await windowWith(faults)
    const old = await visit(context, 'coredrive/late-penalty/')
    await kept(old)
    const before = await cachesOf(old)
    await host.deployNext()
    host.requested.length = 0
    expect(await settledUpdate(old)).toBe('installed')
    // Styles and icons are the same: they are not asked for again.
    expect(host.requested.filter((path) => /\.(css|png|svg)$/.test(path))).toEqual([])
    const fresh = await visit(context, 'en/')
    expect(await fresh.content()).toContain('n.js"')
    // The tab of the old build still finds all its files.
    await enter(old, late)
    await old.locator('.step').first().waitFor()
    await old.close()
    await fresh.close()
    const later = await visit(context, '')
    await eventually(() => cachesOf(later)).toHaveLength(1)
    expect(await cachesOf(later)).not.toEqual(before)
    host.isCut = true
    await later.goto(`${host.address}coredrive/late-penalty/`)
    expect(await later.content()).toContain('n.js"')
    await enter(later, late)
    await eventually(async () => (await headline(later))[1]).toBe('900円')
    expect(faults).toEqual([])
    await context.close()
  })

  test('that cannot be kept whole leaves the old one in its place', async () => {
    const faults: string[] = []
    const context = await windowWith(faults)
    const page = await visit(context, '')
    await kept(page)
    const before = await cachesOf(page)
    await host.deployNext()
    host.missing = /^en\/flexphone\/renewal\/index\.html$/
    expect(await settledUpdate(page)).toBe('redundant')
    expect(await cachesOf(page)).toEqual(before)
    host.isCut = true
    await page.goto(`${host.address}en/flexphone/renewal/`)
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    expect(faults).toEqual([])
    await context.close()
  })

  /** A tab in which the answer is yet to come. Its pictures are loaded when there is something to draw. */
  async function tabThatWillLoad(before?: (context: BrowserContext) => Promise<unknown>) {
    const context = await browser.newContext({ locale: 'ja-JP', serviceWorkers: 'block' })
    await before?.(context)
    const page = await visit(context, 'coredrive/late-penalty/')
    await page.waitForLoadState('networkidle')
    let loads = 0
    page.on('domcontentloaded', () => {
      loads += 1
    })
    return { page, loads: () => loads }
  }
  const resting = (page: Page) => page.waitForTimeout(1500)

  test('that took away what an open page loads next has it loaded anew, with all that was entered', async () => {
    const { page, loads } = await tabThatWillLoad()
    await host.deployNext()
    await enter(page, late)
    await eventually(loads).toBe(1)
    await page.locator('.sheet svg path').first().waitFor()
    expect(await page.content()).toContain('n.js"')
    expect((await headline(page))[1]).toBe('900円')
    expect(await field(page, 'principal').inputValue()).toBe('50000')
    expect(loads()).toBe(1)
    await page.context().close()
  })

  test('that lacks it too is loaded once', async () => {
    const { page, loads } = await tabThatWillLoad()
    // The server's page is always said to be another.
    await page.route(`${host.address}coredrive/late-penalty/`, (route) =>
      route.request().resourceType() === 'fetch' ? route.fulfill({ body: 'another' }) : route.continue(),
    )
    await page.evaluate(() => window.dispatchEvent(new Event('vite:preloadError')))
    await eventually(loads).toBe(1)
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    await page.evaluate(() => window.dispatchEvent(new Event('vite:preloadError')))
    await resting(page)
    expect(loads()).toBe(1)
    await page.context().close()
  })

  test.each([
    [
      'there is no network',
      async () => undefined,
      () => {
        host.isCut = true
      },
    ],
    [
      'the page is the same',
      async () => undefined,
      () => {
        host.missing = /^assets\//
      },
    ],
    [
      'storage is blocked',
      (context: BrowserContext) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'sessionStorage', {
            get: () => {
              throw new DOMException('blocked', 'SecurityError')
            },
          })
        }),
      () => host.deployNext(),
    ],
  ] as const)('is not loaded where %s', async (_, before, then) => {
    const { page, loads } = await tabThatWillLoad(before)
    await then()
    await enter(page, { principal: '50000', dueOn: '2026-05-31' })
    await page.evaluate(() => window.dispatchEvent(new Event('vite:preloadError')))
    await resting(page)
    expect(loads()).toBe(0)
    expect(await field(page, 'principal').inputValue()).toBe('50000')
    await page.context().close()
  })
})
