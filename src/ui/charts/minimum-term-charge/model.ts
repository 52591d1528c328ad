import type { Day } from '../../../../calculators/kernel/calendar/days.ts'
import { factDay, operandOf, type Pictured, stepDay, stepsOf } from '../chart.ts'

/** The minimum term and the service, side by side. */
export interface TermPicture {
  readonly from: Day
  readonly to: Day
  readonly openedOn: Day
  readonly requestedOn: Day
  readonly chargedFrom: Day
  readonly serviceEndsOn: Day
  readonly minimumTermEndsOn: Day
  /** The months of the minimum term. */
  readonly months: string
  /** How many days of the minimum term the service leaves out; none where it is met. */
  readonly daysLeft: number
}

export function termPicture(pictured: Pictured): TermPicture | undefined {
  const steps = stepsOf(pictured.outcome)
  const openedOn = factDay(pictured, 'openedOn')
  const requestedOn = factDay(pictured, 'requestedOn')
  const chargedFrom = stepDay(steps, 'chargedFrom')
  const serviceEndsOn = stepDay(steps, 'serviceEndsOn')
  const minimumTermEndsOn = stepDay(steps, 'minimumTermEndsOn')
  const months = operandOf(steps.get('minimumTermEndsOn'), 'minimumMonths')?.exact
  if (openedOn === undefined || requestedOn === undefined || chargedFrom === undefined) return undefined
  if (serviceEndsOn === undefined || minimumTermEndsOn === undefined || months === undefined) return undefined
  return {
    from: Math.min(openedOn, requestedOn) as Day,
    to: Math.max(serviceEndsOn, minimumTermEndsOn) as Day,
    openedOn,
    requestedOn,
    chargedFrom,
    serviceEndsOn,
    minimumTermEndsOn,
    months,
    daysLeft: Math.max(0, minimumTermEndsOn - serviceEndsOn),
  }
}
