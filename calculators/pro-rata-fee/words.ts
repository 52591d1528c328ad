import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '初月の日割り料金', en: 'First month’s fee' },
  'choice.with-first-fee': { ja: '初回の利用料と合わせて支払う', en: 'Paid with the first fee' },
  monthStartsOn: { ja: 'その月の初日', en: 'First day of the month' },
  dueMonths: { ja: '利用月から支払期日までの月数', en: 'Months from use to the due date' },
}
