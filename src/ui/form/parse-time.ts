import { withDigits } from './kanji-numbers.ts'
import { enteredDate } from './parse-date.ts'

// What stands before the time belongs to the date, or parts the two.
const apart = '(?<=[t ,日)])'
const half = '(?:(?<before>午前|午後|[ap]m) ?)?'
const clocks = [
  `${half}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?: ?(?<after>[ap])\\.?m\\.?)?(?<offset>z|[+-]\\d{2}:\\d{2})?`,
  `${half}(?<hour>\\d{1,2})時(?:(?<isHalf>半)|(?<minute>\\d{1,2})分(?:(?<second>\\d{1,2})秒)?)?`,
  '(?<hour>\\d{1,2}) ?(?<after>[ap])\\.?m\\.?',
  '(?<hour>\\d{2})(?<minute>\\d{2})',
].map((clock) => new RegExp(`${apart}${clock}$`, 'i'))

// Who does not know the minute writes it so.
const about = / ?(?:ごろ|ころ|頃)$/
const noon = new RegExp(`${apart}(?:正午|noon)$`, 'i')

/** A date with a time of day: 2026-05-31 9:15, 2026年5月31日 午後3時, 31 May 2026, 3:15 pm, 2026年5月31日正午. */
export function enteredDateTime(typed: string): string | undefined {
  const plain = withDigits(typed).replace(about, '').replace(noon, '12:00')
  for (const clock of clocks) {
    const found = clock.exec(plain)
    if (found === null) continue
    const on = enteredDate(plain.slice(0, found.index).replace(/[t,]? ?$/i, ''))
    const at = timeOfDay(found.groups ?? {})
    return on === undefined || at === undefined ? undefined : `${on}T${at}`
  }
  return undefined
}

const padded = (digits: string): string => digits.padStart(2, '0')

type Parts = Readonly<Record<string, string | undefined>>

function timeOfDay({ before, hour = '', isHalf, minute = '0', second, after, offset = '' }: Parts): string | undefined {
  if (before !== undefined && after !== undefined) return undefined
  const ofDay = hourOfDay(Number(hour), before ?? (after && `${after}m`))
  const minutes = isHalf === undefined ? padded(minute) : '30'
  const seconds = second === undefined ? '' : `:${padded(second)}`
  if (ofDay === undefined || minutes > '59' || seconds > ':59') return undefined
  // The day ends at 24:00 sharp.
  if (ofDay === hoursOfDay && !/^00(?::00)?$/.test(`${minutes}${seconds}`)) return undefined
  return `${padded(String(ofDay))}:${minutes}${seconds}${offset.toUpperCase()}`
}

const hoursOfDay = 24

/** The hour from 0 to 24. 午後12時 is noon to some and midnight to others, so it is not read. */
function hourOfDay(hour: number, ofHalf: string | undefined): number | undefined {
  if (ofHalf === undefined) return hour <= hoursOfDay ? hour : undefined
  const last = ofHalf === '午前' || ofHalf === '午後' ? 11 : 12
  if (hour > last) return undefined
  return (hour % 12) + (ofHalf === '午後' || ofHalf.toLowerCase() === 'pm' ? 12 : 0)
}
