import { expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { type Column, columnHeads, comparisonSections } from '../../../src/pages/saved/comparison-rows.ts'
import { answerTo } from '../../../src/ui/answer/answer.ts'
import { shownFields } from '../../../src/ui/form/draft.ts'
import { fieldsOnPage } from '../../../src/ui/form/fields.ts'
import { readFragment } from '../../../src/ui/form/fragment.ts'
import { formatterOf } from '../../../src/ui/text/formatter.ts'

/** The table of calculations side by side. */

const all = catalogue()

function column(provider: string, id: string, fragment: string): Column {
  const calculator = all.providers.get(provider)?.calculators.get(id)
  if (calculator === undefined) throw new RangeError(`there is no ${provider}/${id}`)
  const { draft } = readFragment(calculator, fragment)
  const places = new Set(fieldsOnPage(shownFields(calculator), draft).keys())
  const answer = answerTo(all, calculator, draft, places, () => false)
  return { formatter: formatterOf(all, calculator, 'en'), computed: { catalogue: all, calculator, draft, answer } }
}

const facts = 'principal=50000&dueOn=2026-05-31&paidOn=2026-07-15'
// 50,000 × 14.6 % × 45 ÷ 365 = 900; from the next business day, 1 June, 44 days: 880.
const asStated = column('coredrive', 'late-penalty', facts)
const nextDay = column('coredrive', 'late-penalty', `${facts}&reading.dueDateRoll=next-business-day`)
const unfinished = column('coredrive', 'late-penalty', 'principal=50000&dueOn=soon&customer=consumer')
// A last login on 10 November 2026 keeps the data until 10 December 2026.
const retention = column('coredrive', 'data-retention', 'lastLoginOn=2026-11-10')

const differences = (...columns: readonly Column[]) => columnHeads(columns).map(({ difference }) => difference)
const section = (title: string, ...columns: readonly Column[]) =>
  (comparisonSections(columns).find((each) => each.title === title)?.lines ?? []).map(({ label, cells, isSame }) => [
    label,
    ...cells,
    isSame,
  ])

test('answers come first, with their distance from the first', () => {
  expect(columnHeads([asStated, nextDay]).map(({ label, figure }) => [label, figure])).toEqual([
    ['Total late-payment damages', '¥900'],
    ['Total late-payment damages', '¥880'],
  ])
  expect(differences(asStated, nextDay, asStated)).toEqual([undefined, '−¥20', '±¥0'])
  expect(differences(nextDay, asStated)).toEqual([undefined, '+¥20'])
})

test('no difference is told between money and a date, or from what is not answered', () => {
  expect(differences(asStated, retention, unfinished)).toEqual([undefined, undefined, undefined])
  expect(differences(retention, retention)).toEqual([undefined, '±0 days'])
})

test('what is not finished says what it lacks', () => {
  expect(columnHeads([unfinished]).map(({ figure, sentence }) => [figure, sentence])).toEqual([
    [undefined, 'To be corrected: Due date · Still needed: Paid on (or the day to compute to)'],
  ])
})

test('figures stand in one line for each name', () => {
  expect(section('Figures', asStated, nextDay)).toEqual([
    ['Days late', '45 days', '44 days', false],
    ['Remains to be paid', '¥50,900', '¥50,880', false],
  ])
})

test('facts are shown as they are read; what nobody entered is shown where another calculation did', () => {
  expect(section('Facts', asStated, unfinished)).toEqual([
    ['Overdue amount (tax included)', '¥50,000', '¥50,000', true],
    ['Due date', '31 May 2026', 'soon', false],
    ['Paid on (or the day to compute to)', '15 July 2026', undefined, false],
    ['Customer', 'Business', 'Consumer', false],
  ])
  expect(section('Facts', asStated, nextDay).map(([label]) => label)).toEqual([
    'Overdue amount (tax included)',
    'Due date',
    'Paid on (or the day to compute to)',
  ])
})

test('rows of a list are facts by their number', () => {
  const paid = column(
    'coredrive',
    'late-penalty',
    `${facts}&payments.1.on=2026-06-10&payments.1.amount=10000&payments.2.on=2026-06-20&payments.2.amount=5000`,
  )
  expect(
    section('Facts', asStated, paid)
      .slice(3)
      .map(([label, , cell]) => [label, cell]),
  ).toEqual([
    ['Part payment on (1)', '10 June 2026'],
    ['Part payment (1)', '¥10,000'],
    ['Part payment on (2)', '20 June 2026'],
    ['Part payment (2)', '¥5,000'],
  ])
})

test('readings are those that the answer leans on', () => {
  expect(
    section('Readings of the terms', asStated, nextDay, retention).filter(
      ([label]) => label === 'Due date on a bank holiday',
    ),
  ).toEqual([
    ['Due date on a bank holiday', 'Stays as it is (default)', 'Moves to the next business day', undefined, false],
  ])
})
