import { ending, leaving, paying } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '期日・期限', en: 'Deadline' },
  'kind.days-after': { ja: '何日以内', en: 'Within so many days' },
  'kind.due-after-days': { ja: '何日以内の支払', en: 'Payment within so many days' },
  'kind.retention': { ja: '最後の利用からの保存期間', en: 'Retention since the last use' },
  'kind.business-days-after': { ja: '何営業日以内', en: 'Within so many business days' },
  'kind.days-before': { ja: '何日前まで', en: 'So many days before' },
  'kind.months-before': { ja: '何か月前まで', en: 'So many months before' },
  'kind.month-end': { ja: '解約後の月末', en: 'End of a month after leaving' },
  'kind.due-at-month-end': { ja: '月末の支払期限', en: 'Payment due at a month’s end' },
  date: { ja: '期日', en: 'Date' },
  firstDay: { ja: '初日の数え方', en: 'First day' },
  'choice.excluded': { ja: '算入しない', en: 'Not counted' },
  'choice.included': { ja: '算入する', en: 'Counted' },
  yearEnd: { ja: '年末年始（12月29日から1月3日まで）', en: 'Days around New Year (29 December to 3 January)' },
  'choice.as-calendar': { ja: '暦のとおり', en: 'As the calendar has them' },
  'choice.closed': { ja: '休業日とする', en: 'Days off' },
  businessDays: { ja: '営業日数', en: 'Business days' },
  closedDays: { ja: '土日祝日のほかの休業日', en: 'Closed besides weekends and holidays' },
  paymentRegistered: { ja: '有料プランの利用または支払情報の登録あり', en: 'Paid plan or payment details on file' },
  paidPlan: { ja: '有料プランまたは支払情報の登録がある場合', en: 'With a paid plan or payment details on file' },
  'choice.unlimited': { ja: '無期限', en: 'No limit' },
  isUnlimited: { ja: '無期限となるか', en: 'Without limit' },
  'code.unlimited': {
    ja: '有料プランの利用または支払情報の登録があるため、期限はありません。',
    en: 'There is a paid plan or payment details on file, so no limit applies.',
  },
  on: { ja: '基準となる日', en: 'Date counted from' },

  // What the date is, above the answer
  'headline.date.days-after': { ja: '期限', en: 'No later than' },
  'headline.date.due-after-days': { ja: '支払期限', en: 'Pay by' },
  'headline.date.retention': { ja: '保存の期限', en: 'Kept until' },
  'headline.date.business-days-after': { ja: '期限', en: 'No later than' },
  'headline.date.days-before': { ja: '通知の期限', en: 'Notice due by' },
  'headline.date.months-before': { ja: '通知の期限', en: 'Notice due by' },
  'headline.date.month-end': { ja: 'サービスの終了日', en: 'Service ends on' },
  'headline.date.due-at-month-end': { ja: '支払期限', en: 'Pay by' },
  months: { ja: '月数', en: 'Months' },
  days: { ja: '日数', en: 'Days' },

  // How steps come about
  'operation.business-days-on': { ja: '営業日で数えた日', en: 'counted on in business days' },
  'operation.is-registered': { ja: '登録があるか', en: 'registered' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  'rule.days-after': (say) => [
    {
      ja: say`ある日から数える期限です。「${'name:on'}」の翌日を1日目として${'days'}を数えた日が期日です。その日が土日や祝日に当たる場合にどうなるかは、約款に定めがなければ読み方によります。`,
      en: say`A date that follows from another. It is the last of ${'days'} counted from the day entered as “${'name:on'}”, that day itself left out. Where it is a Saturday, a Sunday or a holiday and the terms are silent, it is a matter of reading.`,
    },
  ],
  'rule.due-after-days': (say) => [
    {
      ja: say`ある日から数える支払期限です。「${'name:on'}」の翌日を1日目として${'days'}を数えた日が期日です。その日に銀行が休みの場合にどうなるかは、約款に定めがなければ読み方によります。`,
      en: say`By when to pay, counted from a day. It is the last of ${'days'} counted from the day entered as “${'name:on'}”, that day itself left out. Where banks are closed on it and the terms are silent, it is a matter of reading.`,
    },
  ],
  'rule.retention': (say) => [
    {
      ja: say`最後の利用から数える期限です。「${'name:on'}」の翌日を1日目として${'days'}を数えた日が期日で、その日自体を1日目と数える読み方もあります。有料プランの利用または支払情報の登録があれば、期限はありません。`,
      en: say`A limit that runs from the last use. It is the last of ${'days'} counted from the day entered as “${'name:on'}”, that day itself left out; to count it as the first of them is another reading. With a paid plan or payment details on file there is no limit.`,
    },
  ],
  'rule.business-days-after': (say) => [
    {
      ja: say`営業日で数える期限です。「${'name:on'}」の翌日から、営業日だけで${'businessDays'}を数えた日が期日です。土日、国民の祝日と、約款が定める休業日は数えません。約款が年末年始の休業を定めていないために期日が変わり得るときは、読み方によります。`,
      en: say`A date counted in business days. It is the last of ${'businessDays'}, business days alone, counted from the day after the one entered as “${'name:on'}”. Weekends, national holidays and any further days of rest in the terms are passed over. Where the terms do not say whether the days around New Year are such, and that moves the date, it is a matter of reading.`,
    },
  ],
  'rule.days-before': (say) => [
    {
      ja: say`基準日からさかのぼって数える期限です。「${'name:on'}」から${'days'}をさかのぼります。数え方に一日の差があるため、どちらで数えたかを示します。`,
      en: say`By when something must be done before another day. From the day entered as “${'name:on'}” the count goes back ${'days'}. The two ways to count differ by a day, and the answer says which was taken.`,
    },
  ],
  'rule.months-before': (say) => [
    {
      ja: say`基準日からさかのぼって数える期限です。「${'name:on'}」から暦に従って${'months'}をさかのぼります。数え方に一日の差があるため、どちらで数えたかを示します。`,
      en: say`By when something must be done before another day. From the day entered as “${'name:on'}” the count goes back ${'months'} by the calendar. The two ways to count differ by a day, and the answer says which was taken.`,
    },
  ],
  'rule.month-end': (say) => [
    {
      ja: say`月の末日に当たる期日です。「${'name:on'}」の属する月から${'months'}後の月の末日になります。月の何日であっても変わりません。`,
      en: say`A date at the end of a month: the last day of the month that lies ${'months'} after the month of the day entered as “${'name:on'}”. The day within that month makes no difference.`,
    },
  ],
  'rule.due-at-month-end': (say) => [
    {
      ja: say`月の利用料などの支払期限です。「${'name:on'}」から${'months'}後の月の末日になります。その日に銀行が休みの場合にどうなるかは、約款に定めがなければ読み方によります。`,
      en: say`By when a month is to be paid: the last day of the month that lies ${'months'} after the one entered as “${'name:on'}”. Where banks are closed on that day and the terms are silent, it is a matter of reading.`,
    },
  ],
  'formula.days-after': (say) => [
    {
      ja: say`${'name:on'} ＋ ${'days'}（初日は数えない）`,
      en: say`“${'name:on'}” + ${'days'} (first day not counted)`,
    },
  ],
  'formula.due-after-days': (say) => [
    {
      ja: say`${'name:on'} ＋ ${'days'}（初日は数えない）`,
      en: say`“${'name:on'}” + ${'days'} (first day not counted)`,
    },
  ],
  'formula.retention': (say) => [
    {
      ja: say`${'name:on'} ＋ ${'days'}（初日は数えない）`,
      en: say`“${'name:on'}” + ${'days'} (first day not counted)`,
    },
  ],
  'formula.business-days-after': (say) => [
    {
      ja: say`${'name:on'} ＋ 営業日で${'businessDays'}（初日は数えない）`,
      en: say`“${'name:on'}” + ${'businessDays'}, business days alone (first day not counted)`,
    },
  ],
  'formula.days-before': (say) => [
    {
      ja: say`${'name:on'} － ${'days'}。数え方は${'countBack'}`,
      en: say`“${'name:on'}” − ${'days'}; counting back: ${'countBack'}`,
    },
  ],
  'formula.months-before': (say) => [
    {
      ja: say`${'name:on'} － ${'months'}。数え方は${'countBack'}`,
      en: say`“${'name:on'}” − ${'months'}; counting back: ${'countBack'}`,
    },
  ],
  'formula.month-end': (say) => [
    {
      ja: say`${'name:on'}の属する月から${'months'}後の月末`,
      en: say`end of the month ${'months'} after that of “${'name:on'}”`,
    },
  ],
  'formula.due-at-month-end': (say) => [
    { ja: say`${'name:on'}から${'months'}後の月末`, en: say`end of the month ${'months'} after “${'name:on'}”` },
  ],

  // Why the answer is what it is
  'because.days-after': (say, is) => [
    is('date', 'next-business-day') && {
      ja: say`${'on'}の翌日を1日目として${'days'}を数えた${'lastDay'}は休日のため、翌営業日に繰り下げて読んだ日です。`,
      en: say`${'days'} after ${'on'}, that day itself not counted, is ${'lastDay'}, a day off; it is read as the next business day.`,
    },
    is('date', 'as-stated') && {
      ja: say`${'on'}の翌日を1日目として、${'days'}を数えた日です。休日に当たりますが、繰り下げずに読んでいます。`,
      en: say`${'days'} after ${'on'}, that day itself not counted. It is a day off, but it is read as it stands.`,
    },
    {
      ja: say`${'on'}の翌日を1日目として、${'days'}を数えた日です。`,
      en: say`${'days'} after ${'on'}, that day itself not counted.`,
    },
  ],
  'because.due-after-days': (say, is) => [
    is('date', 'next-business-day') && {
      ja: say`${'on'}の翌日を1日目として${'days'}を数えた${'lastDay'}は銀行の休業日のため、翌営業日に繰り下げて読んだ日です。`,
      en: say`${'days'} after ${'on'}, that day itself not counted, is ${'lastDay'}, on which banks are closed; it is read as the next business day.`,
    },
    is('date', 'as-stated') && {
      ja: say`${'on'}の翌日を1日目として、${'days'}を数えた日です。銀行の休業日に当たりますが、繰り下げずに読んでいます。`,
      en: say`${'days'} after ${'on'}, that day itself not counted. Banks are closed on it, but it is read as it stands.`,
    },
    {
      ja: say`${'on'}の翌日を1日目として、${'days'}を数えた日です。`,
      en: say`${'days'} after ${'on'}, that day itself not counted.`,
    },
  ],
  'because.retention': (say, is) => [
    is('firstDay', 'included') && {
      ja: say`${'on'}を1日目として、${'days'}を数えた日です。`,
      en: say`The last of ${'days'}, ${'on'} being the first of them.`,
    },
    {
      ja: say`${'on'}の翌日を1日目として、${'days'}を数えた日です。`,
      en: say`${'days'} after ${'on'}, that day itself not counted.`,
    },
  ],
  'because.business-days-after': (say, is) => [
    is('yearEnd', 'closed') && {
      ja: say`${'on'}の翌日から、土日・祝日と12月29日から1月3日までを除いて${'businessDays'}を数えた日です。`,
      en: say`${'businessDays'} after ${'on'}, counted in business days alone and passing over 29 December to 3 January.`,
    },
    {
      ja: say`${'on'}の翌日から、土日・祝日などの休業日を除いて${'businessDays'}を数えた日です。`,
      en: say`${'businessDays'} after ${'on'}, counted in business days alone.`,
    },
  ],
  'because.days-before': (say, is) => [
    is('countBack', 'strict') && {
      ja: say`${'on'}との間に丸${'days'}を置く、安全な日です。`,
      en: say`The day that leaves ${'days'} clear before ${'on'}: the safe date.`,
    },
    is('countBack', 'lenient') && {
      ja: say`期限の日を数に入れて、${'on'}から${'days'}さかのぼった日です。`,
      en: say`${'days'} back from ${'on'}, the day of the deadline counted.`,
    },
  ],
  'because.months-before': (say, is) => [
    is('countBack', 'strict') && {
      ja: say`${'on'}との間に丸${'months'}を置く、安全な日です。`,
      en: say`The day that leaves ${'months'} clear before ${'on'}: the safe date.`,
    },
    is('countBack', 'lenient') && {
      ja: say`期限の日を数に入れて、${'on'}から${'months'}さかのぼった日です。`,
      en: say`${'months'} back from ${'on'}, the day of the deadline counted.`,
    },
  ],
  'because.month-end': (say) => [
    {
      ja: say`${'on'}の属する月から${'months'}後の月の末日です。`,
      en: say`The last day of the month that lies ${'months'} after that of ${'on'}.`,
    },
  ],
  'because.due-at-month-end': (say, is) => [
    is('dueDate', 'next-business-day') && {
      ja: say`${'on'}から${'months'}後の月末の${'statedDate'}は休業日のため、翌営業日に繰り下げて読んだ日です。`,
      en: say`The end of the month ${'months'} after ${'on'} is ${'statedDate'}, a day off; it is read as the next business day.`,
    },
    is('dueDate', 'as-stated') && {
      ja: say`${'on'}から${'months'}後の月の末日です。銀行の休業日に当たりますが、繰り下げずに読んでいます。`,
      en: say`The last day of the month ${'months'} after ${'on'}. Banks are closed on it, but it is read as it stands.`,
    },
    {
      ja: say`${'on'}から${'months'}後の月の末日です。`,
      en: say`The last day of the month ${'months'} after ${'on'}.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: '期限 きげん 期日 きじつ 締切 しめきり いつまで 何日前 なんにちまえ 何日以内 なんにちいない 日数 にっすう 予告 よこく 〆切 締め切り 締切り しめきり',
    en: 'deadline due date by when limit time limit cutoff how long days before days after notice period',
  },
  'days-after': {
    ja: '届出 とどけで 相続 そうぞく 合併 がっぺい 休日 きゅうじつ 土日 どにち 死亡 しぼう 亡くな',
    en: 'inheritance succession merger report weekend holiday death died deceased',
  },
  'due-after-days': {
    ja: `支払期限 しはらいきげん 振込 ふりこみ 銀行振込 ぎんこうふりこみ 請求書 せいきゅうしょ 入金 にゅうきん 銀行休業日 ぎんこうきゅうぎょうび 休日 きゅうじつ 土日 どにち ${paying.ja} 振込期限 振り込 ふりこ`,
    en: `payment due pay by bank transfer invoice bank holiday weekend business day ${paying.en}`,
  },
  retention: {
    ja: 'データ でーた 保存 ほぞん 保存期間 ほぞんきかん 削除 さくじょ 消える きえる ログイン ろぐいん バックアップ 消え きえ 無くな 復元 ふくげん',
    en: 'data retention delete deletion erased login inactive storage backup lost gone recover restore',
  },
  'business-days-after': {
    ja: '営業日 えいぎょうび 休業日 きゅうぎょうび 祝日 しゅくじつ 土日 どにち 年末年始 ねんまつねんし 提供開始 ていきょうかいし 開始 かいし サポート 問い合わせ といあわせ 返信 へんしん 回答 かいとう 返事 へんじ 連絡 れんらく 対応 たいおう',
    en: 'business days working days holidays weekends service start activation support reply response no answer contact',
  },
  'days-before': {
    ja: '通知 つうち 予告 よこく 規約変更 きやくへんこう 約款変更 やっかんへんこう 廃止 はいし 告知 こくち',
    en: 'notice advance notice change of terms withdrawal announcement',
  },
  'months-before': {
    ja: `通知 つうち 予告 よこく サービス終了 さーびすしゅうりょう 提供終了 ていきょうしゅうりょう 廃止 はいし 1か月前 いっかげつまえ ${ending.ja}`,
    en: `notice discontinuation end of service shutdown sunset one month before ${ending.en}`,
  },
  'month-end': {
    ja: `解約 かいやく 退会 たいかい やめる 月末 げつまつ 翌月末 よくげつまつ 末日 まつじつ 終了日 しゅうりょうび ${leaving.ja}`,
    en: `cancel cancellation end of month last day service ends leave quit ${leaving.en}`,
  },
  'due-at-month-end': {
    ja: `支払期限 しはらいきげん 支払日 しはらいび 月末 げつまつ 翌月末 よくげつまつ 末日 まつじつ 銀行休業日 ぎんこうきゅうぎょうび 休日 きゅうじつ 土日 どにち ${paying.ja} 振込 ふりこみ`,
    en: `payment due pay by end of month bank holiday weekend business day ${paying.en}`,
  },
}
