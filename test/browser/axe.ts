import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import type { Look } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page under WCAG 2.2 AA and its best practices, a line each. */
export async function violations(page: Pick<Page, 'evaluate'>): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe)
  const found = await page.evaluate<AxeResults>(() =>
    Reflect.get(window, 'axe').run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What else it reports, such as each element that passes, is ten times as long.
      resultTypes: ['violations'],
    }),
  )
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** A scheme and a width. */
type View = Required<Pick<Look, 'scheme' | 'width'>>

/**
 * Looks at a page as it was opened, and then in another scheme and width: no rule depends on what the page was like
 * before, so it is not loaded again.
 *
 * @param lookAt gets the width that the page has by then
 */
export async function inEachView(
  page: Page,
  views: readonly [opened: View, other: View],
  lookAt: (width: number) => Promise<void>,
): Promise<void> {
  const [opened, { scheme, width }] = views
  await lookAt(opened.width)
  await page.emulateMedia({ colorScheme: scheme })
  await page.setViewportSize({ width, height: page.viewportSize()?.height ?? 800 })
  await lookAt(width)
}

/** A page in Japanese and in English, each in both schemes and at both widths. */
export const viewsAt = (narrow: number) =>
  [
    {
      folder: '',
      views: [
        { scheme: 'light', width: 1280 },
        { scheme: 'dark', width: narrow },
      ],
    },
    {
      folder: 'en/',
      views: [
        { scheme: 'light', width: narrow },
        { scheme: 'dark', width: 1280 },
      ],
    },
  ] as const
