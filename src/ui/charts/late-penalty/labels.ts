import { dayText } from '../../../../calculators/kernel/calendar/days.ts'
import type { Words } from '../../../../calculators/kernel/schema/words.ts'
import { dateWithWeekday } from '../../text/format.ts'
import type { Formatter } from '../../text/formatter.ts'
import type { Label } from '../labels.tsx'
import type { LatePicture, Mark, MarkKind } from './model.ts'
import { lateWords } from './words.ts'

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
