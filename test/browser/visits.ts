import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { type Look, type Site, siteInBrowser, type Visit } from './site.ts'

/** The site for the tests of a file, and pages on which nothing may go wrong. */
export interface Visits {
  readonly site: () => Site
  open(path: string, look?: Look): Promise<Page>
  /** Closes what a test opened; nothing may have gone wrong on it. */
  done(page: Page): Promise<void>
}

export function visits(): Visits {
  vi.setConfig({ testTimeout: 60_000 })
  let site: Site | undefined
  const all: Visit[] = []
  beforeAll(async () => {
    site = await siteInBrowser()
  }, 120_000)
  afterAll(() => site?.close())
  const open = (): Site => {
    if (site === undefined) throw new RangeError('visits: the site is not there yet')
    return site
  }
  return {
    site: open,
    async open(path, look) {
      const visit = await open().open(path, look)
      all.push(visit)
      return visit.page
    },
    async done(page) {
      expect(all.find((each) => each.page === page)?.faults).toEqual([])
      await page.context().close()
    },
  }
}
