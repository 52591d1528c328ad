import { paying } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '遅延損害金', en: 'Late-payment damages' },
  principal: { ja: '滞納額（税込）', en: 'Overdue amount (tax included)' },
  paidOn: { ja: '支払日（または計算の基準日）', en: 'Paid on (or the day to compute to)' },
  payments: { ja: '一部弁済', en: 'Part payments' },
  'payments.on': { ja: '弁済日', en: 'Part payment on' },
  'payments.amount': { ja: '弁済額', en: 'Part payment' },
  isLate: { ja: '期日より後の支払か', en: 'Paid after the due date' },
  firstLateDay: { ja: '遅延の初日（起算日）', en: 'First late day' },
  days: { ja: '遅延日数', en: 'Days late' },
  firstDay: { ja: '区間の初日', en: 'First day of the span' },
  lastDay: { ja: '損害金の付く最終日', en: 'Last day that bears damages' },
  bearsTo: { ja: '損害金を数える最終日', en: 'Damages run to' },
  rateApplied: { ja: '適用する年率', en: 'Annual rate applied' },
  'choice.payment-day': { ja: '支払日', en: 'Day of payment' },
  years: { ja: '年数', en: 'Time in years' },
  'years.whole': { ja: '応当日までの満年数', en: 'Whole years by anniversary' },
  'years.commonDays': { ja: '平年の日数', en: 'Days in common years' },
  'years.common': { ja: '平年分（÷365）', en: 'Common-year share (÷ 365)' },
  'years.leapDays': { ja: 'うるう年の日数', en: 'Days in leap years' },
  'years.leap': { ja: 'うるう年分（÷366）', en: 'Leap-year share (÷ 366)' },
  capYears: { ja: '年数（上限の計算）', en: 'Time in years (for the cap)' },
  'capYears.whole': { ja: '応当日までの満年数（上限の計算）', en: 'Whole years by anniversary (for the cap)' },
  'capYears.commonDays': { ja: '平年の日数（上限の計算）', en: 'Days in common years (for the cap)' },
  'capYears.common': { ja: '平年分（上限の計算）', en: 'Common-year share (for the cap)' },
  'capYears.leapDays': { ja: 'うるう年の日数（上限の計算）', en: 'Days in leap years (for the cap)' },
  'capYears.leap': { ja: 'うるう年分（上限の計算）', en: 'Leap-year share (for the cap)' },
  commonYear: { ja: '平年の1年の日数', en: 'Length of a common year' },
  leapYear: { ja: 'うるう年の1年の日数', en: 'Length of a leap year' },
  annualRate: { ja: '年率', en: 'Annual rate' },
  'choice.statutory': { ja: '法定利率による', en: 'The statutory rate' },
  statutoryRate: { ja: '法定利率', en: 'Statutory rate' },
  consumerCapRate: { ja: '消費者契約法の上限利率', en: 'Highest rate under the Consumer Contract Act' },
  capDayCount: { ja: '年数の計算方法（上限の計算）', en: 'Day count (for the cap)' },
  graceDays: { ja: '猶予日数', en: 'Days of grace' },
  exact: { ja: '端数処理前の損害金', en: 'Damages before rounding' },
  cap: { ja: '消費者契約法による上限額', en: 'Cap under the Consumer Contract Act' },
  capped: { ja: '上限適用後の損害金', en: 'Damages within the cap' },
  allocation: { ja: '充当の順序', en: 'Order of allocation' },
  'choice.interest-first': { ja: '損害金、元本の順', en: 'Damages, then principal' },
  'choice.principal-first': { ja: '元本、損害金の順', en: 'Principal, then damages' },
  damages: { ja: 'この区間の損害金', en: 'Damages of the span' },
  damagesOwed: { ja: '未払の損害金の合計', en: 'Damages owed' },
  toDamages: { ja: '損害金への充当額', en: 'Allocated to damages' },
  toPrincipal: { ja: '元本への充当額', en: 'Allocated to principal' },
  damagesPaid: { ja: '支払済みの損害金', en: 'Damages paid' },
  damagesUnpaid: { ja: '未払の損害金', en: 'Damages unpaid' },
  paidOffOn: { ja: '完済日', en: 'Paid off on' },
  perDay: { ja: 'その後1日ごとに加わる損害金', en: 'Each further day adds' },
  nextDay: { ja: '基準日の翌日', en: 'The day after' },
  nextDays: { ja: '翌日1日分の日数', en: 'Days (the day after)' },
  nextYears: { ja: '翌日1日分の年数', en: 'Time in years (the day after)' },
  'nextYears.commonDays': { ja: '翌日が平年に属する日数', en: 'Days in common years (the day after)' },
  'nextYears.leapDays': { ja: '翌日がうるう年に属する日数', en: 'Days in leap years (the day after)' },
  principalLeft: { ja: '残元本', en: 'Principal left' },
  penalty: { ja: '遅延損害金の額', en: 'Total late-payment damages' },
  total: { ja: '支払うべき残額', en: 'Remains to be paid' },
  'code.paid-on-time': {
    ja: '期日までに支払われているため、遅延損害金はありません。',
    en: 'Paid by the due date: there are no late-payment damages.',
  },
  'code.rate-not-fixed-yet': {
    ja: '遅延の初日の法定利率は、まだ定まっていません。',
    en: 'The statutory rate on the first late day has not been fixed yet.',
  },
  paidByDueDate: { ja: '期日までの弁済額の合計', en: 'Paid by the due date' },
  isAnythingLeft: { ja: '期日に元本が残っていたか', en: 'Any principal left on the due date' },
  isPastGrace: { ja: '猶予日数を過ぎた支払か', en: 'Paid after the days of grace' },
  'choice.day-before': { ja: '支払日の前日', en: 'Day before payment' },
  'code.within-grace': {
    ja: '猶予期間内に支払われているため、遅延損害金はありません。',
    en: 'Paid within the days of grace: there are no late-payment damages.',
  },
  capDays: { ja: '日数（上限の計算）', en: 'Days late (for the cap)' },
  capFirstDay: { ja: '区間の初日（上限の計算）', en: 'First day of the span (for the cap)' },

  // How steps come about
  'operation.nothing-left': { ja: '残りなし', en: 'nothing left' },
  'operation.round-within-cap': { ja: '上限を超えないよう切捨て', en: 'fraction dropped to stay within the cap' },
  'operation.payment-day': { ja: '支払日まで', en: 'to the day of payment' },
  'operation.rate-on-first-late-day': { ja: '遅延初日の法定利率', en: 'statutory rate on the first late day' },
  'operation.damages-first': { ja: '損害金に先に充当', en: 'damages met first' },
  'operation.principal-first': { ja: '元本に先に充当', en: 'principal met first' },
  'operation.is-above': { ja: '上回るか', en: 'above' },
  'operation.is-after': { ja: 'その日より後か', en: 'after that day' },
  'operation.is-past-grace': { ja: '猶予日数を過ぎたか', en: 'after the days of grace' },
  'operation.day-before': { ja: '支払日の前日まで', en: 'to the day before payment' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  rule: (say, is) => {
    const runs = is('annualRate', 'statutory')
      ? {
          ja: say`支払が期日より遅れたときに加わる遅延損害金です。利率は遅延の初日の法定利率で、支払期日の翌日から${'lastDay'}まで、滞納額に日割りで付きます。`,
          en: say`What a late payment adds to the bill. The rate is the statutory one on the first late day; it runs on the overdue amount from the day after the due date to the ${'lastDay'}, without compounding.`,
        }
      : {
          ja: say`支払が期日より遅れたときに加わる遅延損害金です。支払期日の翌日から${'lastDay'}まで、滞納額に年${'annualRate'}の割合で日割りで付きます。`,
          en: say`What a late payment adds to the bill: ${'annualRate'} a year on the overdue amount, from the day after the due date to the ${'lastDay'}, without compounding.`,
        }
    const grace = {
      ja: say`期日後${'graceDays'}以内の支払なら付かず、過ぎると期日の翌日から付きます。`,
      en: say`Paid within ${'graceDays'} of the due date it costs nothing; after that it runs from the day after the due date.`,
    }
    const always = {
      ja: '損害金にさらに損害金が付くことはありません。一部を支払ったときは区間を分けて計算し、消費者については消費者契約法の上限を超えません。',
      en: 'A part payment starts a new stretch of days, and a consumer never owes more than the Consumer Contract Act allows.',
    }
    const [ja, en] = is('graceDays', 'none') ? ['', ''] : [grace.ja ?? '', `${grace.en ?? ''} `]
    return [{ ja: runs.ja && `${runs.ja}${ja}${always.ja}`, en: runs.en && `${runs.en} ${en}${always.en}` }]
  },
  formula: (say, is) => [
    is('annualRate', 'statutory') && {
      ja: say`滞納額 × 法定利率 × 遅延日数の年数換算。年数は${'dayCount'}、端数は${'rounding'}`,
      en: say`overdue amount × statutory rate × late days as years (${'dayCount'}); rounding: ${'rounding'}`,
    },
    {
      ja: say`滞納額 × 年${'annualRate'} × 遅延日数の年数換算。年数は${'dayCount'}、端数は${'rounding'}`,
      en: say`overdue amount × ${'annualRate'} a year × late days as years (${'dayCount'}); rounding: ${'rounding'}`,
    },
  ],

  // Why the answer is what it is
  because: (say, is) => [
    is('principalLeft') && {
      ja: say`法定利率の年${'rateApplied'}による遅延損害金、${'days'}分です。区間ごとに、その時に残っていた元本に付きます。`,
      en: say`${'days'} late at the statutory ${'rateApplied'} a year, each stretch on the principal that was then left.`,
    },
    is('principalLeft') && {
      ja: say`年${'annualRate'}の遅延損害金、${'days'}分です。区間ごとに、その時に残っていた元本に付きます。`,
      en: say`${'days'} late at ${'annualRate'} a year, each stretch on the principal that was then left.`,
    },
    {
      ja: say`${'principal'}に対する法定利率の年${'rateApplied'}の遅延損害金、${'days'}分です。`,
      en: say`${'days'} late at the statutory ${'rateApplied'} a year on ${'principal'}.`,
    },
    {
      ja: say`${'principal'}に対する年${'annualRate'}の遅延損害金、${'days'}分です。`,
      en: say`${'days'} late at ${'annualRate'} a year on ${'principal'}.`,
    },
  ],
  'because.and': (say, is, bites) => [
    is('dueDate', 'next-business-day') && {
      ja: say`${'dueOn'}は休業日のため、期日を翌営業日の${'dueDate'}と読んでいます。`,
      en: say`The due date of ${'dueOn'} is a day off and is read as the next business day, ${'dueDate'}.`,
    },
    is('bearsTo', 'day-before') && {
      ja: '支払日当日の分は付きません。',
      en: 'The day of payment itself bears none.',
    },
    bites('consumer-cap') && {
      ja: '消費者契約法の上限を超える部分は無効なので、上限までの額です。',
      en: 'What goes above the cap of the Consumer Contract Act is void, so the amount stays within that cap.',
    },
    {
      ja: say`${'paidOffOn'}の支払で、元本も損害金も残っていません。`,
      en: say`The payment of ${'paidOffOn'} left neither principal nor damages.`,
    },
    is('penalty', 'round') &&
      is('penalty', '0') && {
        ja: say`円未満の端数処理（${'rounding'}）により、${'penalty'}になります。`,
        en: say`It is less than a yen and is rounded (${'rounding'}) to ${'penalty'}.`,
      },
    is('penalty', 'round') &&
      is('penalty', '0.00') && {
        ja: say`セント未満の端数処理（${'rounding'}）により、${'penalty'}になります。`,
        en: say`It is less than a cent and is rounded (${'rounding'}) to ${'penalty'}.`,
      },
  ],
  'because.paid-on-time': (say, is) => [
    is('isAnythingLeft', 'false') && {
      ja: say`支払期日の${'dueOn'}は休業日のため${'dueDate'}と読まれ、その日までに元本の全額が支払われているので、遅延損害金はありません。`,
      en: say`The due date of ${'dueOn'} is a day off and is read as ${'dueDate'}. All of the principal was paid by then: there are no late-payment damages.`,
    },
    {
      ja: say`支払日は${'paidOn'}です。支払期日の${'dueOn'}は休業日のため${'dueDate'}と読まれ、期日までの支払なので遅延損害金はありません。`,
      en: say`Paid on ${'paidOn'}. The due date of ${'dueOn'} is a day off and is read as ${'dueDate'}: the payment is on time, and there are no late-payment damages.`,
    },
    {
      ja: say`支払日は${'paidOn'}、支払期日は${'dueOn'}です。期日までの支払なので、遅延損害金はありません。`,
      en: say`Paid on ${'paidOn'}; the due date was ${'dueOn'}. The payment is on time, and there are no late-payment damages.`,
    },
  ],
  'because.within-grace': (say) => [
    {
      ja: say`支払日は${'paidOn'}です。支払期日の${'dueDate'}から${'graceDays'}以内なので、遅延損害金はありません。`,
      en: say`Paid on ${'paidOn'}, within ${'graceDays'} of the due date, ${'dueDate'}: there are no late-payment damages.`,
    },
    {
      ja: say`支払日は${'paidOn'}です。支払期日の${'dueOn'}から${'graceDays'}以内なので、遅延損害金はありません。`,
      en: say`Paid on ${'paidOn'}, within ${'graceDays'} of the due date, ${'dueOn'}: there are no late-payment damages.`,
    },
  ],
  'because.rate-not-fixed-yet': (say) => [
    {
      ja: say`支払期日は${'dueOn'}です。その翌日の法定利率はまだ定まっていないため、損害金の額を出せません。`,
      en: say`The due date is ${'dueOn'}. The statutory rate on the day after it has not been fixed yet, so no amount can be given.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: `遅延損害金 ちえんそんがいきん 延滞 えんたい 延滞金 えんたいきん 延滞利息 えんたいりそく 滞納 たいのう 遅延利息 ちえんりそく 利息 りそく 年利 ねんり 利率 りりつ 法定利率 ほうていりりつ 支払遅れ しはらいおくれ 払い忘れ はらいわすれ 未払い みはらい 期日 きじつ 督促 とくそく 一部弁済 いちぶべんさい 違約金 いやくきん ${paying.ja} 遅れ おくれ 延滞料 えんたいりょう 遅延料 払えな はらえな 払い忘れ 支払い忘れ しはらいわすれ 忘れ わすれ 払ってな 残高不足 ざんだかぶそく 督促状 とくそくじょう 催促 さいそく 催告 さいこく 罰金 ばっきん ペナルティ`,
    en: `late fee late payment late charge penalty overdue arrears interest default interest annual rate APR statutory rate unpaid missed payment past due reminder part payment damages ${paying.en} delay paying forgot collection debt fine owe`,
  },
}
