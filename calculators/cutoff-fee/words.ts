import { prices } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

const heldFrom: Words = { ja: '利用開始日', en: 'Held from' }
const heldTo: Words = { ja: '利用終了日（空欄は利用中）', en: 'Held to (blank: still held)' }

export const words = {
  kind: { ja: '締日で定まる月額料金', en: 'Monthly fee by cut-off day' },
  plans: { ja: 'プラン', en: 'Plans' },
  'plans.name': { ja: 'プラン名', en: 'Plan' },
  'plans.monthlyFee': { ja: 'プランの月額料金', en: 'Monthly plan fee' },
  'plans.grade': { ja: 'プランの順位（大きい数ほど上位）', en: 'Grade of the plan (higher number, higher grade)' },
  'plans.from': heldFrom,
  'plans.to': heldTo,
  'options.from': heldFrom,
  'options.to': heldTo,
  cutoffDay: { ja: '締日', en: 'Cut-off day' },
  cutoffOn: { ja: '対象月の締日', en: 'Cut-off date of the month' },
  firstOn: { ja: '対象月の初日', en: 'First day of the month' },
  planGrade: { ja: '最上位とするプラン', en: 'Plan of the highest grade' },
  'choice.highest-fee': { ja: '料金が最も高いプラン', en: 'The one with the highest fee' },
  afterCutoff: { ja: '締日の後に始めたもの', en: 'What began after the cut-off day' },
  'choice.not-charged': { ja: 'その月はかからない', en: 'Not charged for that month' },
  'choice.charged': { ja: 'その月からかかる', en: 'Charged for that month too' },
  countedTo: { ja: '対象とする最後の日', en: 'Last day that counts' },
  planFee: { ja: 'プラン料金', en: 'Plan fee' },
  fee: { ja: 'オプション料金', en: 'Option fee' },
  optionFees: { ja: 'オプション料金の合計', en: 'Option fees' },
  isCharged: { ja: '請求する料金があるか', en: 'Anything charged' },
  subtotal: { ja: '小計', en: 'Subtotal' },
  taxRate: { ja: '締日の消費税率', en: 'Tax rate on the cut-off date' },
  'code.nothing-charged': {
    ja: '対象となる期間に利用した有料のプランもオプションもないため、この月の請求はありません。',
    en: 'No paid plan or option was held on the days that count: nothing is charged for this month.',
  },

  // How steps come about
  'operation.highest-grade': { ja: '順位が最も高いプランの額', en: 'fee of the plan of the highest grade' },
  'operation.to-cutoff': { ja: '締日まで', en: 'to the cut-off day' },
  'operation.to-month-end': { ja: '月の末日まで', en: 'to the end of the month' },
  'operation.holds-chargeable': { ja: '有料のものがあるか', en: 'anything with a fee' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  rule: (say) => [
    {
      ja: say`月の途中でプランやオプションを変えた月も含め、その月の利用料を求めます。1日から${'cutoffDay'}日までに一日でも利用したプランのうち最も順位の高いものと、同じ間に一日でも利用したオプションのすべてが、日割りされず満額でかかります。すべてのプランに順位が入力されていればそれにより、そうでなければ料金の高いプランを上位とみます。同じ名前のオプションは一度だけ数えます。締日の後に始めたものがその月からかかるかは、読み方によります。入力額が税込でなければ、合計に締日の税率の消費税が加わります。`,
      en: say`The fee of a month, also of one in which plans or options changed. Of the plans held on any day from the 1st to day ${'cutoffDay'}, the one of the highest grade is charged, and every option held on any of those days, each in full and never by the day. Where every plan has a grade, the grades decide; otherwise the highest fee does. Options of one name count once. Whether what began after the cut-off day is charged for that month is a matter of reading. Unless the fees include it, consumption tax at the rate of the cut-off day is added to the sum.`,
    },
  ],
  formula: (say) => [
    {
      ja: say`（${'cutoffDay'}日までの最上位のプランの料金 ＋ 各オプション料金）＋ 消費税（端数は${'rounding'}）`,
      en: say`(fee of the highest plan by day ${'cutoffDay'} + each option fee) + consumption tax (rounding: ${'rounding'})`,
    },
  ],

  // Why the answer is what it is
  because: (say, is) => [
    is('countedTo', 'to-month-end') && {
      ja: say`${'countedTo'}までに利用した最上位のプランの${'planFee'}と、オプションの${'optionFees'}が、日割りなしでかかります。締日の後に始めたものも含めて読んでいます。`,
      en: say`The highest plan held by ${'countedTo'}, ${'planFee'}, and the options held by then, ${'optionFees'}, are charged in full; what began after the cut-off day is read as charged too.`,
    },
    is('countedTo', 'to-month-end') && {
      ja: say`${'countedTo'}までに利用した最上位のプランの${'planFee'}が、日割りなしでかかります。締日の後に始めたものも含めて読んでいます。`,
      en: say`The highest plan held by ${'countedTo'}, ${'planFee'}, is charged in full; what began after the cut-off day is read as charged too.`,
    },
    is('countedTo', 'to-month-end') && {
      ja: say`${'countedTo'}までに利用したオプションの${'optionFees'}が、日割りなしでかかります。締日の後に始めたものも含めて読んでいます。`,
      en: say`The options held by ${'countedTo'}, ${'optionFees'}, are charged in full; what began after the cut-off day is read as charged too.`,
    },
    {
      ja: say`${'cutoffOn'}までに利用した最上位のプランの${'planFee'}と、オプションの${'optionFees'}が、日割りなしでかかります。`,
      en: say`The highest plan held by ${'cutoffOn'}, ${'planFee'}, and the options held by then, ${'optionFees'}, are charged in full.`,
    },
    {
      ja: say`${'cutoffOn'}までに利用した最上位のプランの${'planFee'}が、日割りなしでかかります。`,
      en: say`The highest plan held by ${'cutoffOn'}, ${'planFee'}, is charged in full.`,
    },
    {
      ja: say`${'cutoffOn'}までに利用したオプションの${'optionFees'}が、日割りなしでかかります。`,
      en: say`The options held by ${'cutoffOn'}, ${'optionFees'}, are charged in full.`,
    },
  ],
  'because.and': (say, is) => [
    {
      ja: say`これに${'taxRate'}の消費税${'tax'}が加わります。`,
      en: say`Consumption tax at ${'taxRate'} adds ${'tax'}.`,
    },
    is('total', 'same') && { ja: '入力額は税込です。', en: 'The fees entered include tax.' },
    is('countedTo', 'to-cutoff') && {
      ja: '締日の後に始めたものは含めていません。',
      en: 'What began after the cut-off day is left out.',
    },
  ],
  'because.nothing-charged': (say, is) => [
    is('countedTo', 'to-month-end') && {
      ja: say`${'firstOn'}から${'countedTo'}までに有料のプランもオプションも利用していないため、この月の請求はありません。`,
      en: say`No plan or option with a fee was held from ${'firstOn'} to ${'countedTo'}: nothing is charged for this month.`,
    },
    {
      ja: say`${'firstOn'}から${'cutoffOn'}までに有料のプランもオプションも利用していないため、この月の請求はありません。`,
      en: say`No plan or option with a fee was held from ${'firstOn'} to ${'cutoffOn'}: nothing is charged for this month.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: `月額料金 げつがくりょうきん 利用料 りようりょう 締日 しめび 締め日 25日 日割り ひわり 日割りなし 月途中 つきとちゅう 途中加入 とちゅうかにゅう プラン変更 ぷらんへんこう オプション おぷしょん 請求額 せいきゅうがく 消費税 しょうひぜい 入会 にゅうかい ${prices.ja}`,
    en: `monthly fee bill cut-off day closing day proration pro rata mid-month join upgrade downgrade plan change option add-on consumption tax invoice ${prices.en}`,
  },
}
