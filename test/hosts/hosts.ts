import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Site, siteInBrowser } from '../browser/site.ts'
import { builtSite } from '../built.ts'
import { belowSite, type Content, fileIn, serve, subPath } from '../server.ts'

/** Pages of others, each served from an origin of its own, with calculators that come from yet another. */
export interface Hosts {
  readonly site: () => Site
  /** The address of the app's root, from where embeds come; other hosts may read it. */
  readonly embeds: () => string
  /** Where the pages of authors are. */
  readonly origin: () => string
  /** The same with files that were changed on their way: each gets what its path and its text give. */
  changed(change: Change): Promise<string>
  /** The address of another built site, which other hosts may read as well. */
  served(folder: string): Promise<string>
  /** Opens a page of this folder by its name. `%content%` in it is the content, `%embed%` the address of embeds. */
  open(name: string, content?: string, how?: Opened): Promise<Visit>
  /** Closes what was opened; nothing but what is expected may have gone wrong on it. */
  done(visit: Visit, expected?: readonly RegExp[]): Promise<void>
}

interface Opened {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly isWithoutScripts?: boolean
  /** Where embeds come from, where that is somewhere else. */
  readonly embeds?: string
  /** The Content-Security-Policy that the page is served with. */
  readonly policy?: string
  readonly before?: (context: BrowserContext) => Promise<unknown>
}

/** An event that an embed told, where it was heard. */
interface Heard {
  readonly type: string
  /** The name of the element that it was told on, with its id where it has one. */
  readonly on: string
  readonly detail: Readonly<Record<string, unknown>>
}

export interface Visit {
  readonly page: Page
  /** Where the page around is. */
  readonly origin: string
  /** The second origin of the page's own host, for windows that are strangers to it. */
  readonly stranger: string
  readonly faults: readonly string[]
  readonly heard: readonly Heard[]
  /** Every request, as its path below the root of the app, or its whole address elsewhere. */
  readonly requests: readonly string[]
  /** Waits for an event, and gives what was told last. */
  hears(type: string, detail?: Heard['detail']): Promise<Heard>
}

const textOf = (name: string): string => readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8')

const page = (html: string, policy?: string): Content => ({
  body: html,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
  },
})

/** Changes a file on its way: its path below the site, and its text. */
type Change = (path: string, text: string) => string

/** The author's page stands on one origin, and strangers have another. */
export function hosts(): Hosts {
  const closing: (() => unknown)[] = []
  let site: Site | undefined
  let embeds = ''
  let origin = ''
  let stranger = ''
  const pages = new Map<string, Content>([['/favicon.ico', page('')]])

  beforeAll(async () => {
    site = await siteInBrowser()
    embeds = await served(builtSite)
    origin = await listening((path) => pages.get(path))
    stranger = await listening((path) => pages.get(path))
  })
  afterAll(async () => {
    for (const close of closing) await close()
    await site?.close()
  })

  const there = (): Site => {
    if (site === undefined) throw new RangeError('hosts: the site is not there yet')
    return site
  }
  const listening = async (contentAt: Parameters<typeof serve>[0]): Promise<string> => {
    const server = await serve(contentAt)
    closing.push(server.close)
    return server.origin
  }
  const served = async (folder: string, change: Change = (_, text) => text): Promise<string> => {
    const at = await listening((path) => {
      const file = fileIn(folder, belowSite(path))
      if (file === undefined) return undefined
      const isText = /text|json/.test(file.headers['content-type'] ?? '')
      return {
        body: isText ? change(belowSite(path) ?? '', file.body.toString()) : file.body,
        // What is held against a hash must be readable from elsewhere.
        headers: { ...file.headers, 'access-control-allow-origin': '*' },
      }
    })
    return `${at}${subPath}`
  }

  return {
    site: there,
    embeds: () => embeds,
    origin: () => origin,
    changed: (change) => served(builtSite, change),
    served: (folder) => served(folder),
    async open(name, content = '', how = {}) {
      const from = how.embeds ?? embeds
      const filled = (text: string): string =>
        text
          .replaceAll('%content%', content)
          .replaceAll('%embed%', from)
          .replaceAll('%stranger%', stranger)
          .replaceAll('%site%', new URL(from).origin)
      const path = `/help/${pages.size}/`
      pages.set(`${path}index.html`, page(filled(textOf(name)), how.policy))
      pages.set('/stranger.html', page(textOf('stranger')))
      const visit = await opened(there().browser, { origin, stranger, embeds: from, path }, how)
      closing.push(() => visit.page.context().close())
      return visit
    },
    async done({ page, faults }, expected = []) {
      expect(faults.filter((fault) => !expected.some((each) => each.test(fault)))).toEqual([])
      for (const each of expected) expect(faults.filter((fault) => each.test(fault))).not.toEqual([])
      await page.context().close()
    },
  }
}

/** Tells what is heard by way of the console, which no page that replaces globals gets at. */
function listen(): void {
  const { debug } = console
  const { stringify } = JSON
  for (const type of ['ready', 'calculated', 'left-out', 'height'])
    addEventListener(`yakkan:${type}`, (event) => {
      const on = event.target instanceof Element ? event.target : document.documentElement
      const name = on.localName + (on.id && `#${on.id}`)
      debug('heard', stringify({ type, on: name, detail: event instanceof CustomEvent ? event.detail : undefined }))
    })
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    debug('policy', `${violatedDirective} ${blockedURI} ${sample}`),
  )
}

interface Where {
  readonly origin: string
  readonly stranger: string
  readonly embeds: string
  readonly path: string
}

async function opened(browser: Browser, { origin, stranger, embeds, path }: Where, how: Opened): Promise<Visit> {
  const { width = 1000, height = 800, scheme = 'light' } = how
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    javaScriptEnabled: how.isWithoutScripts !== true,
    serviceWorkers: 'block',
  })
  await how.before?.(context)
  const page = await context.newPage()
  const faults: string[] = []
  const heard: Heard[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'debug' && text.startsWith('heard ')) heard.push(JSON.parse(text.slice(6)))
    else if (message.type() === 'debug' && text.startsWith('policy ')) faults.push(text)
    else if (['error', 'warning'].includes(message.type())) faults.push(`console: ${text}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    requests.push(url.startsWith(embeds) ? url.slice(embeds.length).replace(/#.*$/, '') : url)
    if (![embeds, origin, stranger].some((known) => url.startsWith(known))) faults.push(`request: ${url}`)
  })
  await page.addInitScript(listen)
  await page.goto(`${origin}${path}`)
  return {
    page,
    origin,
    stranger,
    faults,
    heard,
    requests,
    async hears(type, detail = {}) {
      const fitting = () => heard.filter((each) => each.type === type && isWithin(detail, each.detail))
      await expect
        .poll(() => fitting().length, { timeout: 15_000, interval: 20, message: `${type} ${JSON.stringify(detail)}` })
        .toBeGreaterThan(0)
      const last = fitting().at(-1)
      if (last === undefined) throw new RangeError('hears: nothing was heard')
      return last
    },
  }
}

const isWithin = (part: Heard['detail'], whole: Heard['detail']): boolean =>
  Object.entries(part).every(([name, value]) => JSON.stringify(whole[name]) === JSON.stringify(value))
