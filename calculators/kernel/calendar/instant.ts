import { type Day, dayPattern, readDay, twoDigits } from './days.ts'

/** A moment, in whole seconds since 1970-01-01T00:00Z. */
declare const instant: unique symbol
export type Instant = number & { readonly [instant]: true }

export const secondsPerHour = 3600
export const secondsPerDay = 86_400
export const japanOffset = 9 * secondsPerHour

/** A time of the day, with seconds and a fraction of them; 24:00 is the end of the day and no time after it. */
const clockPattern = '(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?|24:00(:00(\\.0{1,9})?)?)'
const offsetPattern = '(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?'
/** How `readInstant` wants moments written. */
export const instantPattern = `${dayPattern}T${clockPattern}${offsetPattern}`
const timeGrammar = new RegExp(`^T${clockPattern}(?<offset>${offsetPattern})$`)
const longest = 'YYYY-MM-DDTHH:mm:ss.123456789+09:00'.length

/**
 * A moment written `YYYY-MM-DDTHH:mm[:ss[.fff]]`, in Japan time (UTC+9, no summer time) unless an offset (`Z`, `+09:00`)
 * follows. A fraction of a second is dropped; `24:00` is the next day's `00:00`.
 */
export function readInstant(text: string): Instant | undefined {
  const on = text.length > longest ? undefined : readDay(text)
  const time = on === undefined ? null : timeGrammar.exec(text.slice(10))
  if (on === undefined || time === null) return undefined
  const seconds = text[16] === ':' ? twoDigits(text, 17) : 0
  const clock = twoDigits(text, 11) * secondsPerHour + twoDigits(text, 14) * 60 + seconds
  return (on * secondsPerDay + clock - secondsAhead(time.groups?.['offset'])) as Instant
}

/** How far a written offset is ahead of UTC; that of Japan where none is written. */
function secondsAhead(offset = ''): number {
  if (offset === '') return japanOffset
  if (offset === 'Z') return 0
  const size = twoDigits(offset, 1) * secondsPerHour + twoDigits(offset, 4) * 60
  return offset[0] === '-' ? -size : size
}

/** The date that a wall in Japan shows at that moment. */
export const japanDay = (at: Instant): Day => Math.floor((at + japanOffset) / secondsPerDay) as Day

/** True where a wall clock in Japan shows 00:00:00. */
export const isJapanMidnight = (at: Instant): boolean => (at + japanOffset) % secondsPerDay === 0
