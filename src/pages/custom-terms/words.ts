import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What the page says where a person enters terms. A name in braces is filled in. */
export const termsWords = {
  title: { ja: '自分の約款で計算する', en: 'Calculate under your own terms' },
  lead: {
    ja: 'ここにない会社の約款でも、定めを入力すればその場で計算できます。入力したものはどこにも送信も保存もされません。リンクかファイルで渡せます。',
    en: 'Enter what a provider’s terms say, and calculate under them at once. What you enter is neither sent nor stored; pass it on as a link or a file.',
  },
  choose: { ja: '何を計算しますか', en: 'What is to be computed?' },
  termsOf: { ja: '必要な定め：{terms}', en: 'Needs: {terms}' },
  kind: { ja: '計算', en: 'Calculation' },
  start: { ja: 'もとにする定め', en: 'Start from' },
  startBlank: { ja: '白紙', en: 'Blank' },
  startOf: { ja: '{provider}：{title}', en: '{provider}: {title}' },
  replaced: { ja: '定めを入れ替えました。', en: 'The terms were replaced.' },
  undo: { ja: '入れ替える前に戻す', en: 'Undo' },

  // The terms
  terms: { ja: '約款の定め', en: 'The terms' },
  termsHelp: {
    ja: '行を開くと直せます。約款に書かれていれば条番号を、なければ仮定とその理由を入力します。',
    en: 'Open a line to change it. Give the article where the text states it; where it is silent, assume a value and say why.',
  },
  source: { ja: '約款の定め方', en: 'What the text says' },
  stated: { ja: '定めあり', en: 'States it' },
  assumed: { ja: '定めなし（仮定する）', en: 'Silent: assumed' },
  absent: { ja: '使わない', en: 'Leave out' },
  assumedMark: { ja: '仮定', en: 'Assumed' },
  absentMark: { ja: '使わない', en: 'Left out' },
  toEnter: { ja: '未入力', en: 'To be entered' },
  toCorrect: { ja: '要訂正', en: 'To be corrected' },
  value: { ja: '内容', en: 'Value' },
  cite: { ja: '条番号', en: 'Article' },
  citeHelp: { ja: '例：13条2項、民法404条', en: 'e.g. 13(2), or Civil Code 404 for a statute' },
  citeOptional: { ja: '手がかりになる条番号', en: 'Article it leans on' },
  basis: { ja: '仮定する理由', en: 'Why it is assumed' },
  basisDefault: { ja: '空欄のときは：{text}', en: 'If empty: {text}' },
  others: { ja: 'ほかにあり得る読み方', en: 'Other possible readings' },
  othersHelp: { ja: '複数あれば「、」で区切ります。', en: 'Part several by commas.' },
  daysHelp: { ja: '例：12-29、12-30、1-3', en: 'e.g. 12-29, 12-30, 1-3' },
  typedRate: { ja: '率を入力する', en: 'A rate' },
  rate: { ja: '率', en: 'Rate' },
  fixed: { ja: 'この計算が前提とする定めです。', en: 'What this calculation presupposes.' },

  // The document
  about: { ja: '会社と文書', en: 'Provider and document' },
  provider: { ja: '会社名', en: 'Provider' },
  document: { ja: '文書名', en: 'Document' },
  calculation: { ja: '計算の名前', en: 'Name of the calculation' },
  currency: { ja: '通貨', en: 'Currency' },
  from: { ja: '効力発生日', en: 'In force from' },
  fromCite: { ja: '効力発生日を定める条番号', en: 'Article that states this day' },
  byContract: {
    ja: 'この日以後に結んだ契約に適用される',
    en: 'They apply to contracts made from that day on',
  },
  names: { ja: '入力欄の呼び名', en: 'What the entries are called' },
  namesHelp: {
    ja: '「{example}」のような一般的な名前を、この約款に合う名前に変えられます。',
    en: 'A general name such as “{example}” can be made to fit these terms.',
  },
  article: { ja: '「{article}」の呼び名', en: 'What “{article}” is called' },

  // Using and passing on
  waits: {
    ja: '次の定めを入力すると計算できます。',
    en: 'The calculation opens once these terms are entered.',
  },
  waitsWrong: { ja: '次の定めを直すと計算できます。', en: 'To be corrected before it can be calculated:' },
  stale: {
    ja: '入力中の定めはまだ使えません。下の結果は、直前に揃っていた定めによるものです。',
    en: 'The terms as they stand cannot be used yet. What follows is still under the last ones that could.',
  },
  rule: { ja: '計算のきまり', en: 'The rule' },
  pass: { ja: '渡す・開く', en: 'Pass on or open' },
  copyLink: { ja: 'リンクをコピー', en: 'Copy link' },
  download: { ja: 'ファイルに保存', en: 'Download file' },
  open: { ja: 'ファイルを開く', en: 'Open a file' },
  copied: { ja: 'リンクをコピーしました。', en: 'Link copied.' },
  notCopied: {
    ja: 'コピーできませんでした。アドレス欄のアドレスがリンクです。',
    en: 'It could not be copied. The address of this page is the link.',
  },
  downloaded: { ja: '{file}に保存しました。', en: 'Downloaded as {file}.' },
  notYet: {
    ja: '定めがまだ揃っていないため、ファイルにできません。',
    en: 'The terms are not complete yet, so there is no file of them.',
  },
  opened: { ja: '{file}を開きました。', en: 'Opened {file}.' },
  whichOf: {
    ja: '{file}には複数の計算があります。どれを開きますか。',
    en: '{file} holds several calculators. Which one?',
  },
  fileTooBig: { ja: '1 MBを超えるファイルは開けません。', en: 'A file of more than 1 MB cannot be opened.' },
  fileWrong: {
    ja: '{file}は開けませんでした。直す箇所は次のとおりです。入力中の定めはそのままです。',
    en: '{file} could not be opened. This is what is wrong in it; what you entered is untouched.',
  },
  fileUnread: { ja: '{file}を読み取れませんでした。', en: '{file} could not be read.' },
  moreProblems: { ja: 'ほか{count}件', en: 'and {count} more' },
  technical: { ja: '技術的な詳細', en: 'Technical details' },
  notLoaded: {
    ja: '計算を読み込めませんでした。接続を確かめて、もう一度選んでください。',
    en: 'The calculation could not be loaded. Check the connection and choose it again.',
  },
  unknownKind: {
    ja: 'リンクの計算「{kind}」はありません。',
    en: 'There is no calculation “{kind}”, as the link has it.',
  },
  close: { ja: '閉じる', en: 'Close' },
  comma: { ja: '、', en: ', ' },
} as const satisfies Readonly<Record<string, Words>>

