import { DateTime } from 'luxon'

/** A date or a date-time as people read it with luxon. */
export const utc = (text: string) => DateTime.fromISO(text, { zone: 'utc' })
