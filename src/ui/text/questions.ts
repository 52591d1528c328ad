import type { Question } from '../../../calculators/kernel/schema/kind.ts'

/** The questions that several kinds answer; one that a kind alone answers stands in its folder, in `question.ts`. */
const shared: readonly Question[] = [
  {
    id: 'part-of-a-month',
    after: 'service-down',
    says: { ja: '月の途中で始めた・プランを変えた', en: 'I joined or changed plan mid-month' },
    help: {
      ja: '日割りか満額か、その月の料金を計算します。',
      en: 'The fee of that month, by the day or in full.',
    },
  },
  {
    id: 'leave-early',
    after: 'part-of-a-month',
    says: { ja: '途中で解約したい', en: 'I want to leave early' },
    help: {
      ja: '解約でかかる額、戻る額、サービスの終了日を計算します。',
      en: 'What leaving costs, what comes back, and when the service ends.',
    },
  },
  {
    id: 'by-when',
    after: 'leave-early',
    says: { ja: 'いつまでにすればよい？', en: 'By when must it be done?' },
    help: {
      ja: '支払、解約の通知、会社からの連絡などの期日を計算します。',
      en: 'The last day to pay, to give notice or to be answered.',
    },
  },
  {
    id: 'other-amounts',
    after: 'service-ends',
    says: { ja: 'そのほかの金額', en: 'Some other amount' },
    help: {
      ja: '申込時の請求額、月あたりの料金、割増金、手続の実費を計算します。',
      en: 'What is billed on application, a fee per month, a premium, the actual cost of a procedure.',
    },
  },
]

const ofKinds = import.meta.glob<Question>('../../../calculators/*/question.ts', { eager: true, import: 'question' })

/** Each question right behind the one that it comes after; what comes after none of these begins the list. */
function inOrder(all: readonly Question[]): readonly Question[] {
  const ids = new Set(all.map(({ id }) => id))
  const behind = (before: string | undefined): readonly Question[] =>
    all
      .filter(({ after }) => (after !== undefined && ids.has(after) ? after : undefined) === before)
      .flatMap((question) => [question, ...behind(question.id)])
  return behind(undefined)
}

/** The questions that calculators answer, in the order in which they are offered. */
export const questions = inOrder([...Object.values(ofKinds), ...shared])
