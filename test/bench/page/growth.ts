import { chromium } from 'playwright'
import { median } from '../timing.ts'
import { phone } from './phone.ts'

/** What 200 keys leave behind that end with the text they began with. */
export interface Growth {
  readonly bytes: number
  readonly nodes: number
}

const keys = 200
const batches = 3

// What the engine compiles, notes of code and throws away as it sees fit would count as the page's.
const flags = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode --no-lazy-feedback-allocation'

/** Grown a batch, once the page is warm; the median of several. */
export async function growth(address: string): Promise<Growth> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', flags] })
  const { page, devtools, close } = await phone(browser, {})
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('[name="principal"]').focus()
  await page.keyboard.press('End')
  const type = async (): Promise<void> => {
    for (let at = 0; at < keys; at += 2) {
      await page.keyboard.press(String(((at / 2) % 9) + 1), { delay: 2 })
      await page.keyboard.press('Backspace', { delay: 2 })
    }
    // The address and what screen readers are told come after a moment.
    await page.waitForTimeout(1500)
  }
  const measure = async (): Promise<Growth> => {
    for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    const { nodes } = await devtools.send('Memory.getDOMCounters')
    return { bytes: usedSize, nodes }
  }
  for (let time = 0; time < 3; time += 1) await type()
  const measures = [await measure()]
  for (let batch = 0; batch < batches; batch += 1) {
    await type()
    measures.push(await measure())
  }
  await close()
  await browser.close()
  const grown = (what: keyof Growth): number =>
    median(measures.slice(1).map((after, at) => after[what] - (measures[at]?.[what] ?? Number.NaN)))
  return { bytes: grown('bytes'), nodes: grown('nodes') }
}
