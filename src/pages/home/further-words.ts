/**
 * What people type who look for a calculator, beyond the names that its kind brings along: words with a space between, in
 * both languages; of what is inflected, the part that stays. Nobody sees them, so they stand in no language of their own.
 */

const prices =
  '価格 かかく 値段 ねだん 金額 きんがく 料金 りょうきん 代金 だいきん 費用 ひよう いくら 請求金額 せいきゅうきんがく 過払 ' +
  '払いすぎ 払い過ぎ 請求ミス 高い how much price cost expensive overcharged wrong bill'
const leaving =
  '解除 かいじょ やめる やめた やめて 辞め 退会 引っ越 ひっこし 引越 転居 てんきょ 解約手数料 かいやくてすうりょう クーリングオフ ' +
  'cancelling cooling off moving quitting close account'
const paying =
  '引き落と ひきおと 引落 口座振替 こうざふりかえ クレジットカード クレカ コンビニ払い 給料日 payday ' +
  'direct debit credit card autopay'
const ending = '閉鎖 へいさ 停止 ていし 無くな closing closed shut ending'

/** By kind, or by kind and variant. */
export const searchedAs: Readonly<Record<string, string>> = {
  'late-penalty':
    `遅れ おくれ 延滞料 えんたいりょう 遅延料 払えな はらえな 払い忘れ 支払い忘れ しはらいわすれ 忘れ わすれ 払ってな 残高不足 ざんだかぶそく ` +
    `${paying} 督促状 とくそくじょう 催促 さいそく 催告 さいこく 罰金 ばっきん ペナルティ delay paying forgot collection debt fine owe`,
  'outage-compensation':
    '止ま とまっ とまる 落ち おちた おちて おちる 繋がら つながら 使えな つかえな 動かな うごかな 故障 こしょう 不具合 ふぐあい ' +
    'トラブル エラー 停電 ていでん 切れ 途切れ とぎれ 遅い 重い 中断 ちゅうだん ' +
    'crash offline broken interruption suspended connection error trouble slow stopped unreachable blackout compensate',
  'minimum-term-charge': `${leaving} 2年縛り 乗り換え のりかえ 違約金 early exit switch provider`,
  cancellation: `${leaving} 返して 返品 へんぴん`,
  'deadline/month-end': leaving,
  'cutoff-fee': prices,
  'pro-rata-fee': `${prices} 最初の月 さいしょの 工事費 こうじひ`,
  'plan-change-fee': prices,
  'monthly-equivalent': prices,
  'prepaid-fee': `${prices} 最初 さいしょ 入会 にゅうかい 新規 しんき 契約したら start joining begin`,
  'term-adjustment/fee': `${prices} 値上が ねあが 高くな raised rising`,
  'discontinuation-refund': ending,
  deadline: '〆切 締め切り 締切り しめきり',
  'deadline/days-after': '死亡 しぼう 亡くな death died deceased',
  'deadline/due-after-days': `${paying} 振込期限 振り込 ふりこ`,
  'deadline/due-at-month-end': `${paying} 振込 ふりこみ`,
  'deadline/retention': '消え きえ 無くな 復元 ふくげん lost gone recover restore',
  'deadline/business-days-after': '返事 へんじ 連絡 れんらく 対応 たいおう no answer contact',
  'deadline/months-before': ending,
  renewal: '有効期限 ゆうこうきげん 満期 まんき 期限切れ expire expiration',
  'liability-cap':
    '漏洩 ろうえい 不正アクセス ハッキング 訴え うったえ 裁判 さいばん 訴訟 そしょう 慰謝料 いしゃりょう 弁償 べんしょう 被害 ひがい ' +
    'hacked breach lawsuit court compensate lost data',
  'cost-recovery': '情報開示 じょうほうかいじ 問い合わせ my data',
}

/** How a provider's name is said and written besides, and what it is known for, by its id. */
export const providersSaid: Readonly<Record<string, string>> = {
  coredrive: 'コアドライブ コア ドライブ ストレージ',
  flexphone: 'フレックスフォン フレックスホン フレックス フォン 電話 でんわ',
  millenvpn: 'ミレンVPN ミレン ミレンブイピーエヌ ブイピーエヌ',
  opeai: 'オープエーアイ オペエーアイ オペAI オペ エーアイ 生成AI AI',
  'privacy-policy': '個人情報保護方針 こじんじょうほうほごほうしん',
}
