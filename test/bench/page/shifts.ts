import type { Page } from 'playwright'

/** Layout shifts since a page was opened: those that came by themselves, and those soon after a key. */
export interface Shifts {
  readonly alone: number
  readonly typed: number
}

/** Runs before the scripts of the page. */
export function noteShifts(): void {
  const shifted = { alone: 0, typed: 0 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shifted[Reflect.get(entry, 'hadRecentInput') === true ? 'typed' : 'alone'] += Number(Reflect.get(entry, 'value'))
    }
  }).observe({ type: 'layout-shift', buffered: true })
  Reflect.set(window, 'shifted', shifted)
}

export const shiftsOf = (page: Page): Promise<Shifts> => page.evaluate(() => Reflect.get(window, 'shifted'))
