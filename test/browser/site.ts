import type { Browser, BrowserContext, Page } from 'playwright'
import { builtSite } from '../built.ts'
import { belowSite, type Content, fileIn, serve, subPath } from '../server.ts'
import { sharedBrowser } from './shared-browser.ts'

/** The built site, served from a sub-path of a plain file server, and a browser to look at it with. */
export interface Site {
  readonly address: string
  readonly browser: Browser
  /** A page that notes what went wrong on it: errors, warnings, violations of the policy, requests to elsewhere. */
  open(path: string, how?: Look): Promise<Visit>
  /**
   * Closes what was opened. Its window is used again for the next page that is looked at in the same way, as a new one
   * takes as long as a page; what was stored in it is gone by then.
   */
  leave(visit: Visit): Promise<void>
  /** Closes all that was opened. */
  close(): Promise<void>
}

/** How the page is looked at. */
export interface Look {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly isWithoutScripts?: boolean
  /** By fingers. */
  readonly isTouched?: boolean
  readonly permissions?: readonly string[]
  /** Another page of the same browser window, such as a second tab. */
  readonly beside?: Page
  /** Prepares the window before the page opens. */
  readonly before?: (context: BrowserContext) => Promise<unknown>
}

export interface Visit {
  readonly page: Page
  readonly faults: readonly string[]
}

/** A page, how it is looked at, and what went wrong on it. */
interface Opened extends Visit {
  readonly look: Look
  readonly faults: string[]
}

/** What the browser is told to say. */
const workerBlocked = 'Service Worker registration blocked'

/** A page of the same origin with nothing on it. */
const nothing = 'nothing.html'

/** A file of the site. A window that opens one page after the other has scripts and styles once. */
function siteFile(path: string): Content | undefined {
  if (belowSite(path) === nothing) return { body: '', headers: { 'content-type': 'text/html' } }
  const file = fileIn(builtSite, belowSite(path))
  const caching = /\.(js|css)$/.test(path) ? 'max-age=600' : 'no-cache'
  return file && { ...file, headers: { ...file.headers, 'cache-control': caching } }
}

/** Serves the site, to be looked at in the browser that is shared. */
export async function siteInBrowser(): Promise<Site> {
  const server = await serve(siteFile)
  const address = `${server.origin}${subPath}`
  const browser = await sharedBrowser()
  const windows = new Set<BrowserContext>()
  const all = new Set<Opened>()
  const left: Opened[] = []
  return {
    address,
    browser,
    async open(path, look = {}) {
      const at = left.findIndex((each) => isSame(each.look, look))
      const visit = left.splice(at, at < 0 ? 0 : 1)[0]
      if (visit !== undefined) {
        await empty(visit, address)
        await goTo(visit, address, path)
        return visit
      }
      const context = look.beside?.context() ?? (await windowFor(browser, look))
      windows.add(context)
      const opened = await openPage(context, address, look)
      all.add(opened)
      await goTo(opened, address, path)
      return opened
    },
    async leave(visit) {
      const opened = [...all].find(({ page }) => page === visit.page)
      const context = visit.page.context()
      if (opened !== undefined && isPlain(opened.look) && context.pages().length === 1) left.push(opened)
      else await context.close()
      while (left.length > mostLeft) await left.shift()?.page.context().close()
    },
    async close() {
      for (const context of windows) await context.close()
      server.close()
    },
  }
}

/** Each takes memory. */
const mostLeft = 6

/** Whether a window may be used again: it is nobody's neighbour, and can be emptied. */
const isPlain = ({ beside, isWithoutScripts = false }: Look): boolean => beside === undefined && !isWithoutScripts

/** Whether two windows are alike, and were prepared by the same function. */
const isSame = (one: Look, other: Look): boolean =>
  isPlain(other) &&
  one.before === other.before &&
  JSON.stringify([viewOf(one), one.permissions]) === JSON.stringify([viewOf(other), other.permissions])

/** How a window is looked at where nothing is said. */
const viewOf = ({ width = 1280, height = 800, scheme = 'light', isTouched = false }: Look) => ({
  width,
  height,
  scheme,
  isTouched,
})

async function windowFor(browser: Browser, look: Look): Promise<BrowserContext> {
  const { width, height, scheme, isTouched } = viewOf(look)
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'ja-JP',
    javaScriptEnabled: look.isWithoutScripts !== true,
    hasTouch: isTouched,
    permissions: [...(look.permissions ?? [])],
    acceptDownloads: true,
    // Each page would have the whole site fetched behind it; what the worker does has tests of its own.
    serviceWorkers: 'block',
  })
  await look.before?.(context)
  return context
}

async function openPage(context: BrowserContext, address: string, look: Look): Promise<Opened> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    const isFault = ['error', 'warning'].includes(message.type()) && !message.text().startsWith(workerBlocked)
    if (isFault) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('blob:')) faults.push(`request: ${url}`)
  })
  await page.exposeFunction('noteFault', (fault: string) => faults.push(fault))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, 'noteFault')(`policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  return { page, look, faults }
}

async function goTo({ page, look }: Opened, address: string, path: string): Promise<void> {
  await page.goto(`${address}${path}`)
  await page.locator('h1').waitFor()
  if (look.isWithoutScripts !== true) await page.locator('html[data-alive]').waitFor({ state: 'attached' })
}

/** Makes a window as it was when it was new. */
async function empty({ page, look, faults }: Opened, address: string): Promise<void> {
  const { width, height, scheme } = viewOf(look)
  await page.goto(`${address}${nothing}`)
  await page.evaluate(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      try {
        window[name].clear()
      } catch {
        // A window that was prepared to have no storage has nothing to empty.
      }
    }
    window.name = ''
  })
  await page.mouse.move(0, 0)
  await page.emulateMedia({ media: null, colorScheme: scheme })
  await page.setViewportSize({ width, height })
  faults.length = 0
}
