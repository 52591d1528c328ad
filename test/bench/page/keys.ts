import type { Browser } from 'playwright'
import { type Opened, phone } from './phone.ts'
import { noteShifts, type Shifts, shiftsOf } from './shifts.ts'

/** A page in whose amount one types. */
export interface Typed extends Opened {
  /** Types a digit and takes it back, so often; each key gives another answer. The milliseconds from each key to its paint. */
  type(pairs: number): Promise<readonly number[]>
  shifts(): Promise<Shifts>
}

/** Measures from the key's own time to the paint that follows the new text of the answer. */
function noteKeys(): void {
  let pressedAt = 0
  let tell: ((took: number) => void) | undefined
  const painted = (): void => {
    const answer = tell
    tell = undefined
    const channel = new MessageChannel()
    // A message that is sent right before a frame comes in after its paint.
    channel.port1.onmessage = () => answer?.(performance.now() - pressedAt)
    requestAnimationFrame(() => channel.port2.postMessage(undefined))
  }
  window.addEventListener(
    'keydown',
    (event) => {
      pressedAt = event.timeStamp
    },
    { capture: true },
  )
  // In two steps: the key must not come in before anybody watches.
  let next: Promise<number> | undefined
  Reflect.set(window, 'watch', () => {
    const place = document.querySelector('.headline')
    if (place === null) return
    const before = place.textContent
    next = new Promise((resolve) => {
      tell = resolve
    })
    const watch = new MutationObserver(() => {
      if (place.textContent === before) return
      watch.disconnect()
      painted()
    })
    watch.observe(place, { childList: true, subtree: true, characterData: true })
  })
  Reflect.set(window, 'painted', () => next)
}

/** Between two keys, in milliseconds, so that one finds the page at rest. */
const pause = 90

export async function typed(browser: Browser, address: string, slowness: number): Promise<Typed> {
  const opened = await phone(browser, { slowness, before: [noteKeys, noteShifts] })
  const { page } = opened
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('[name="principal"]').focus()
  await page.keyboard.press('End')
  await page.waitForTimeout(1000)
  const press = async (key: string): Promise<number> => {
    await page.evaluate(() => Reflect.get(window, 'watch')())
    await page.keyboard.press(key)
    const milliseconds = await page.evaluate((): Promise<number> => Reflect.get(window, 'painted')())
    await page.waitForTimeout(pause)
    return milliseconds
  }
  return {
    ...opened,
    async type(pairs) {
      await page.bringToFront()
      const all: number[] = []
      for (let pair = 0; pair < pairs; pair += 1)
        all.push(await press(String((pair % 9) + 1)), await press('Backspace'))
      return all
    },
    shifts: () => shiftsOf(page),
  }
}
