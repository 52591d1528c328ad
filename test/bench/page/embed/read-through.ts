import type { Browser } from 'playwright'
import { openAtRest, phone } from '../phone.ts'
import { noteShifts, shiftsOf } from '../shifts.ts'

/** How many calculators stand on a page, and how far what one sees of it has moved by itself. */
interface State {
  readonly ready: number
  readonly shift: number
}

export interface ReadThrough {
  /** Opened, and left alone until nothing more came. */
  readonly opened: State
  /** Then read to its end, a screen at a time. */
  readonly read: State
}

function noteReady(): void {
  Reflect.set(window, 'ready', 0)
  addEventListener('yakkan:ready', () => Reflect.set(window, 'ready', Number(Reflect.get(window, 'ready')) + 1))
}

/** For a screen, in milliseconds: a reader who skims. */
const readingTime = 1000

/** Reads a page on a slow phone far away from its hosts. */
export async function readThrough(browser: Browser, address: string): Promise<ReadThrough> {
  const { page, close } = await phone(browser, { slowness: 4, isFarAway: true, before: [noteShifts, noteReady] })
  const state = async (): Promise<State> => ({
    ready: await page.evaluate(() => Number(Reflect.get(window, 'ready'))),
    shift: (await shiftsOf(page)).alone,
  })
  await openAtRest(page, address)
  await page.waitForTimeout(1000)
  const opened = await state()
  const scroll = (): Promise<boolean> =>
    page.evaluate(() => {
      const before = scrollY
      scrollBy(0, innerHeight)
      return scrollY > before
    })
  while (await scroll()) await page.waitForTimeout(readingTime)
  await page.waitForTimeout(1000)
  const read = await state()
  await close()
  return { opened, read }
}
