import type { Formatter } from '../../text/formatter.ts'
import type { Label } from '../labels.tsx'
import type { Pictured } from '../pictured.ts'
import { pictures } from '../words.ts'
import type { LatePicture } from './model.ts'
import { lateWords } from './words.ts'

/** How many part payments there are, where not all are drawn. */
export const paymentsText = ({ say, value }: Formatter, payments: number, drawn: number): string =>
  say(lateWords.paymentsDrawn, { count: value('count', String(payments)), drawn: value('count', String(drawn)) })

/** The picture of a late payment in words: the figures, then what stands on the time line. */
export function lateDescription(
  formatter: Formatter,
  { outcome }: Pictured,
  { payments, drawn, leapYears, daysOff }: LatePicture,
  labels: readonly Label[],
): string {
  const { say, value, list } = formatter
  const { days, penalty } = ('figures' in outcome ? outcome.figures : undefined) ?? {}
  const sentences = [
    ...(days === undefined || penalty === undefined
      ? []
      : [say(lateWords.lateSays, { days: value(days.unit, days.value), penalty: value(penalty.unit, penalty.value) })]),
    say(pictures.marks, { marks: list(labels.map(({ name, text }) => `${name} ${text}`)) }),
    ...(payments > drawn ? [paymentsText(formatter, payments, drawn)] : []),
    ...(leapYears.length > 0
      ? [say(lateWords.leapYears, { years: list(leapYears.map(({ year }) => String(year))) })]
      : []),
    ...(daysOff.length > 0 ? [say(pictures.daysOff)] : []),
  ]
  return sentences.join(formatter.language === 'ja' ? '' : ' ')
}
