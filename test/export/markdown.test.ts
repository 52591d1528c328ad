import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/export/markdown.ts'
import { inDollars, names, novemberOutage, onTime, page, partlyPaid, unsettled } from './sent.ts'

/** What is put on the clipboard as a Markdown document. */

test.each([
  ['a|b', 'a\\|b'],
  ['`code`', '\\`code\\`'],
  ['<b>x</b>', '\\<b\\>x\\</b\\>'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['![x](https://a.example/b.png)', '!\\[x\\](https\\://a.example/b.png)'],
  ['https://a.example/', 'https\\://a.example/'],
  ['www.a.example', 'www\\.a.example'],
  ['a@b.example', 'a\\@b.example'],
  ['*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
  ['# a', '\\# a'],
  ['+ a', '\\+ a'],
  ['- a', '\\- a'],
  ['=1+1', '\\=1+1'],
  ['> a', '\\> a'],
  ['1. a', '1\\. a'],
  ['12) a', '12\\) a'],
  ['14.6 %', '14.6 %'],
  ['a\\b', 'a\\\\b'],
  ['&copy;', '\\&copy;'],
  ['$1 and $2', '\\$1 and \\$2'],
  ['端数処理：切捨て（既定）', '端数処理：切捨て（既定）'],
])('%s stands as plain text', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})

test('a late payment with a part payment and a bill, in English', () => {
  expect(page(...partlyPaid).markdown('en')).toBe(`# Late-payment charge (CoreDrive)

**Total late-payment damages: ¥783**

45 days late at 14.6 % a year, each stretch on the principal that was then left.

Under the CoreDrive Terms of Use, in force from 14 March 2013

## Facts

| Item | Value |
| --- | --- |
| Overdue amount (tax included) | ¥50,000 |
| Due date | 31 May 2026 |
| Paid on (or the day to compute to) | 15 July 2026 |
| Customer | Business |
| Part payments, row 1 | Part payment on 15 June 2026; Part payment ¥10,000 |

## Figures

| Item | Value |
| --- | --- |
| Days late | 45 days |
| Remains to be paid | ¥40,783 |
| Damages paid | ¥300 |
| Damages unpaid | ¥483 |
| Principal left | ¥40,300 |

## Worksheet

| No. | Item | Calculation | Result | Source |
| ---: | --- | --- | ---: | --- |
| 1 | Due date, adjusted for days off | as stated: Due date 31 May 2026; Due date on a bank holiday: Stays as it is | 31 May 2026 | Order for Enforcement of the Banking Act, Article 5(1); Supreme Court decisions, 11 March 1999 |
| 2 | Paid after the due date | after that day: Paid on (or the day to compute to) 15 July 2026; Due date, adjusted for days off 31 May 2026 | Yes |  |
| 3 | First late day | the day after: Due date, adjusted for days off 31 May 2026 | 1 June 2026 |  |
| 4 | Damages run to (1) | to the day of payment: Part payment on (1) 15 June 2026; Last day that bears damages: Day of payment | 15 June 2026 | CoreDrive Terms of Use, Article 13(2) |
| 5 | Days late (1) | 1 June 2026 to 15 June 2026, both counted | 15 days |  |
| 6 | First day of the span (2) | the day after: Damages run to (1) 15 June 2026 | 16 June 2026 |  |
| 7 | Damages run to (2) | to the day of payment: Paid on (or the day to compute to) 15 July 2026; Last day that bears damages: Day of payment | 15 July 2026 | CoreDrive Terms of Use, Article 13(2) |
| 8 | Days late (2) | 16 June 2026 to 15 July 2026, both counted | 30 days |  |
| 9 | Days late | 15 + 30 | 45 days |  |
| 10 | Time in years (1) | 15 ÷ 365 | ≈ 0.041096 years (exactly 3/73) | CoreDrive Terms of Use, Article 13(2) |
| 11 | Damages before rounding (1) | 50,000 × 14.6 % × 15 ÷ 365 | ¥300 | CoreDrive Terms of Use, Article 13(2) |
| 12 | Damages of the span (1) | Damages before rounding (1) ¥300 | ¥300 |  |
| 13 | Allocated to damages (1) | damages met first: Part payment (1) ¥10,000; Damages of the span (1) ¥300; Order of allocation: Damages, then principal | ¥300 | Civil Code, Article 489 |
| 14 | Allocated to principal (1) | 10,000 − 300 | ¥9,700 |  |
| 15 | Principal left (1) | 50,000 − 9,700 | ¥40,300 |  |
| 16 | Time in years (2) | 30 ÷ 365 | ≈ 0.082192 years (exactly 6/73) | CoreDrive Terms of Use, Article 13(2) |
| 17 | Damages before rounding (2) | 40,300 × 14.6 % × 30 ÷ 365 | ¥483.6 | CoreDrive Terms of Use, Article 13(2) |
| 18 | Damages of the span (2) | rounded: Damages before rounding (2) ¥483.6; Rounding: Drop the fraction | ¥483 | CoreDrive Terms of Use, Article 15 |
| 19 | Total late-payment damages | 300 + 483 | ¥783 |  |
| 20 | Principal left | Principal left (1) ¥40,300 | ¥40,300 |  |
| 21 | Damages unpaid (1) | 300 − 300 | ¥0 |  |
| 22 | Damages owed (2) | 0 + 483 | ¥483 |  |
| 23 | Damages unpaid | Damages owed (2) ¥483 | ¥483 |  |
| 24 | Remains to be paid | 40,300 + 483 | ¥40,783 |  |
| 25 | Damages paid | 783 − 483 | ¥300 |  |
| 26 | The day after | the day after: Damages run to (2) 15 July 2026 | 16 July 2026 |  |
| 27 | Days (the day after) | 16 July 2026 to 16 July 2026, both counted | 1 day |  |
| 28 | Time in years (the day after) | 1 ÷ 365 | ≈ 0.00274 years (exactly 1/365) | CoreDrive Terms of Use, Article 13(2) |
| 29 | Each further day adds | 40,300 × 14.6 % × 1 ÷ 365 | ¥16.12 | CoreDrive Terms of Use, Article 13(2) |

## Where the terms are silent

- **Order of allocation**: Damages, then principal (the default)
  - The terms do not say what a part payment meets first. Without agreement, Civil Code 489 puts interest and damages before principal.
  - Read as “Principal, then damages”: ¥780 (−¥3)
- **Due date on a bank holiday**: Stays as it is (the default)
  - The terms do not say what becomes of a due date on a bank holiday. The day that the bill names is taken. For debts due on a fixed day each month the Supreme Court presumed the next business day (a loan case).
  - Read as “Moves to the next business day”: ¥763 (−¥20)

## Compared with the bill

- My bill says: ¥780
- It matches when the terms are read so:
- Order of allocation: Principal, then damages / Due date on a bank holiday: Stays as it is

[Open this calculation](<https://yakkan.example/#v=1>)

A calculation, not legal advice.
`)
})

test('paid on time, in Japanese', () => {
  expect(page(...onTime).markdown('ja')).toBe(`# 支払が遅れたときの損害金（CoreDrive）

**遅延損害金の額：なし**

支払日は2026年5月31日、支払期日は2026年5月31日です。期日までの支払なので、遅延損害金はありません。

CoreDrive 利用規約（2013年3月14日から）による

## 計算の前提

| 項目 | 内容 |
| --- | --- |
| 滞納額（税込） | 50,000円 |
| 支払期日 | 2026年5月31日 |
| 支払日（または計算の基準日） | 2026年5月31日 |
| 利用者の区分 | 事業者 |

## 計算の過程

| No. | 項目 | 計算 | 値 | 根拠 |
| ---: | --- | --- | ---: | --- |
| 1 | 期日より後の支払か | その日より後か：支払日（または計算の基準日） 2026年5月31日、支払期日 2026年5月31日 | いいえ |  |

[この計算を開く](<https://yakkan.example/#v=1>)

これは約款に基づく計算であり、法律上の助言ではありません。
`)
})

test('the terms do not settle it, in English', () => {
  expect(page(...unsettled).markdown('en')).toBe(`# Late-payment charge (OPE.AI Open Platform)

**The terms do not settle this**

The due date is 31 March 2029. The statutory rate on the day after it has not been fixed yet, so no amount can be given.

Under the OPE.AI Open Platform User Agreement, in force from 29 January 2026

## Facts

| Item | Value |
| --- | --- |
| Currency | US dollars |
| Overdue amount (tax included) | \\$500.00 |
| Due date | 31 March 2029 |
| Paid on (or the day to compute to) | 30 April 2029 |
| Customer | Business |

## Worksheet

| No. | Item | Calculation | Result | Source |
| ---: | --- | --- | ---: | --- |
| 1 | Due date, adjusted for days off | next business day: Due date 31 March 2029; Due date on a bank holiday: Moves to the next business day | 2 April 2029 | Order for Enforcement of the Banking Act, Article 5(1); Supreme Court decisions, 11 March 1999 |
| 2 | Paid after the due date | after that day: Paid on (or the day to compute to) 30 April 2029; Due date, adjusted for days off 2 April 2029 | Yes |  |

## Where the terms are silent

- **Due date on a bank holiday**: Moves to the next business day (chosen)
  - The terms do not say what becomes of a due date on a bank holiday. The day that the bill names is taken. For debts due on a fixed day each month the Supreme Court presumed the next business day (a loan case).
  - Read as “Stays as it is”: The terms do not settle this

[Open this calculation](<https://yakkan.example/#v=1>)

A calculation, not legal advice.
`)
})

test('an outage, in Japanese', () => {
  expect(page(...novemberOutage).markdown('ja')).toBe(`# 障害の補償（CoreDrive）

**補償額：2,000円**

会社が知った2026年11月10日 9:15から24時間ごとに数えて2日の障害です。1日につき月額利用料30,000円をその月の日数で割った額で、合わせて2,000円が上限です。

CoreDrive 利用規約（2013年3月14日から）による

## 計算の前提

| 項目 | 内容 |
| --- | --- |
| 会社が障害を知った日時 | 2026年11月10日 9:15 |
| 復旧日時 | 2026年11月12日 10:00 |
| 月額利用料 | 30,000円 |
| 利用者の区分 | 事業者 |
| 会社の落ち度の程度 | 軽過失 |

## 内訳

| 項目 | 内容 |
| --- | --- |
| 障害の日数 | 2日 |
| 上限額 | 2,000円 |

## 計算の過程

| No. | 項目 | 計算 | 値 | 根拠 |
| ---: | --- | --- | ---: | --- |
| 1 | 補償の対象となる原因か | 帰責性があるか：会社の落ち度の程度：軽過失、会社の落ち度の要否：必要 | はい | CoreDrive 利用規約 28条1項 |
| 2 | 利用料を支払っているか | 0を超えるか：月額利用料 30,000円、無料プランの場合：補償なし | はい | CoreDrive 利用規約 28条2項 |
| 3 | 会社が知った時からの継続時間 | 経過時間：会社が障害を知った日時 2026年11月10日 9:15、復旧日時 2026年11月12日 10:00 | 2日45分 |  |
| 4 | 継続時間の条件を満たすか | 定めの時間を超えるか：会社が知った時からの継続時間 2日45分、補償に要する継続時間数 24時間、継続時間の条件：時間数を超える | はい | CoreDrive 利用規約 28条1項 |
| 5 | 障害の日数 | 24時間未満を切り捨てた日数：会社が知った時からの継続時間 2日45分、障害日数の数え方：24時間ごとに1日 | 2日 | CoreDrive 利用規約 28条2項 |
| 6 | この月に数える日数（1） | 月に属する24時間単位の数：会社が障害を知った日時 2026年11月10日 9:15、障害の日数 2日 | 2日 | CoreDrive 利用規約 28条2項 |
| 7 | 月額利用料×この月に数える日数（1） | 30,000 × 2 | 60,000円 |  |
| 8 | 対象月（1） | 日割りの基準とする月：会社が障害を知った日時 2026年11月10日 9:15、障害の日数 2日 | 2026年11月 | CoreDrive 利用規約 28条2項 |
| 9 | その月の日数（1） | 月の暦日数：対象月（1） 2026年11月 | 30日 | CoreDrive 利用規約 28条2項 |
| 10 | この月の分（1） | 60,000 ÷ 30 | 2,000円 |  |
| 11 | 端数処理前の上限額 | 合計：この月の分（1） 2,000円 | 2,000円 |  |
| 12 | 上限額 | 端数処理前の上限額 2,000円 | 2,000円 |  |
| 13 | 補償額 | 上限額 2,000円 | 2,000円 |  |

[この計算を開く](<https://yakkan.example/#v=1>)

これは約款に基づく計算であり、法律上の助言ではありません。
`)
})

test('names that would be signs elsewhere, in English', () => {
  expect(page(...names).markdown('en')).toBe(`# Refund for a withdrawn option (CoreDrive)

**Refund: ¥2,000**

The options’ fees for the month of the withdrawal, ¥2,000, are refunded in full.

Under the CoreDrive Terms of Use, in force from 14 March 2013

## Facts

| Item | Value |
| --- | --- |
| Options, row 1 | Option =1+1; Monthly option fee ¥1,200 |
| Options, row 2 | Option \\[x\\](javascript:alert(1)); Monthly option fee ¥800 |
| Options, row 3 | Option a\\|b \\# c; Monthly option fee ¥0 |
| Option withdrawn on | 10 November 2026 |
| Fees include tax | Yes |

## Worksheet

| No. | Item | Calculation | Result | Source |
| ---: | --- | --- | ---: | --- |
| 1 | Option fees of the month | 1,200 + 800 + 0 | ¥2,000 | CoreDrive Terms of Use, Article 25(2) |
| 2 | Refund | Option fees of the month ¥2,000 | ¥2,000 |  |

[Open this calculation](<https://yakkan.example/#v=1>)

A calculation, not legal advice.
`)
})

test('an amount in dollars, in Japanese', () => {
  expect(page(...inDollars).markdown('ja')).toBe(`# 支払が遅れたときの損害金（OPE.AI オープンプラットフォーム）

**遅延損害金の額：\\$0.75**

\\$100.00に対する法定利率の年3％の遅延損害金、92日分です。

OPE.AI オープンプラットフォーム利用規約（2026年1月29日から）による

## 計算の前提

| 項目 | 内容 |
| --- | --- |
| 通貨 | 米ドル |
| 滞納額（税込） | \\$100.00 |
| 支払期日 | 2026年6月30日 |
| 支払日（または計算の基準日） | 2026年9月30日 |
| 利用者の区分 | 事業者 |

## 内訳

| 項目 | 内容 |
| --- | --- |
| 遅延日数 | 92日 |
| 支払うべき残額 | \\$100.75 |

## 計算の過程

| No. | 項目 | 計算 | 値 | 根拠 |
| ---: | --- | --- | ---: | --- |
| 1 | 期日より後の支払か | その日より後か：支払日（または計算の基準日） 2026年9月30日、支払期日 2026年6月30日 | はい |  |
| 2 | 遅延の初日（起算日） | 翌日：支払期日 2026年6月30日 | 2026年7月1日 |  |
| 3 | 損害金を数える最終日 | 支払日まで：支払日（または計算の基準日） 2026年9月30日、損害金の付く最終日：支払日 | 2026年9月30日 | 民法 415条1項 |
| 4 | 遅延日数 | 2026年7月1日から2026年9月30日まで（両端を含む） | 92日 |  |
| 5 | 適用する年率 | 遅延初日の法定利率：支払期日 2026年6月30日、年率：法定利率による、法定利率 3％ | 3％ | 民法 404条、民法 419条1項、民法 404条2項、民法 404条3項 |
| 6 | 平年の日数 | 平年に属する日数：遅延の初日（起算日） 2026年7月1日、損害金を数える最終日 2026年9月30日、年数の計算方法：応当日方式（残日数は暦年ごとに÷365・÷366） | 92日 |  |
| 7 | 年数 | 92 ÷ 365 | ≈ 0.252055年（正確には 92/365） |  |
| 8 | 端数処理前の損害金 | 100.00 × 3％ × 92 ÷ 365 | ≈ \\$0.756164（正確には 276/365） |  |
| 9 | 遅延損害金の額 | 端数処理：端数処理前の損害金 ≈ \\$0.756164、端数処理：切捨て | \\$0.75 |  |
| 10 | 支払うべき残額 | 100.00 + 0.75 | \\$100.75 |  |
| 11 | 基準日の翌日 | 翌日：損害金を数える最終日 2026年9月30日 | 2026年10月1日 |  |
| 12 | 翌日が平年に属する日数 | 平年に属する日数：基準日の翌日 2026年10月1日、基準日の翌日 2026年10月1日、年数の計算方法：応当日方式（残日数は暦年ごとに÷365・÷366） | 1日 |  |
| 13 | 翌日1日分の年数 | 1 ÷ 365 | ≈ 0.00274年（正確には 1/365） |  |
| 14 | その後1日ごとに加わる損害金 | 100.00 × 3％ × 1 ÷ 365 | ≈ \\$0.008219（正確には 3/365） |  |

## 約款が定めていない点

- **年数の計算方法**：応当日方式（残日数は暦年ごとに÷365・÷366）（既定の読み方）
  - 約款に日数計算の定めがありません。裁判所の実務は、応当日までの満年数に年率を乗じ、残る日数をうるう年は366日、平年は365日で割ります。
  - 全日数÷365と読む場合：\\$0.75（±\\$0）
  - 応当日方式（残日数からの1年に2月29日があれば÷366）と読む場合：\\$0.75（±\\$0）
- **端数処理**：切捨て（既定の読み方）
  - 約款に端数処理の定めがありません。実務は端数を切り捨てるのが通例です。1セント未満を四捨五入する読み方もあります。
  - 四捨五入と読む場合：\\$0.76（+\\$0.01）

[この計算を開く](<https://yakkan.example/#v=1>)

これは約款に基づく計算であり、法律上の助言ではありません。
`)
})
