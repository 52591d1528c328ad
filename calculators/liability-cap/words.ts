import { faultHelp } from '../kernel/schema/fault-help.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  ...faultHelp,
  kind: { ja: '損害賠償の上限', en: 'Liability cap' },
  'kind.usage-fees': { ja: '賠償の上限（一定期間の利用料）', en: 'Cap on damages: fees of some months' },
  'kind.no-cap': {
    ja: '上限のない賠償（故意・重過失のみ）',
    en: 'Damages without a cap, for gross fault alone',
  },
  damageOn: { ja: '損害発生日', en: 'Damage occurred on' },
  payments: { ja: '支払った利用料（初期費用を除く）', en: 'Usage fees paid (without initial fees)' },
  'payments.on': { ja: '支払日', en: 'Paid on' },
  'payments.amount': { ja: '支払額', en: 'Amount paid' },
  liableFrom: { ja: '責任を負う帰責性の下限', en: 'Least fault that makes the company liable' },
  isLiable: { ja: '賠償責任が生じるか', en: 'Company is liable' },
  isCapped: { ja: '上限が及ぶか', en: 'Cap applies' },
  grossScope: { ja: '故意・重過失の場合', en: 'For intent or gross negligence' },
  'choice.capped': { ja: '上限あり', en: 'Capped' },
  'choice.lifts-cap': { ja: '上限なし（上限も外れる）', en: 'Not capped (the cap is lifted too)' },
  'choice.lifts-indirect-only': {
    ja: '上限あり（間接損害などの除外だけが外れる）',
    en: 'Capped (only the exclusion of indirect damage is lifted)',
  },
  'choice.uncapped': { ja: '上限なし', en: 'Not capped' },
  capMeasure: { ja: '上限の基準', en: 'Measure of the cap' },
  'choice.usage-fees-paid': { ja: '対象期間に支払った利用料の累計', en: 'Usage fees paid in the window' },
  windowMonths: { ja: '対象期間の月数', en: 'Months of the window' },
  windowEdge: { ja: '対象月数前の応当日', en: 'Same day at the start of the window' },
  'choice.exclusive': { ja: '含めない', en: 'Left out' },
  'choice.inclusive': { ja: '含める', en: 'Included' },
  windowFrom: { ja: '対象期間の初日', en: 'First day of the window' },
  windowTo: { ja: '対象期間の末日', en: 'Last day of the window' },
  paidInWindow: { ja: '対象期間に支払った利用料', en: 'Fees paid in the window' },
  compensation: { ja: '賠償額', en: 'Compensation' },
  'no-figure': { ja: '上限なし', en: 'No cap' },
  'code.needs-gross-negligence': {
    ja: '会社に故意も重過失もないため、約款上の賠償責任は生じません。',
    en: 'Without intent or gross negligence, the company owes nothing under the terms.',
  },

  // How steps come about
  'operation.sum-in-window': { ja: '対象期間内の合計', en: 'sum within the window' },
  'operation.months-back': { ja: '月数をさかのぼった期間の初日', en: 'first day of the months counted back' },
  'operation.is-fault-enough': { ja: '帰責性が定めの程度に達するか', en: 'fault of the degree required' },
} satisfies Readonly<Record<string, Words>>

