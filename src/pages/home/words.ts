import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What the pages say that lead to calculators. A name in braces is filled in. */
export const home = {
  ask: { ja: 'どのようなことでお困りですか', en: 'What happened?' },
  about: {
    ja: '約款があなたに課す額と期限を、1円・1日まで正確に、条文をたどって計算します。遅延損害金、日割り、障害の補償、解約、通知期限。登録も広告もありません。',
    en: 'What a provider’s terms of service cost you, exact to the yen and the day, each figure traced to its article: late fees, part months, outages, leaving early, notice. No account, no ads.',
  },
  compareAbout: {
    ja: '同じ支払の遅れや同じ障害が、会社ごとの約款でいくらになるかを、ひとつの表と図で比べます。',
    en: 'The same late payment or outage under each provider’s terms, in one table and one picture.',
  },
  savedAbout: {
    ja: 'この端末だけに保存した計算。名前を付け、開き直し、並べて比べ、ファイルに書き出せます。',
    en: 'Calculations kept on this device alone: named, reopened, compared side by side, exported as a file.',
  },
  ownAbout: {
    ja: 'ここにない会社の約款の定めを入力すると、その場で計算に使えます。入力はどこにも送られません。',
    en: 'Enter the terms of a provider that is not here and calculate with them at once. Nothing is sent anywhere.',
  },
  search: { ja: '言葉で探す', en: 'Search' },
  searchHint: { ja: '例：遅延損害金、日割り、解約', en: 'e.g. late fee, downtime, cancel' },
  questions: { ja: '質問', en: 'Questions' },
  providers: { ja: '会社・約款', en: 'Providers' },
  results: { ja: '「{query}」の検索結果', en: 'Results for “{query}”' },
  noneFound: { ja: '「{query}」に当たる計算はありません', en: 'Nothing found for “{query}”' },
  count: { ja: '{count}件', en: '{count} calculations' },
  countOne: { ja: '1件', en: '1 calculation' },
  noneHelp: {
    ja: '言葉を減らすか、短くしてみてください。漢字でもかなでも、英語でも探せます。たとえば：',
    en: 'Try fewer or shorter words. English and Japanese both work, in any script. For instance:',
  },
  noneOwn: {
    ja: 'ここにない会社の約款は、自分で入力して計算できます。',
    en: 'For a provider that is not here, enter its terms yourself.',
  },
  enterOwn: { ja: '自分の約款を入力する', en: 'Enter my own terms' },
  unknownLink: {
    ja: 'このリンクの「{part}」に当たるものは、ここにはありません。下から選んでください。',
    en: 'There is nothing here by the name “{part}” that the link gives. Please choose below.',
  },
  providerLead: {
    ja: '{documents}から計算できるものです。',
    en: 'What can be calculated from the {documents}.',
  },
  providerAbout: {
    ja: '{documents}から計算できるもの：{titles}。1円・1日まで正確に、条文をたどって示します。',
    en: 'Calculated from the {documents}, exact to the yen and the day, each figure traced to its article: {titles}.',
  },
  inForceFrom: { ja: '{date}から効力のある版', en: 'In force from {date}' },
  comma: { ja: '、', en: ', ' },
  otherProviders: { ja: 'ほかの会社・約款', en: 'Other providers' },
} as const satisfies Readonly<Record<string, Words>>

/** Searches to begin with, where one found nothing. */
export const firstSearches: readonly Words[] = [
  { ja: '遅延損害金', en: 'late fee' },
  { ja: '日割り', en: 'pro rata' },
  { ja: '障害', en: 'outage' },
  { ja: '解約', en: 'cancel' },
  { ja: '期限', en: 'deadline' },
]
