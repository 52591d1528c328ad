import { readDay } from '../../kernel/calendar/days.ts'
import type { Inspection } from './inspection.ts'
import { pathText } from './seed-problem.ts'

/** Editions stand in order, do not overlap, and only a single one may be undated. */
export function checkEditionOrder({ outline: { editions }, isSound, checkCites, problems }: Inspection): void {
  const isDated = (_: unknown, index: number): boolean =>
    ['from', 'to', 'cite'].every((key) => isSound(['editions', index, key]))
  if (!editions.every(isDated)) return
  for (const [index, { from, to, cite }] of editions.entries()) {
    const at = ['editions', index]
    checkCites(cite, [...at, 'cite'])
    for (const [key, text] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (text !== undefined && readDay(text) === undefined) {
        problems.push({ path: pathText([...at, key]), message: `${text} is not a date that exists` })
      }
    }
    if (from === undefined && (editions.length > 1 || to !== undefined)) {
      problems.push({ path: pathText(at), message: 'missing "from": only a single, undated edition may go without' })
    }
    if (from !== undefined && cite === undefined) {
      problems.push({ path: pathText(at), message: 'missing "cite": the place that states the first day in force' })
    }
    if (from !== undefined && to !== undefined && to < from) {
      problems.push({ path: pathText([...at, 'to']), message: `${to} is before the edition's first day, ${from}` })
    }
    const previous = editions[index - 1]
    if (previous?.from === undefined || from === undefined) continue
    const busyTo = previous.to ?? previous.from
    if (from <= busyTo) {
      problems.push({
        path: pathText([...at, 'from']),
        message: `editions overlap or are out of order: ${from} is not after ${busyTo}`,
      })
    }
  }
}
