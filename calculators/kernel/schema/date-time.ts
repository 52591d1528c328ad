import { DateTime, Duration, FixedOffsetZone } from 'luxon'
import { type Instant, japanOffset } from '../calendar/instant.ts'
import type { Derived } from '../proof/derive.ts'
import { scalar } from './fact.ts'
import type { FactShape } from './fact-shape.ts'
import { isInvalid } from './invalid.ts'
import { parseDateTime } from './parse-value.ts'

/** Moments among the facts and in print, apart from all else, so that only who needs moments loads luxon. */

const japan = FixedOffsetZone.instance(japanOffset / 60)

/** The moment on a wall clock in Japan, `YYYY-MM-DDTHH:mm:ss`. */
export const instantText = (at: Instant): string =>
  DateTime.fromSeconds(at, { zone: japan }).toISO({ suppressMilliseconds: true, includeOffset: false }) ?? ''

/** A length in whole seconds as an ISO 8601 duration of days, hours, minutes and seconds, zero parts left out: `P1DT6H15M`. */
export const durationText = (seconds: number): string =>
  Duration.fromObject({ seconds }).shiftTo('days', 'hours', 'minutes', 'seconds').toISO()

const withoutFormat = scalar({ type: 'date-time' }, () => 'date-time', parseDateTime)

/** A fact that is a moment, in Japan time unless an offset is written. */
export const dateTime = (): FactShape<Derived<Instant>> => ({
  ...withoutFormat,
  parse(raw, id, context) {
    const moment = withoutFormat.parse(raw, id, context)
    if (isInvalid(moment)) return moment
    const { value, unit, proof } = moment
    return { value, unit, proof, print: instantText }
  },
})
