import type { Formatter } from '../../text/formatter.ts'
import type { Label } from '../labels.tsx'
import { pictures } from '../words.ts'
import type { Moment, MonthBlocks, OutagePicture } from './model.ts'
import { outageWords } from './words.ts'

const names = {
  known: outageWords.known,
  restored: outageWords.restored,
  threshold: outageWords.threshold,
  unavailable: outageWords.unavailable,
}
const looks = { known: 'open', restored: 'full', threshold: 'thin', unavailable: 'part' } as const

/** A month and how many days count under its length, or several months that are filled. */
export const monthText = ({ say, value }: Formatter, { month, lastMonth, days }: MonthBlocks): string =>
  lastMonth === undefined
    ? say(outageWords.monthShare, { month: value('month', month), days: value('days', days) })
    : say(outageWords.monthsShare, {
        month: value('month', month),
        last: value('month', lastMonth),
        days: value('days', days),
      })

/** What a moment of the outage says. */
export const momentLabel = ({ say, value }: Formatter, { kind, at, text }: Moment): Label => ({
  id: kind,
  at,
  name: say(names[kind]),
  text: value(kind === 'threshold' ? 'hours' : 'date-time', text),
  look: looks[kind],
  ...(kind === 'threshold' ? {} : { brief: clock(text) }),
})

/** The time of day of a moment, where its date is known. */
const clock = (text: string): string => text.slice(11).replace(/(?<=:\d\d):00$/, '')

/** The picture of an outage in words. */
export function outageDescription(
  formatter: Formatter,
  { length, days, months, isRefused }: OutagePicture,
  labels: readonly Label[],
): string {
  const { say, value, list } = formatter
  const sentences = [
    say(outageWords.outageSays, { length: value('duration', length) }),
    ...(isRefused ? [say(outageWords.tooShort)] : []),
    ...(days === undefined ? [] : [say(outageWords.daysCount, { days: value('days', days) })]),
    ...(months.length > 0
      ? [
          say(outageWords.byMonth, {
            months: list(months.map((each) => monthText(formatter, each))),
          }),
        ]
      : []),
    say(pictures.marks, { marks: list(labels.map(({ name, text }) => `${name} ${text}`)) }),
  ]
  return sentences.join(formatter.language === 'ja' ? '' : ' ')
}
