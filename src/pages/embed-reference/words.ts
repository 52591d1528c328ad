import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { EmbedCommand, EmbedEvent, Greeting, Look } from '../../embed/protocol/messages.ts'
import type { OptionId } from '../../embed/protocol/options.ts'

type ById<I extends string> = { readonly [id in I]: Words }

const optionTexts: ById<OptionId | Look> = {
  provider: { ja: '事業者のid', en: 'The id of the provider' },
  calculator: { ja: '計算のid', en: 'The id of the calculator' },
  language: {
    ja: '表示する言語。なければ周りのページの言語（要素）。どちらでもなければ日本語',
    en: 'The language; without it that of the page around (element), Japanese where that is neither',
  },
  facts: {
    ja: 'あらかじめ入れておく値。計算ページのアドレスの#以降と同じ書き方',
    en: 'What is filled in, written as after the # in the address of a calculator’s page',
  },
  locked: {
    ja: '見えるが変えられない値の名前。空白で区切る',
    en: 'Names of facts that show and cannot be changed, parted by spaces',
  },
  hidden: {
    ja: '見せない値の名前。計算には使い、過程・図・リンクには出さない',
    en: 'Names of facts that do not show: they count in the answer, and stand in no worksheet, picture or link out',
  },
  shown: {
    ja: '結果の下に表示する部分。空白で区切る。noneならどれも出さず、結果と、よった約款・主な数字だけにする',
    en: 'The parts below the headline, parted by spaces; with none, only the headline, the terms it rests on and its figures',
  },
  theme: { ja: '明暗。autoは端末に合わせる', en: 'Light or dark; auto goes by the device' },
  seed: {
    ja: '自分の約款。ページ内のJSONブロックのidに#を付けて書く。フレームのアドレスではJSONそのもの',
    en: 'Terms of your own: # and the id of a JSON block on the page; in a frame’s address the JSON itself',
  },
  accent: { ja: 'リンクや結果の色', en: 'The colour of links and figures' },
  background: {
    ja: '背景色。transparentなら周りのページの背景が見える',
    en: 'The background; with transparent, the page around shows through',
  },
  font: { ja: '書体', en: 'The font' },
  radius: { ja: '入力欄とボタンの角の丸み', en: 'The corners of fields and buttons' },
  density: { ja: '間隔の倍率。小さいほど詰まる', en: 'How far things stand apart; less is tighter' },
}

const greetingTexts: ById<Greeting['type']> = {
  here: {
    ja: 'フレームから周りのページへ。読み込まれたことと、アドレスで渡された合言葉だけを伝えます。',
    en: 'Frame to page: it is there, with the nonce that its address gave it. No facts.',
  },
  hello: {
    ja: 'ページからフレームへの返事。MessagePortを一つ渡し、以後の値と結果はすべてそこを通ります。',
    en: 'Page to frame, in answer, with a MessagePort: all facts and figures go on that from then on.',
  },
}

const eventTexts: ById<EmbedEvent['type']> = {
  ready: { ja: '計算が使えるようになった', en: 'The calculator can be used' },
  height: {
    ja: '中身の高さ（ピクセル）。フレームだけが伝え、5000を超えない',
    en: 'The height of what is in it, in pixels: told by frames alone, never beyond 5000',
  },
  calculated: {
    ja: '結果が変わった。statusは結果の種類（値が足りない間はwaiting）、figureは主な数字で、見出しの数字とは別のことがある（契約が延長されるときの限度額など）。idで見分ける。入力された値は含まない',
    en: 'The answer changed: its status (waiting while facts are missing) and its main figure, told by its id: where a contract is extended that is the cap, not what the headline says; none of the facts',
  },
  'left-out': {
    ja: '読み取れなかった値や設定の名前。固定・非表示にした値がなかったり読み取れなかったりすると、その欄は入力できるまま残り、ここに入る',
    en: 'The names of facts and options that the embed has no place for; of facts locked or hidden without a value that can be read as well, which stay open',
  },
}

const orderTexts: ById<EmbedCommand['type']> = {
  'set-facts': {
    ja: '値を入れる。書かれていない値はそのまま、空の文字列は消す。固定・非表示の値は変わらない',
    en: 'Fills in facts. Others stay, an empty text clears one, and locked and hidden ones stay as they are',
  },
  'set-theme': {
    ja: '明暗と見た目を変える。空の文字列は元に戻す',
    en: 'Changes the theme and the look; an empty text goes back to the usual',
  },
}

