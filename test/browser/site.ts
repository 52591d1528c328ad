import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { build } from 'vite'

/** The built site, served from a folder of its own, and a browser to look at it with. */
export interface Site {
  readonly address: string
  /** A page that notes what went wrong on it: errors, warnings, violations of the policy, requests to elsewhere. */
  open(fragment: string, how?: Look): Promise<Visit>
  close(): Promise<void>
}

/** How the page is looked at. */
export interface Look {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
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
}

const root = fileURLToPath(new URL('../../', import.meta.url))

async function built(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'yakkan-site-'))
  const mode = process.env['NODE_ENV']
  // Under vitest it says "test", and React would be built for development.
  process.env['NODE_ENV'] = 'production'
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  process.env['NODE_ENV'] = mode
  return outDir
}

function serve(folder: string) {
  return createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
}

/** Builds the site, serves it and starts the browser. */
export async function siteInBrowser(): Promise<Site> {
  const folder = await built()
  const server = serve(folder)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new RangeError('siteInBrowser: the server has no port')
  const address = `http://127.0.0.1:${at.port}/`
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  return {
    address,
    open: (fragment, look = {}) => opened(browser, address, fragment, look),
    close: async () => {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function opened(
  browser: Browser,
  address: string,
  fragment: string,
  { width = 1280, height = 800, scheme = 'light' }: Look,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: 'ja-JP' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`request: ${request.url()}`)
  })
  await page.exposeFunction('noteFault', (fault: string) => faults.push(fault))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, 'noteFault')(`policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  await page.goto(`${address}${fragment}`)
  await page.locator('h1').waitFor()
  return { page, faults }
}
