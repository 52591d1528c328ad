import type { Browser } from 'playwright'
import { openAtRest, phone } from './phone.ts'

/** Keeps the time of the largest paint so far, and what was painted. */
function notePaint(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      Reflect.set(window, 'largestAt', entry.startTime)
      const element: unknown = Reflect.get(entry, 'element')
      if (element instanceof Element) Reflect.set(window, 'largest', element.className || element.tagName)
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

export interface Paint {
  readonly at: number
  readonly what: string
}

/** The largest paint of a page on a slow phone far away from its host, in milliseconds. */
export async function largestPaint(browser: Browser, address: string): Promise<Paint> {
  const { page, close } = await phone(browser, { slowness: 4, isFarAway: true, before: [notePaint] })
  await openAtRest(page, address)
  const paint = await page.evaluate(() => ({
    at: Number(Reflect.get(window, 'largestAt')),
    what: String(Reflect.get(window, 'largest')),
  }))
  await close()
  return paint
}