/** What a seed says where nobody typed anything. */
export const defaultTexts = {
  provider: { ja: '自分の約款', en: 'My own terms' },
  document: { ja: '約款', en: 'Terms' },
  basis: {
    ja: '約款に定めが見当たらないため、仮定しています。',
    en: 'The text does not seem to say; this is assumed.',
  },
  /** Why terms that texts often leave open are assumed as they are. */
  bases: {
    rounding: {
      ja: '約款に端数処理の定めがありません。実務は端数を切り捨てるのが通例です。',
      en: 'The terms state no rounding. Practice usually drops the fraction.',
    },
    dayCount: {
      ja: '約款に日数計算の定めがありません。裁判所の実務は、応当日までの満年数と残る日数に分けて計算します。',
      en: 'The terms state no day count. Court practice takes whole years by anniversary, then the days left.',
    },
    allocation: {
      ja: '一部弁済の充当の定めがありません。合意がなければ民法489条により、損害金、元本の順に充当します。',
      en: 'The terms do not say what a part payment meets first. Civil Code 489 puts damages before principal.',
    },
    dueDateRoll: {
      ja: '期日が銀行休業日に当たる場合の定めがありません。',
      en: 'The terms do not say what becomes of a due date on a bank holiday.',
    },
    lastDayRoll: {
      ja: '期間の末日が休業日に当たる場合の定めがありません。',
      en: 'The terms do not say what becomes of a period that ends on a day off.',
    },
    firstDay: {
      ja: '初日を数えるかの定めがありません。民法140条によれば数えません。',
      en: 'The terms do not say whether the first day counts. By Civil Code 140 it does not.',
    },
    countBack: {
      ja: '「前まで」の数え方の定めがありません。両端を数えない日が安全です。',
      en: 'The terms do not say how to count back. Counting neither end gives the safe date.',
    },
    graceDays: {
      ja: '猶予期間の定めがありません。',
      en: 'The terms grant no days of grace.',
    },
  } as Readonly<Record<string, Words>>,
} as const

const citeForm: Words = {
  ja: '「13条2項」「25条1項1号」「民法404条」のように入力してください。',
  en: 'Write an article as 13(2), 25(1)(i) or Civil Code 404.',
}

/** What would be right at a field that holds something wrong. */
export const correctionWords = {
  fromYear: { ja: '年も入力してください。', en: 'Enter the year too.' },
  from: {
    ja: '「2026-04-01」のような実在する日付を入力してください。',
    en: 'Enter a date that exists, such as 2026-04-01.',
  },
  cite: citeForm,
  document: {
    ja: 'その名前の法令は収録していません。この文書の条なら番号だけを入力してください。',
    en: 'No statute of that name is known here. For an article of this document, enter its number alone.',
  },
  article: {
    ja: 'その条・項は収録している文書にありません。番号を確かめてください。',
    en: 'The document as known here has no such article or paragraph. Check the number.',
  },
  twice: { ja: '同じ値が二度あります。', en: 'The same value stands here twice.' },
  other: { ja: '入力を確かめてください。', en: 'Check what is entered.' },
  terms: {
    rate: {
      ja: '「14.6 %」または「0.146」のように、1,000 %未満の率を入力してください。',
      en: 'Enter a rate below 1,000 %, as 14.6 % or 0.146.',
    },
    count: { ja: '1から9,999までの整数を入力してください。', en: 'Enter a whole number from 1 to 9,999.' },
    'count-or-none': { ja: '0から9,999までの整数を入力してください。', en: 'Enter a whole number from 0 to 9,999.' },
    'day-of-month': { ja: '1から31までの日を入力してください。', en: 'Enter a day of the month, 1 to 31.' },
    amount: { ja: '「10000」のような金額を入力してください。', en: 'Enter an amount, such as 10000.' },
    choice: { ja: '一つ選んでください。', en: 'Choose one.' },
    flag: { ja: '「はい」か「いいえ」を選んでください。', en: 'Choose yes or no.' },
    'days-of-year': {
      ja: '「12-29、12-30」のように、月日を区切って入力してください。',
      en: 'Enter days of the year, such as 12-29, 12-30.',
    },
  },
} as const

/** What is said of a problem in a file, by how the message of the check begins. */
export const fileFaults: readonly (readonly [start: string, says: Words])[] = [
  ['not JSON', { ja: 'JSONとして読めません。', en: 'This cannot be read as JSON.' }],
  ['missing', { ja: '必要な項目がありません。', en: 'This is needed and missing.' }],
  ['unknown', { ja: 'ここに置けない項目です。', en: 'Nothing of this name can stand here.' }],
  ['there is no kind', { ja: 'その種類の計算はありません。', en: 'There is no kind of this name.' }],
]
