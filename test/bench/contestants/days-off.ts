import { catalogue } from '../../../src/catalogue.ts'

/** The days besides Saturday and Sunday on which banks are closed, by day number: both rivals look them up as the engine does. */
const { bankDays } = catalogue().law.holidays
const closed: ReadonlySet<number> = bankDays

/** The first day from a day on, by number, on which banks are open. Day 0 was a Thursday. */
export function openDayFrom(from: number): number {
  let on = from
  while ((on + 4) % 7 === 0 || (on + 4) % 7 === 6 || closed.has(on)) on += 1
  return on
}