const onlyGross: Words = {
  ja: '会社が責任を負うのは、故意・重過失の場合だけです。',
  en: 'The company is liable only for gross negligence or intent.',
}
const anyFault: Words = { ja: '会社は軽過失でも責任を負います。', en: 'The company is liable for any fault.' }
const grossScopes = {
  capped: { ja: '故意・重過失でも上限があります。', en: 'Even for gross negligence or intent the cap holds.' },
  lifted: { ja: '故意・重過失の場合は上限がありません。', en: 'For gross negligence or intent there is no cap.' },
  indirect: {
    ja: '故意・重過失でも上限があり、間接損害などの除外だけが外れます。',
    en: 'For gross negligence or intent the cap holds; only the exclusion of indirect damage is lifted.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  'rule.usage-fees': (say, is) => {
    const window = {
      ja: say`会社のサービスで損害を受けたときに、会社が賠償する額の上限です。損害発生日までの${'windowMonths'}の「${'name:payments'}」の合計が上限となります。`,
      en: say`The most that the company owes for damage: the total of “${'name:payments'}” in the ${'windowMonths'} that end with the day of the damage.`,
    }
    const liable = is('liableFrom', 'gross-negligence') ? onlyGross : anyFault
    const gross = is('grossScope', 'lifts-cap')
      ? grossScopes.lifted
      : is('grossScope', 'capped')
        ? grossScopes.capped
        : grossScopes.indirect
    return [
      {
        ja: window.ja && `${window.ja}${liable.ja}${gross.ja}損害が上限より少なければ、その額までです。`,
        en: window.en && `${window.en} ${liable.en} ${gross.en} A smaller damage is compensated as it is.`,
      },
    ]
  },
  'rule.no-cap': () => [
    {
      ja: `会社のサービスで損害を受けたときに、会社が賠償する額です。${onlyGross.ja}上限はなく、現実に生じた損害が賠償の対象です。`,
      en: `What the company owes for damage. ${onlyGross.en} There is no cap: what is owed is the damage that was incurred.`,
    },
  ],
  'formula.usage-fees': (say) => [
    {
      ja: say`上限 ＝ 損害発生日までの${'windowMonths'}に支払った利用料の累計（${'windowMonths'}前の応当日は${'windowEdge'}）`,
      en: say`cap = usage fees paid in the ${'windowMonths'} to the day of the damage (same day ${'windowMonths'} earlier: ${'windowEdge'})`,
    },
  ],
  'formula.no-cap': (say) => [
    {
      ja: say`賠償額 ＝ 現実に生じた損害額（故意・重過失に限る。${'grossCap'}）`,
      en: say`compensation = damage incurred (only for gross negligence or intent; ${'grossCap'})`,
    },
  ],

  // Why the answer is what it is
  because: (say, is) => [
    is('isCapped', 'true') && {
      ja: say`${'windowFrom'}から${'windowTo'}までに支払った利用料の合計${'cap'}が、賠償額の上限です。`,
      en: say`The usage fees paid from ${'windowFrom'} to ${'windowTo'} come to ${'cap'}, and that is the most the company owes.`,
    },
    is('isCapped', 'false') && {
      ja: say`会社に${'fault'}がある場合、約款の上限は及ばず、入力された損害額${'compensation'}の全額が賠償の対象です。`,
      en: say`For ${'fault'} the terms set no cap: the whole of the damage entered, ${'compensation'}, is owed.`,
    },
    is('isCapped', 'false') && {
      ja: say`会社に${'fault'}がある場合、約款の上限は及びません。損害額を入力すると、その額が示されます。`,
      en: say`For ${'fault'} the terms set no cap. Enter the damage, and its amount is shown.`,
    },
  ],
  'because.and': (say, is, bites) => [
    is('isCapped', 'true') && {
      ja: say`入力された損害額は${'actualDamage'}で、賠償額は${'compensation'}です。`,
      en: say`The damage entered is ${'actualDamage'}, of which ${'compensation'} is owed.`,
    },
    bites('void-cap') && {
      ja: 'ただし、法律上この上限は消費者に対して無効で、約款の額を超えて請求できる場合があります。',
      en: 'By law, however, this cap is void against a consumer: more may be owed than the terms give.',
    },
    is('fault', 'negligence') &&
      bites('unclear-cap') && {
        ja: 'ただし、法律上この上限は消費者に対して無効で、約款の額を超えて請求できる場合があります。',
        en: 'By law, however, this cap is void against a consumer: more may be owed than the terms give.',
      },
    bites('court-refuses-cap') && {
      ja: 'ただし、故意・重過失の場合に裁判例はこの上限を適用せず、約款の額を超えて請求できる場合があります。',
      en: 'Courts, however, do not apply this cap to intent or gross negligence: more may be owed than the terms give.',
    },
  ],
  'because.not-attributable': () => [
    {
      ja: '会社に帰責性がないか、約款が会社の責任から外している原因によるため、約款上の賠償はありません。',
      en: 'The company is not at fault, or the terms exempt the cause: it owes nothing under them.',
    },
  ],
  'because.needs-gross-negligence': (say, _, bites) => [
    bites('total-exclusion') && {
      ja: say`会社の落ち度の程度は「${'fault'}」です。約款上、会社は故意または重過失の場合に限って責任を負うため、賠償責任は生じません。ただし、責任をすべて免れる条項は法律上、消費者に対して無効で、賠償を請求できる場合があります。`,
      en: say`The fault of the company is: ${'fault'}. Under the terms it is liable only for intent or gross negligence, and owes nothing. By law, however, a clause that excludes all liability is void against a consumer: something may be owed all the same.`,
    },
    {
      ja: say`会社の落ち度の程度は「${'fault'}」です。約款上、会社は故意または重過失の場合に限って責任を負うため、賠償責任は生じません。`,
      en: say`The fault of the company is: ${'fault'}. Under the terms it is liable only for intent or gross negligence, and owes nothing.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: '損害賠償 そんがいばいしょう 賠償 ばいしょう 上限 じょうげん 上限額 じょうげんがく 責任 せきにん 免責 めんせき 賠償責任 ばいしょうせきにん 限度額 げんどがく 過失 かしつ 重過失 じゅうかしつ 故意 こい 損害 そんがい 情報漏えい じょうほうろうえい データ消失 でーたしょうしつ 漏洩 ろうえい 不正アクセス ハッキング 訴え うったえ 裁判 さいばん 訴訟 そしょう 慰謝料 いしゃりょう 弁償 べんしょう 被害 ひがい',
    en: 'liability cap limit of liability maximum damages compensation most they owe limitation negligence gross negligence intent data loss leak sue claim hacked breach lawsuit court compensate lost data',
  },
}
