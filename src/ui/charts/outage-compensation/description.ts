import type { Words } from '../../../../calculators/kernel/schema/words.ts'
import type { Formatter } from '../../text/formatter.ts'
import { type Label, pictures } from '../labels.tsx'
import type { Moment, MonthBlocks, OutagePicture } from './model.ts'

/** What the picture of an outage says. A name in braces is filled in. */
export const outageWords = {
  outage: { ja: '障害の長さと補償の対象', en: 'The outage and what counts' },
  outageSays: {
    ja: '会社が知ってから復旧まで{length}。',
    en: 'From when the company knew to the restoration: {length}.',
  },
  daysCount: { ja: '補償の対象は{days}分です。', en: 'What counts: {days}.' },
  tooShort: { ja: '補償に必要な長さに届いていません。', en: 'It was too short to count.' },
  byMonth: { ja: '月ごとの内訳：{months}。', en: 'By month: {months}.' },
  monthShare: { ja: '{month}：{days}分', en: '{month}: {days}' },
  monthsShare: { ja: '{month}から{last}まで：{days}分', en: '{month} to {last}: {days}' },
  known: { ja: '会社が把握', en: 'Known' },
  restored: { ja: '復旧', en: 'Restored' },
  threshold: { ja: '必要な長さ', en: 'Must last' },
  unavailable: { ja: '利用不能', en: 'Unavailable' },
} as const satisfies Readonly<Record<string, Words>>

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
