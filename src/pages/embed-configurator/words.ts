import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What the page says on which an embed is put together. A name in braces is filled in. */
export const configuratorWords = {
  title: { ja: 'ページに埋め込む', en: 'Put a calculator into a page' },
  about: {
    ja: '約款の計算を、自分のサイトの案内ページに埋め込むための数行を作ります。',
    en: 'Make the few lines that put a calculator into a help page of your own.',
  },
  lead: {
    ja: '計算を選び、入力と見た目を整えると、案内ページに貼り付ける数行ができます。ここで決めたことはこのページのアドレスに残るので、ブックマークできます。',
    en: 'Choose a calculator, fill it in and fit its look, then paste a few lines into your help page. What you set here stands in the address of this page, so it can be bookmarked.',
  },
  toReference: { ja: '埋め込みの手引き', en: 'Embedding: the reference' },
  what: { ja: '埋め込む計算', en: 'What to embed' },
  provider: { ja: '事業者', en: 'Provider' },
  calculator: { ja: '計算の種類', en: 'Calculator' },
  language: { ja: '表示する言語', en: 'Language' },
  customTerms: { ja: '自分の約款を使う', en: 'Use terms of your own' },
  customHelp: {
    ja: '「自分の約款」で保存したファイルを開くか、その中身を貼り付けてください。約款は埋め込みの中に入り、どこにも送信されません。',
    en: 'Open a file that you saved under “My own terms”, or paste what is in it. The terms go into the snippet and nowhere else.',
  },
  customText: { ja: '約款（JSON）', en: 'Terms (JSON)' },
  customUse: { ja: 'この約款を使う', en: 'Use these terms' },
  customFile: { ja: 'ファイルを開く', en: 'Open a file' },
  customPasted: { ja: '貼り付けた内容', en: 'The pasted text' },
  customUsed: { ja: '{provider}の約款を使っています。', en: 'The terms of {provider} are in use.' },
  customStop: { ja: 'やめる', en: 'Stop using them' },
  loading: { ja: '計算を読み込んでいます。', en: 'The calculator is being loaded.' },
  notLoaded: {
    ja: 'この計算を読み込めませんでした。',
    en: 'This calculator could not be loaded.',
  },
  customNotRead: {
    ja: '自分の約款を読み取れませんでした。内容が途中で切れているか、直す必要があります。「自分の約款を使う」でファイルを開き直すか、使うのをやめてください。',
    en: 'Your own terms could not be read: they may have been cut short, or hold a mistake. Open the file once more under “Use terms of your own”, or stop using them.',
  },
  facts: { ja: 'あらかじめ入れておく値', en: 'Filled in for the reader' },
  factsHelp: {
    ja: '入れた値は、読む人の画面に初めから入っています。空のままでもかまいません。',
    en: 'What you enter is there when the reader opens the page. All of it may stay empty.',
  },
  readings: { ja: '約款に定めのない点', en: 'Where the terms are silent' },
  readingPreset: { ja: '通常の読み方（{value}）', en: 'As usual ({value})' },
  restriction: { ja: '読む人が変えられる値', en: 'What the reader may change' },
  keepingHelp: {
    ja: '固定・非表示は見せ方の設定です。ページのソースを見れば誰でも値を読めるので、秘密の値を隠す用途には使えません。',
    en: 'Locking and hiding are a matter of presentation. Anybody can read the values in the source of your page, so hide nothing that is secret.',
  },
  open: { ja: '変更可', en: 'Open' },
  locked: { ja: '固定', en: 'Locked' },
  hidden: { ja: '非表示', en: 'Hidden' },
  keptEmpty: {
    ja: '答えに必要な値ですが、まだ入っていません。固定・非表示にすると誰も入力できません。',
    en: 'Needed for an answer and still empty. Kept like this, nobody can enter it.',
  },
  keptWrong: {
    ja: '入っている値を計算に使えません。固定・非表示にすると誰も直せません。',
    en: 'What is entered cannot be used. Kept like this, nobody can correct it.',
  },
  hiddenPicture: {
    ja: '非表示の値があると、図は出ません。図から値が読めるためです。',
    en: 'With a hidden fact there is no picture, as it would show the fact.',
  },
  look: { ja: '見た目', en: 'Look' },
  theme: { ja: '明暗', en: 'Theme' },
  themeAuto: { ja: '端末に合わせる', en: 'As the device' },
  themeLight: { ja: '明るい', en: 'Light' },
  themeDark: { ja: '暗い', en: 'Dark' },
  accent: { ja: 'アクセント色', en: 'Accent colour' },
  accentPicker: { ja: '色を選ぶ', en: 'Choose the colour' },
  accentWrong: {
    ja: '色として読めないため、使われません。「#1e4a6d」「teal」や「light-dark(#0b6e4f, #7fd1ae)」のように入力してください。',
    en: 'Left out, as it is no colour. Enter one such as #1e4a6d or teal, or light-dark(#0b6e4f, #7fd1ae).',
  },
  accentFaintLight: {
    ja: '明るいテーマでは読みにくい色です（コントラスト比{contrast}。文字には4.5以上が必要）。もっと暗い色にしてください。',
    en: 'Hard to read in the light theme: the contrast is {contrast}, and text needs 4.5. Choose a darker colour.',
  },
  accentFaintDark: {
    ja: '暗いテーマでは読みにくい色です（コントラスト比{contrast}。文字には4.5以上が必要）。暗いテーマには、もっと明るい色を選んでください。',
    en: 'Hard to read in the dark theme: the contrast is {contrast}, and text needs 4.5. Give the dark theme a lighter colour.',
  },
  accentInDark: { ja: '暗いテーマのアクセント色', en: 'Accent in the dark theme' },
  accentInDarkPicker: { ja: '暗いテーマの色を選ぶ', en: 'Choose the colour for the dark theme' },
  accentInDarkWrong: {
    ja: '色として読めないため、使われません。「#7fd1ae」のように入力してください。',
    en: 'Left out, as it is no colour. Enter one such as #7fd1ae.',
  },
  background: { ja: '背景色', en: 'Background' },
  backgroundPicker: { ja: '背景色を選ぶ', en: 'Choose the background' },
  backgroundHelp: {
    ja: 'transparentにすると、周りのページの背景が見えます。',
    en: 'With transparent, the page around shows through.',
  },
  backgroundWrong: {
    ja: '色として読めないため、使われません。「transparent」や「light-dark(#ffffff, #101214)」のように入力してください。',
    en: 'Left out, as it is no colour. Enter one such as transparent or light-dark(#ffffff, #101214).',
  },
  backgroundFaintLight: {
    ja: '明るいテーマの文字が読みにくい背景です（コントラスト比{contrast}。4.5以上が必要）。「light-dark(#ffffff, #101214)」のようにテーマごとの色にできます。',
    en: 'Text of the light theme is hard to read on it: the contrast is {contrast}, and it needs 4.5. Each theme may have its own: light-dark(#ffffff, #101214).',
  },
  backgroundFaintDark: {
    ja: '暗いテーマの文字が読みにくい背景です（コントラスト比{contrast}。4.5以上が必要）。「light-dark(#ffffff, #101214)」のようにテーマごとの色にできます。',
    en: 'Text of the dark theme is hard to read on it: the contrast is {contrast}, and it needs 4.5. Each theme may have its own: light-dark(#ffffff, #101214).',
  },
  font: { ja: '書体', en: 'Font' },
  fontWrong: {
    ja: '書体名として読めないため、使われません。「"Noto Serif JP", serif」のように、カンマで区切り、引用符を閉じて入力してください。',
    en: 'Left out, as these are no names of fonts. Part them by commas and close their quotes: "Noto Serif JP", serif.',
  },
  radius: { ja: '角の丸み', en: 'Corner radius' },
  radiusWrong: {
    ja: 'このままでは使われません。「6px」のように、0から32px（2em、2rem）までの長さを入力してください。',
    en: 'Left out. Enter a length from 0 to 32px (2em, 2rem), such as 6px.',
  },
  density: { ja: '間隔の倍率', en: 'Density' },
  densityHelp: {
    ja: '0.5から2まで。1が標準で、小さいほど詰まります。',
    en: 'From 0.5 to 2: 1 is the usual, less is tighter.',
  },
  densityWrong: {
    ja: 'このままでは使われません。「0.8」のように、0.5から2までの数を入力してください。',
    en: 'Left out. Enter a number from 0.5 to 2, such as 0.8.',
  },
  shown: { ja: '表示する部分', en: 'Parts that show' },
  picture: { ja: '図', en: 'Picture' },
  readingsPart: { ja: '読み方の比較', en: 'Readings' },
  guards: { ja: '法律上の確認', en: 'Checks against the law' },
  worksheet: { ja: '計算の過程', en: 'Worksheet' },
  preview: { ja: 'プレビュー', en: 'Preview' },
  previewWidth: { ja: '幅', en: 'Width' },
  previewPixels: { ja: '{width} px', en: '{width} px' },
  previewScaled: { ja: '{percent} %に縮小して表示しています。', en: 'Shown at {percent} % of its size.' },
  previewMissing: {
    ja: 'このサイトには埋め込み用のファイルが置かれていないため、プレビューを表示できません。',
    en: 'The files of the embed are not on this site, so there is no preview.',
  },
  previewWaits: {
    ja: 'プレビューは計算が読み込まれると表示されます。',
    en: 'The preview comes with the calculator.',
  },
  copy: { ja: '貼り付ける', en: 'Copy and paste' },
  address: { ja: 'ファイルのアドレス', en: 'Address of the files' },
  addressFloating: { ja: '最新に追従', en: 'Floating' },
  addressPinned: { ja: '版を固定', en: 'Pinned' },
  addressFloatingHelp: {
    ja: '修正と約款の改定が自動で反映されます。迷ったらこちらをお使いください。',
    en: 'Corrections and new terms come by themselves. The one to choose when in doubt.',
  },
  addressPinnedHelp: {
    ja: '何も変わりません。約款が改定されても、計算の誤りが直っても、古いままです。ファイルを置くサーバーは、スクリプトに Access-Control-Allow-Origin を付けて返す必要があります。',
    en: 'Nothing changes, ever: not when terms are amended, not when an error is corrected. The host of the files must send Access-Control-Allow-Origin with its scripts.',
  },
  link: { ja: 'リンクとスクリプト', en: 'Link and script' },
  linkHelp: {
    ja: 'おすすめの方法です。リンクの位置に計算が表示され、高さも合います。スクリプトが動かない環境では、リンクのまま残ります。',
    en: 'The one to begin with. The calculator takes the place of the link and fits its height; where no script runs, the link remains.',
  },
  frame: { ja: 'iframeだけ', en: 'iframe alone' },
  frameHelp: {
    ja: 'スクリプトを置けないページ向けです。高さは固定で、中がスクロールします。',
    en: 'For pages that take no scripts. Its height is fixed, and it scrolls within.',
  },
  framePinned: {
    ja: 'iframeにはハッシュを付けられません。版はアドレスだけで固定されます。',
    en: 'An iframe takes no hash: its release is pinned by the address alone.',
  },
  element: { ja: 'カスタム要素', en: 'Custom element' },
  elementHelp: {
    ja: 'フレームを使わず、ページの一部として表示します。CSSは互いに影響しません。',
    en: 'A part of the page itself, without a frame. Its styles and those of the page do not touch.',
  },
  markdown: { ja: 'Markdownのリンク', en: 'Markdown link' },
  markdownHelp: {
    ja: 'リンクしか置けない場所向けです。入力済みの計算ページが開きます。',
    en: 'For places that take links alone. It opens the page of the calculator, filled in.',
  },
  linkTellsAll: {
    ja: 'リンクのアドレスには、非表示にした値も入っています。',
    en: 'The address in the link holds the hidden facts as well.',
  },
  copyOf: { ja: '「{snippet}」をコピー', en: 'Copy: {snippet}' },
  copyIt: { ja: 'コピー', en: 'Copy' },
  copied: { ja: '「{snippet}」をコピーしました。', en: 'Copied: {snippet}.' },
  selected: {
    ja: 'コピーできませんでした。選択してあるので、キーボードでコピーしてください。',
    en: 'It could not be copied. It is selected: copy it with the keyboard.',
  },
  waits: { ja: '計算が読み込まれると、ここに数行が出ます。', en: 'The lines come with the calculator.' },
  notes: { ja: '動かないとき', en: 'If it does not show' },
  cms: { ja: 'スクリプトを取り除くCMS', en: 'Systems that strip scripts' },
  cmsHelp: {
    ja: 'ブログやヘルプセンターの多くは、保存するときにscript要素や知らない属性を取り除きます。そのときは「iframeだけ」を、それも消えるときは「Markdownのリンク」か、ただのリンクをお使いください。リンクは入力済みの計算ページを開きます。',
    en: 'Many blogs and help centres remove scripts and unknown attributes when a page is saved. Use the iframe there; where that is removed as well, the Markdown link or a plain link, which opens the page of the calculator, filled in.',
  },
  csp: { ja: 'Content-Security-Policyのあるページ', en: 'Pages with a Content-Security-Policy' },
  cspHelp: {
    ja: 'ページのポリシーが厳しい場合は、次の指定を加えてください。',
    en: 'Where your page has a strict policy, add these directives.',
  },
  cspNonce: {
    ja: 'scriptにnonceを使うポリシーでは、アドレスの代わりに、貼り付けたscript要素へnonceを書けます。ローダーは自分が読み込むファイルにも同じnonceを渡します。trusted-typesは、ページがTrusted Typesを強制しているときだけ必要です。',
    en: 'Where your policy goes by nonces, put yours on the script element that you paste, in place of the address in script-src: the loader passes it on to what it loads. trusted-types is needed only where the page enforces Trusted Types.',
  },
  cspStyle: {
    ja: '見た目を指定すると、貼り付ける行にstyle属性が入ります。style属性を許さないポリシーでは、その代わりに次の規則をページのスタイルシートに入れてください。',
    en: 'A look of your own stands in a style attribute. Where your policy forbids those, take it out and put this rule into your style sheet.',
  },
  cspAcao: {
    ja: '固定したアドレスでは、ファイルを置くサーバーがAccess-Control-Allow-Originを返さないと、ブラウザーがハッシュを確かめられず、スクリプトを読み込みません。',
    en: 'With the pinned address the host of the files must send Access-Control-Allow-Origin: without it browsers cannot check the hash, and load no script.',
  },
} as const satisfies Readonly<Record<string, Words>>
