import { dayText } from '../../../../calculators/kernel/calendar/days.ts'
import type { Words } from '../../../../calculators/kernel/schema/words.ts'
import { dateWithWeekday } from '../../text/format.ts'
import type { Formatter } from '../../text/formatter.ts'
import type { Pictured } from '../chart.ts'
import { type Label, pictures } from '../labels.tsx'
import type { LatePicture, Mark, MarkKind } from './model.ts'

/** What the picture of a late payment says. A name in braces is filled in. */
export const lateWords = {
  late: { ja: '遅れの経過と損害金', en: 'The delay and its damages' },
  paidInTime: { ja: '期日と支払日', en: 'Due date and payment' },
  lateSays: {
    ja: '損害金の付く日数は{days}で、遅延損害金は{penalty}になりました。',
    en: 'Damages ran for {days} and came to {penalty}.',
  },
  damages: { ja: '遅延損害金', en: 'Damages' },
  due: { ja: '支払期日', en: 'Due' },
  rolled: { ja: '繰下げ後の期日', en: 'Due date moved to' },
  payment: { ja: '一部弁済', en: 'Part payment' },
  paid: { ja: '支払日', en: 'Paid' },
  grace: { ja: '猶予', en: 'Grace' },
  leapBegins: { ja: 'うるう年に入る', en: 'Leap year begins' },
  leapEnds: { ja: '平年に戻る', en: 'Leap year over' },
  leapDay: { ja: 'うるう日', en: 'Leap day' },
  leapYearTint: { ja: 'うるう年', en: 'Leap year' },
  leapYears: { ja: 'うるう年：{years}。', en: 'Leap years: {years}.' },
  paymentsDrawn: { ja: '一部弁済{count}件（うち{drawn}件を図示）', en: '{count} part payments, {drawn} of them drawn' },
} as const satisfies Readonly<Record<string, Words>>

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

const names: Readonly<Record<MarkKind, Words>> = {
  due: lateWords.due,
  rolled: lateWords.rolled,
  payment: lateWords.payment,
  paid: lateWords.paid,
  grace: lateWords.grace,
  'leap-begins': lateWords.leapBegins,
  'leap-ends': lateWords.leapEnds,
  'leap-day': lateWords.leapDay,
}

const looks: Readonly<Record<MarkKind, Label['look']>> = {
  due: 'open',
  rolled: 'open',
  payment: 'part',
  paid: 'full',
  grace: 'thin',
  'leap-begins': 'thin',
  'leap-ends': 'thin',
  'leap-day': 'thin',
}

const noon = 0.5
const mostNamed = 6

/** What the marks on the time line of a late payment say. */
export const lateLabels = (formatter: Formatter, { marks, daysOff, payments }: LatePicture): readonly Label[] =>
  marks.map((mark, at) => ({
    id: `${at} ${mark.kind}`,
    at: mark.on + (looks[mark.kind] === 'thin' && mark.kind !== 'leap-day' && mark.kind !== 'grace' ? 0 : noon),
    name: formatter.say(names[mark.kind]),
    text: markText(formatter, mark, daysOff.length > 0),
    look: looks[mark.kind],
    ...(mark.kind === 'payment' ? paymentLabel(formatter, mark, payments) : {}),
  }))

/** Among many part payments none is named; where room is short, one says its amount alone. */
const paymentLabel = ({ value, calculator }: Formatter, { text }: Mark, payments: number): Partial<Label> => ({
  isSilent: payments > mostNamed,
  ...(text === undefined ? {} : { brief: value(calculator.provider.currency, text) }),
})

function markText({ language, value, calculator }: Formatter, { kind, on, text }: Mark, withWeekday: boolean): string {
  const hasWeekday = withWeekday && (kind === 'due' || kind === 'rolled')
  const date = hasWeekday ? dateWithWeekday(dayText(on), language) : value('date', dayText(on))
  if (kind === 'payment' && text !== undefined) return `${date} ${value(calculator.provider.currency, text)}`
  return kind === 'grace' && text !== undefined ? value('days', text) : date
}
