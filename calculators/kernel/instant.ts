import { type Day, readDay, twoDigits } from './days.ts'

/** A moment, in whole seconds since 1970-01-01T00:00Z. */
declare const instant: unique symbol
export type Instant = number & { readonly [instant]: true }

export const secondsPerHour = 3600
export const secondsPerDay = 86_400
export const japanOffset = 9 * secondsPerHour

const timeGrammar = /^T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/

/** A moment written `YYYY-MM-DDTHH:mm[:ss]`, in Japan time (UTC+9, no summer time) unless an offset (`Z`, `+09:00`) follows. */
export function readInstant(text: string): Instant | undefined {
  const on = readDay(text)
  if (on === undefined || text.length > 25 || !timeGrammar.test(text.slice(10))) return undefined
  const hasSeconds = text[16] === ':'
  const clock = twoDigits(text, 11) * secondsPerHour + twoDigits(text, 14) * 60 + (hasSeconds ? twoDigits(text, 17) : 0)
  return (on * secondsPerDay + clock - writtenOffset(text, hasSeconds ? 19 : 16)) as Instant
}

function writtenOffset(text: string, at: number): number {
  if (at === text.length) return japanOffset
  if (text[at] === 'Z') return 0
  const size = twoDigits(text, at + 1) * secondsPerHour + twoDigits(text, at + 4) * 60
  return text[at] === '-' ? -size : size
}

/** The date that a wall in Japan shows at that moment. */
export const japanDay = (at: Instant): Day => Math.floor((at + japanOffset) / secondsPerDay) as Day

/** True where a wall clock in Japan shows 00:00:00. */
export const isJapanMidnight = (at: Instant): boolean => (at + japanOffset) % secondsPerDay === 0
