import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Look, type Site, siteInBrowser, type Visit } from './site.ts'

/** The site for the tests of a file, and pages on which nothing may go wrong. */
export interface Visits {
  readonly site: () => Site
  open(path: string, look?: Look): Promise<Page>
  /** Leaves what a test opened; nothing may have gone wrong on it. */
  done(page: Page): Promise<void>
}

/** @param there the site and its browser, where the file has them already */
export function visits(there?: () => Site): Visits {
  let site: Site | undefined
  const all: Visit[] = []
  beforeAll(async () => {
    if (there === undefined) site = await siteInBrowser()
  })
  afterAll(() => site?.close())
  const open = (): Site => {
    const known = there?.() ?? site
    if (known === undefined) throw new RangeError('visits: the site is not there yet')
    return known
  }
  return {
    site: open,
    async open(path, look) {
      const visit = await open().open(path, look)
      all.push(visit)
      return visit.page
    },
    async done(page) {
      const visit = all.find((each) => each.page === page)
      if (visit === undefined) throw new RangeError('visits: the page was opened elsewhere')
      expect(visit.faults).toEqual([])
      await open().leave(visit)
    },
  }
}
