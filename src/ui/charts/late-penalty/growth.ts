import type { Step } from '../../../../calculators/engine/run/outcome.ts'
import type { Day } from '../../../../calculators/kernel/calendar/days.ts'
import { extent, type Steps, stepDay } from '../pictured.ts'

/** At most so many of a list, evenly spread, the first and the last among them. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => items[Math.round(at * step)]).filter((item) => item !== undefined)
}

/** A stretch of days that bear damages on one principal. */
interface Stretch {
  readonly from: Day
  readonly to: Day
  /** Its days and its damages, as the answer has them; damages only where they are rounded by themselves. */
  readonly days: string
  readonly damages: string | undefined
}

/** How damages grow: from nothing on the due date, in a straight line over each stretch, to all of them. */
export interface Growth {
  readonly stretches: readonly Stretch[]
  /** Days and how much of all damages has grown by their end, from 0 to 1. */
  readonly points: readonly { readonly on: Day; readonly share: number }[]
}

export function growth(steps: Steps, owedOn: Day, paidOn: Day): Growth | undefined {
  if (!steps.has('penalty')) return undefined
  const stretches: Stretch[] = []
  const grown: { readonly on: Day; readonly size: number }[] = [{ on: owedOn, size: 0 }]
  let from = owedOn
  let size = 0
  for (const { bearsTo, days, damages, isRounded } of stretchSteps(steps)) {
    const to = Math.max(from, stepDay(steps, bearsTo) ?? from) as Day
    size += extent(damages)
    grown.push({ on: to, size })
    stretches.push({ from, to, days: days?.exact ?? '0', damages: isRounded ? damages?.exact : undefined })
    from = to
  }
  if (from < paidOn) grown.push({ on: paidOn, size })
  return { stretches, points: grown.map((point) => ({ on: point.on, share: size > 0 ? point.size / size : 0 })) }
}

interface StretchSteps {
  readonly bearsTo: string
  readonly days: Step | undefined
  readonly damages: Step | undefined
  readonly isRounded: boolean
}

/** The steps of each stretch; part payments cut the time into numbered ones. */
function stretchSteps(steps: Steps): readonly StretchSteps[] {
  if (steps.has('bearsTo')) {
    return [{ bearsTo: 'bearsTo', days: steps.get('days'), damages: steps.get('penalty'), isRounded: true }]
  }
  const found: StretchSteps[] = []
  for (let at = 0; steps.has(`segment[${at}].bearsTo`); at += 1) {
    const prefix = `segment[${at}].`
    const rounded = steps.get(`${prefix}damages`)
    found.push({
      bearsTo: `${prefix}bearsTo`,
      days: steps.get(`${prefix}days`),
      damages: rounded ?? steps.get(`${prefix}capped`) ?? steps.get(`${prefix}exact`),
      isRounded: rounded !== undefined,
    })
  }
  return found
}