/** What the reference of the embed says. A name in braces is filled in. */
export const embedReference = {
  title: { ja: '埋め込みの手引き', en: 'Embedding: the reference' },
  about: {
    ja: '約款計算を自分のページに埋め込むときの設定、メッセージ、見た目、版、安全性のすべて。',
    en: 'Every option, message, property, version and security note of the embed.',
  },
  lead: {
    ja: '貼り付ける行は設定ページで作れます。ここは、手で書くときや、プログラムから扱うときのための説明です。',
    en: 'The lines to paste are made on the page for it. This is for writing them by hand and for speaking to an embed from a program.',
  },
  toConfigurator: { ja: '貼り付ける行を作る', en: 'Make the lines to paste' },
  contents: { ja: '目次', en: 'Contents' },
  doors: { ja: '三つの入れ方', en: 'Three doors' },
  doorsHelp: {
    ja: 'どれも同じ計算を同じ設定で表示します。{host}は、ファイルを置いているサーバーに読み替えてください。',
    en: 'Each shows the same calculator with the same options. Read {host} as the host of the files.',
  },
  doorLink: {
    ja: 'リンクとスクリプト。ローダーは、リンクが画面に近づくとフレームを置き、計算が表示されたらリンクを隠します。アドレスの事業者・計算・言語・値がそのまま使われます。',
    en: 'A link and a script. The loader puts a frame beside the link when it comes near the screen, and hides the link once the calculator stands. Provider, calculator, language and facts are those of the link’s address.',
  },
  doorFrame: {
    ja: 'iframeだけ。スクリプトは不要です。高さは固定で、中がスクロールします。',
    en: 'An iframe alone, without a script. Its height is fixed, and it scrolls within.',
  },
  doorElement: {
    ja: 'カスタム要素。Shadow DOMの中に表示し、ページのCSSと混ざりません。属性を変えると表示も変わります。',
    en: 'A custom element. It shows in a shadow root, apart from the page’s styles, and follows its attributes as they change.',
  },
  options: { ja: '設定', en: 'Options' },
  door: { ja: '入れ方', en: 'Door' },
  element: { ja: '要素', en: 'Element' },
  link: { ja: 'リンク', en: 'Link' },
  frame: { ja: 'フレームのアドレス', en: 'Frame’s address' },
  values: { ja: '値：', en: 'Values:' },
  meaning: { ja: '内容', en: 'What it does' },
  optionsHelp: {
    ja: 'リンクでは、アドレスに書かれていることは属性で書き直せます。--yakkan-で始まる名前はCSSのカスタムプロパティです。知らない名前や値は無視し、left-outで知らせます。',
    en: 'A link’s attributes override what its address says. Names that begin with --yakkan- are custom properties of CSS. Unknown names and values are left aside, and told as left-out.',
  },
  inPath: { ja: 'アドレスのパス', en: 'in its path' },
  inFacts: { ja: '#以降', en: 'after its #' },
  preset: { ja: '省略時：', en: 'If not given:' },
  theming: { ja: '見た目', en: 'Look' },
  themingHelp: {
    ja: 'カスタムプロパティは、要素やリンクそのもの、またはその周りのどこに書いても効きます。リンクの場合は、フレームが置かれる時点の値が使われます。',
    en: 'Set the properties on the element or the link, or on anything around it. A link takes those that hold when its frame is put up.',
  },
  themingColours: {
    ja: '色は一つだけ書くと明暗どちらのテーマでも使われます。light-dark(明るいテーマの色, 暗いテーマの色)と書けば、テーマごとに変えられます。アクセント色は文字にも使うので、背景とのコントラスト比を4.5以上にしてください（WCAG 2の基準。標準の背景は明るいテーマで#fbfaf8、暗いテーマで#16181b）。背景を変えるときは、標準の文字が両方のテーマで読めることを確かめてください。設定ページは、足りないときに知らせます。',
    en: 'A single colour holds in both themes; light-dark(#0b6e4f, #7fd1ae) gives each its own, the light one first. The accent is a colour of text: keep its contrast with the background at 4.5 or more (WCAG 2). The usual background is #fbfaf8 in the light theme and #16181b in the dark. With a background of your own, see that text can be read on it in both. The page that makes the lines warns where it cannot.',
  },
  themingBounds: {
    ja: '角の丸みは0から32px（2em、2rem）まで、間隔の倍率は0.5から2までにしてください。',
    en: 'Keep the radius from 0 to 32px (2em, 2rem), and the density from 0.5 to 2.',
  },
  themingFrames: {
    ja: 'iframeを自分で書くときは、テーマと同じcolor-scheme（autoならlight dark）をiframeに付けてください。違っていると、ブラウザーが透明な背景の下に不透明な地を敷きます。set-themeを送るページは、両方を変えてください。リンクから作られるフレームと要素には要りません。',
    en: 'An iframe that you write yourself needs the color-scheme of its theme (light dark for auto); else the browser lays an opaque ground below a transparent background. A page that sends set-theme changes both. Links and the element need nothing.',
  },
  events: { ja: 'イベント', en: 'Events' },
  eventsHelp: {
    ja: '要素、またはリンクの後ろに置かれたiframeで起こり、上の要素へ伝わります（bubbles、composed）。内容はdetailにあります。アクセス解析に使う場合も、どこへ何を送るかはページが決めます。埋め込み自体は何も送りません。',
    en: 'They occur on the element, or on the iframe that stands after a link, and bubble. What they tell is in their detail. What of it goes to analytics is for the page to choose: the embed itself sends nothing.',
  },
  orders: { ja: 'ページからの指示', en: 'Orders from the page' },
  ordersHelp: {
    ja: 'ページから値や見た目を変えるには、同じ場所で次のイベントを起こします。計算が使えるようになってから（yakkan:readyの後で）起こしてください。',
    en: 'To change facts or the look from the page, dispatch these on the same place, once the calculator is there: on yakkan:ready.',
  },
  event: { ja: 'イベント', en: 'Event' },
  detail: { ja: 'detail', en: 'Its detail' },
  messages: { ja: 'メッセージ', en: 'Messages' },
  messagesHelp: {
    ja: 'ローダーを使わずにフレームと話すページのための説明です。どのメッセージにもyakkan: 1が入っています。知らないメッセージは無視してください。',
    en: 'For pages that speak to a frame without the loader. Every message holds yakkan: 1. Leave aside what you do not know.',
  },
  windows: { ja: 'ウィンドウの間（値は含まない）', en: 'Between the windows, without facts' },
  fromEmbed: { ja: '埋め込みからページへ（ポート）', en: 'From the embed to the page, on the port' },
  toEmbed: { ja: 'ページから埋め込みへ（ポート）', en: 'From the page to the embed, on the port' },
  message: { ja: 'メッセージ', en: 'Message' },
  holds: { ja: '中身', en: 'What it holds' },
  handshake: {
    ja: 'フレームのアドレスにembed.host（ページのorigin）とembed.nonce（毎回変わる乱数）を書きます。hereが届いたら、event.sourceがそのiframeのcontentWindowであること、event.originがフレームのもの（sandboxの中では「null」）であること、nonceが同じであることを確かめてから、helloを返します。embed.hostのないフレームは何も送らず、中でスクロールします。',
    en: 'Give the frame’s address embed.host (the origin of the page) and embed.nonce (a random text, new each time). On here, check that event.source is the contentWindow of that iframe, that event.origin is the frame’s (“null” in a sandbox) and that the nonce is the same; then answer hello. A frame without embed.host says nothing, and scrolls by itself.',
  },
  versions: { ja: '版と約束', en: 'Versions, and what they promise' },
  versionFloating: {
    ja: '最新に追従するアドレス（{address}）。設定・メッセージ・名前・カスタムプロパティは変わらず、なくなりません。増えることはあります。修正は自動で入り、約款の改定にも追従します。貼り付けた行を書き直す必要はありません。それを守れない変更は別のアドレス（v2）になり、v1は残ります。',
    en: 'The floating address ({address}): options, messages, names and properties stay; others may be added. Fixes come by themselves, and terms are kept up to date. What you pasted need never be changed. A change that could not keep this would get an address of its own (v2), and v1 would stay.',
  },
  versionPinned: {
    ja: '版を固定したアドレス（{address}）。何も変わりません。約款の改定も、誤りの訂正も入りません。古くなった金額をそのまま示し続けるおそれがあるので、自分で更新を追う場合にだけお使いください。ハッシュ（integrity）は、ローダーと、ローダーがカスタム要素のために読み込むすべてのファイルを固定します。フレームの文書はブラウザーがハッシュで確かめられないため、アドレスだけで固定されます。',
    en: 'A pinned address ({address}): nothing changes, ever; not even amended terms or a corrected error come in. It may go on to show amounts that no longer hold, so pin only if you follow the releases yourself. The hash (integrity) pins the loader and every file that it loads for an element. Browsers check no hash of a frame’s document, so a frame is pinned by its address alone.',
  },
  versionAcao: {
    ja: 'ハッシュを確かめるため、ファイルを置くサーバーは、埋め込みのスクリプトにAccess-Control-Allow-Origin: *を付けて返す必要があります。',
    en: 'For the hash to be checked, the host of the files must send Access-Control-Allow-Origin: * with the scripts of the embed.',
  },
  security: { ja: '安全性', en: 'Security' },
  securityKept: {
    ja: '固定と非表示は見せ方であり、秘密は守れません。値はページのソースとアドレスに書かれていて、誰でも読めます。リンクの飛び先にも、著者の書いた値はすべて入っています。固定・非表示の値が、メッセージやキー操作やアドレスの二つ目の値で変わることはありません。',
    en: 'Locked and hidden are a matter of presentation, and keep no secret: the values stand in the source of your page and in addresses, where anybody can read them. The link that you wrote yourself holds them all. No message, key or second value in an address changes a locked or hidden fact.',
  },
  securityQuiet: {
    ja: '埋め込みはCookieを使わず、端末に何も保存せず、ほかのサーバーと通信せず、許可を求めません。入力はフレームの中で計算されます。',
    en: 'An embed sets no cookie, keeps nothing on the device, calls no other host and asks for no permission. What is entered is computed where it is entered.',
  },
  securitySandbox: {
    ja: 'フレームはsandbox="{sandbox}"で動きます。allow-popups-to-escape-sandboxがないと、フレームから開いた計算ページは動かず、読めるだけになります。',
    en: 'Frames work with sandbox="{sandbox}". Without allow-popups-to-escape-sandbox the full page that is opened from a frame could be read, and would not calculate.',
  },
  securityOrigins: {
    ja: 'ローダーとフレームは、どちらも相手のウィンドウ・origin・合言葉を確かめます。偽のメッセージは何も変えません。値と結果が「*」宛てに送られることはありません。',
    en: 'Loader and frame each check the window, the origin and the nonce of the other; forged messages change nothing. Facts and figures are never posted to “*”.',
  },
  securityAncestors: {
    ja: 'ファイルを置くサーバーは、ヘッダーContent-Security-Policy: frame-ancestors https://help.exampleで、埋め込めるページを限ることができます。',
    en: 'The host of the files may rule which pages can frame it, by the header Content-Security-Policy: frame-ancestors https://help.example.',
  },
  policy: { ja: 'ページ側のContent-Security-Policy', en: 'The page’s own Content-Security-Policy' },
  policyHelp: {
    ja: 'ページのポリシーが厳しい場合に加える指定です。nonceを使うポリシーでは、script要素に書いたnonceをローダーが引き継ぎます。trusted-typesは、Trusted Typesを強制するページの要素にだけ必要です。',
    en: 'What to add where the policy of the page is strict. Where it goes by nonces, the loader passes on that of its script element. trusted-types is for pages that enforce Trusted Types.',
  },
  noScript: { ja: 'スクリプトが動かないとき', en: 'Without scripts' },
  noScriptHelp: {
    ja: 'リンクはリンクのまま残り、入力済みの計算ページを開きます。カスタム要素では、中に書いた内容がそのまま表示されます。ローダーや計算が読み込めないときも同じです。',
    en: 'The link remains, and opens the page of the calculator, filled in. A custom element shows what you wrote inside it. It is the same where the loader does not come, or the calculator fails to load.',
  },
  optionTexts,
  greetingTexts,
  eventTexts,
  orderTexts,
} as const
