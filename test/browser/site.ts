import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { builtSite } from './built.ts'
import { launched } from './launched.ts'

/** The built site, served from a sub-path of a plain file server, and a browser to look at it with. */
export interface Site {
  readonly address: string
  /** A page that notes what went wrong on it: errors, warnings, violations of the policy, requests to elsewhere. */
  open(path: string, how?: Look): Promise<Visit>
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

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
}

/** What the browser is told to say. */
const workerBlocked = 'Service Worker registration blocked'

/** Somewhere below a host's root: the site knows of no root. */
const subPath = '/help/yakkan/'

/** A server that knows files and folders with an index, and nothing else. */
const serve = (folder: string) =>
  createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const below = path.startsWith(subPath) ? path.slice(subPath.length) : '\0'
    const file = join(folder, path.endsWith('/') ? `${below}index.html` : below)
    if (below.includes('\0') || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end()
      return
    }
    // A window that opens one page after the other has scripts and styles once.
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': ['.js', '.css'].includes(extname(file)) ? 'max-age=600' : 'no-cache',
    })
    response.end(readFileSync(file))
  })

/** Serves the site and starts the browser. */
export async function siteInBrowser(): Promise<Site> {
  const server = serve(builtSite)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new RangeError('siteInBrowser: the server has no port')
  const address = `http://127.0.0.1:${at.port}${subPath}`
  const browser = await launched()
  return {
    address,
    open: (path, look = {}) => opened(browser, address, path, look),
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}

async function windowFor(browser: Browser, look: Look): Promise<BrowserContext> {
  if (look.beside !== undefined) return look.beside.context()
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

async function opened(browser: Browser, address: string, path: string, look: Look): Promise<Visit> {
  const context = await windowFor(browser, look)
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
