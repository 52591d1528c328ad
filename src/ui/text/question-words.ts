import type { Question } from '../../../calculators/kernel/schema/kind.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What a person comes with, as they would say it, and a line on what is found under it. */
interface Asked {
  readonly says: Words
  readonly help: Words
}

/** The questions that calculators answer, in the order in which they are offered. */
export const questions: Readonly<Record<Question, Asked>> = {
  'paid-late': {
    says: { ja: '支払が遅れた', en: 'I paid late' },
    help: {
      ja: '期日を過ぎた支払に加わる遅延損害金を計算します。',
      en: 'The late-payment damages that the delay adds, to the day.',
    },
  },
  'service-down': {
    says: { ja: 'サービスが使えなかった', en: 'The service was down' },
    help: {
      ja: '障害で止まっていた間の補償を計算します。',
      en: 'What the outage is worth, as money or as a longer contract.',
    },
  },
  'part-of-a-month': {
    says: { ja: '月の途中で始めた・プランを変えた', en: 'I joined or changed plan mid-month' },
    help: {
      ja: '日割りか満額か、その月の料金を計算します。',
      en: 'The fee of that month, by the day or in full.',
    },
  },
  'leave-early': {
    says: { ja: '途中で解約したい', en: 'I want to leave early' },
    help: {
      ja: '解約でかかる額、戻る額、サービスの終了日を計算します。',
      en: 'What leaving costs, what comes back, and when the service ends.',
    },
  },
  'by-when': {
    says: { ja: 'いつまでにすればよい？', en: 'By when must it be done?' },
    help: {
      ja: '支払、解約の通知、会社からの連絡などの期日を計算します。',
      en: 'The last day to pay, to give notice or to be answered.',
    },
  },
  'most-they-owe': {
    says: { ja: '損害はいくらまで賠償される？', en: 'What is the most they owe me?' },
    help: {
      ja: '会社が負う損害賠償の上限を計算します。',
      en: 'The cap on the damages that the company pays.',
    },
  },
  'fee-changes': {
    says: { ja: '期間の途中で料金や税率が変わった', en: 'The fee or the tax changed' },
    help: {
      ja: '前払いした契約期間に追加で支払う差額を計算します。',
      en: 'What is to be paid on top for a term already paid for.',
    },
  },
  'service-ends': {
    says: { ja: 'サービスや機能が終了する', en: 'They are ending the service' },
    help: {
      ja: '会社の都合で終わるときに戻る額を計算します。',
      en: 'What comes back when the company withdraws what was paid for.',
    },
  },
  'other-amounts': {
    says: { ja: 'そのほかの金額', en: 'Some other amount' },
    help: {
      ja: '申込時の請求額、月あたりの料金、割増金、手続の実費を計算します。',
      en: 'What is billed on application, a fee per month, a premium, the actual cost of a procedure.',
    },
  },
}
