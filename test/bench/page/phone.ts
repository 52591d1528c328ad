import type { Browser, CDPSession, Page } from 'playwright'

/** A page in a window of its own, with nothing in its caches. */
export interface Opened {
  readonly page: Page
  readonly devtools: CDPSession
  close(): Promise<void>
}

export interface Phone {
  /** How many times as slow the processor is. */
  readonly slowness?: number
  /** 1.6 Mbit/s, 150 ms there and back. */
  readonly isFarAway?: boolean
  /** Scripts that run before those of the page, and of its frames. */
  readonly before?: readonly (() => void)[]
}

/** Opens an address and waits until the page rests; one that never does is taken as it is after a while. */
export async function openAtRest(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
}

const bitsPerSecond = 1_600_000

/** Opens nothing yet: a window of the size of a small phone. */
export async function phone(
  browser: Browser,
  { slowness = 1, isFarAway = false, before = [] }: Phone,
): Promise<Opened> {
  // What a service worker keeps for later is measured nowhere, and would disturb what is.
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    locale: 'ja-JP',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  for (const script of before) await page.addInitScript(script)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  if (isFarAway) {
    const throughput = bitsPerSecond / 8
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    })
  }
  return { page, devtools, close: () => context.close() }
}
