import type { Words } from '../../../../calculators/kernel/schema/words.ts'

/** What the picture of a deadline says. A name in braces is filled in. */
export const deadlineWords = {
  deadline: { ja: '基準の日から期日まで', en: 'From the date to the deadline' },
  statedDate: { ja: '約款どおりの日', en: 'As stated' },
  deadlineDate: { ja: '期日', en: 'Deadline' },
  businessDays: { ja: '{count}営業日', en: '{count} business days' },
  calendarDays: { ja: '{term}（暦日で{days}）', en: '{term} ({days} by the calendar)' },
  apart: { ja: '基準の日から期日まで暦日で{days}です。', en: 'They are {days} apart by the calendar.' },
} as const satisfies Readonly<Record<string, Words>>
