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
  /** Closes what was opened. */
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

/** What the browser is told to say. */
const workerBlocked = 'Service Worker registration blocked'

/** A file of the site. A window that opens one page after the other has scripts and styles once. */
function siteFile(path: string): Content | undefined {
  const file = fileIn(builtSite, belowSite(path))
  const caching = /\.(js|css)$/.test(path) ? 'max-age=600' : 'no-cache'
  return file && { ...file, headers: { ...file.headers, 'cache-control': caching } }
}

/** Serves the site, to be looked at in the browser that is shared. */
export async function siteInBrowser(): Promise<Site> {
  const server = await serve(siteFile)
  const address = `${server.origin}${subPath}`
  const browser = await sharedBrowser()
  const windows: BrowserContext[] = []
  return {
    address,
    browser,
    async open(path, look = {}) {
      const context = look.beside?.context() ?? (await windowFor(browser, look))
      windows.push(context)
      return opened(context, address, path, look)
    },
    async close() {
      for (const context of windows) await context.close()
      server.close()
    },
  }
}

async function windowFor(browser: Browser, look: Look): Promise<BrowserContext> {
  const { width = 1280, height = 800, scheme = 'light', permissions = [] } = look
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'ja-JP',
    javaScriptEnabled: look.isWithoutScripts !== true,
    hasTouch: look.isTouched === true,
    permissions: [...permissions],
    acceptDownloads: true,
    // Each page would have the whole site fetched behind it; what the worker does has tests of its own.
    serviceWorkers: 'block',
  })
  await look.before?.(context)
  return context
}

async function opened(context: BrowserContext, address: string, path: string, look: Look): Promise<Visit> {
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
  await page.goto(`${address}${path}`)
  await page.locator('h1').waitFor()
  if (look.isWithoutScripts !== true) await page.locator('html[data-alive]').waitFor({ state: 'attached' })
  return { page, faults }
}
