import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Look, type Site, siteInBrowser, type Visit } from './site.ts'

/** The site for the tests of a file, and pages on which nothing may go wrong. */
export interface Visits {
  readonly site: () => Site
  open(path: string, look?: Look): Promise<Page>
  /** The same on a page that a test has left, where there is one, which is quicker. What was stored there is there still. */
  reopen(path: string): Promise<Page>
  /** Closes what a test opened; nothing may have gone wrong on it. */
  done(page: Page): Promise<void>
  /** Leaves a page to be opened again; nothing may have gone wrong on it. */
  leave(page: Page): void
}

/** @param there the site and its browser, where the file has them already */
export function visits(there?: () => Site): Visits {
  let site: Site | undefined
  const all: Visit[] = []
  const left: Page[] = []
  beforeAll(async () => {
    if (there === undefined) site = await siteInBrowser()
  })
  afterAll(() => site?.close())
  const open = (): Site => {
    const known = there?.() ?? site
    if (known === undefined) throw new RangeError('visits: the site is not there yet')
    return known
  }
  const opened = async (path: string, look?: Look): Promise<Page> => {
    const visit = await open().open(path, look)
    all.push(visit)
    return visit.page
  }
  const expectSound = (page: Page): void => expect(all.find((each) => each.page === page)?.faults).toEqual([])
  return {
    site: open,
    open: opened,
    async reopen(path) {
      const page = left.pop()
      if (page === undefined) return opened(path)
      // From its own address to one with another fragment the browser would load nothing.
      await page.goto('about:blank')
      await page.goto(`${open().address}${path}`)
      await page.locator('html[data-alive]').waitFor({ state: 'attached' })
      return page
    },
    async done(page) {
      expectSound(page)
      await page.context().close()
    },
    leave(page) {
      expectSound(page)
      left.push(page)
    },
  }
}
