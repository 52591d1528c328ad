import type { Browser } from 'playwright'
import { phone } from './phone.ts'

/** Bytes of scripts and styles, compressed, until the first answer and until all that belongs to it. */
export interface Weight {
  readonly first: number
  readonly whole: number
}

/** Notes when the headline first holds the answer. */
function noteAnswer(): void {
  const look = (): void => {
    const text = document.querySelector('.headline')?.textContent ?? ''
    if (/\d円/.test(text) && !Reflect.has(window, 'answeredAt')) Reflect.set(window, 'answeredAt', performance.now())
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
}

/** What a page loads, opened with all facts in its address. A page without an answer is weighed whole. */
export async function weight(browser: Browser, address: string): Promise<Weight> {
  const { page, close } = await phone(browser, { before: [noteAnswer] })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(300)
  const loaded = await page.evaluate(() => {
    const answeredAt: number = Reflect.get(window, 'answeredAt') ?? Number.POSITIVE_INFINITY
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => /\.(js|css)$/.test(name))
      .map(({ startTime, encodedBodySize }) => ({ isFirst: startTime <= answeredAt, size: encodedBodySize }))
  })
  await close()
  const sum = (all: typeof loaded): number => all.reduce((total, { size }) => total + size, 0)
  return { first: sum(loaded.filter(({ isFirst }) => isFirst)), whole: sum(loaded) }
}
