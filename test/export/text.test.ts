import { expect, test } from 'vitest'
import { decemberOutage, names, onTime, page, partlyPaid, unsettled } from './sent.ts'

/** What is put on the clipboard for a mail. */

test('a late payment with a part payment and a bill, in Japanese', () => {
  expect(page(...partlyPaid).text('ja')).toBe(`支払が遅れたときの損害金（CoreDrive）

遅延損害金の額：783円
年14.6％の遅延損害金、45日分です。区間ごとに、その時に残っていた元本に付きます。
CoreDrive 利用規約（2013年3月14日から）による

【計算の前提】
・滞納額（税込）：50,000円
・支払期日：2026年5月31日
・支払日（または計算の基準日）：2026年7月15日
・利用者の区分：事業者
・一部弁済 1：弁済日 2026年6月15日、弁済額 10,000円

【内訳】
・遅延日数：45日
・支払うべき残額：40,783円
・支払済みの損害金：300円
・未払の損害金：483円
・残元本：40,300円

【計算の過程】
1. 休業日を調整した期日：2026年5月31日
   期日のまま：支払期日 2026年5月31日、期日が休業日に当たる場合：期日のまま
   根拠：銀行法施行令 5条1項、最高裁判所判決 1999年3月11日
2. 期日より後の支払か：はい
   その日より後か：支払日（または計算の基準日） 2026年7月15日、休業日を調整
   した期日 2026年5月31日
3. 遅延の初日（起算日）：2026年6月1日
   翌日：休業日を調整した期日 2026年5月31日
4. 損害金を数える最終日（1）：2026年6月15日
   支払日まで：弁済日（1） 2026年6月15日、損害金の付く最終日：支払日
   根拠：CoreDrive 利用規約 13条2項
5. 遅延日数（1）：15日
   2026年6月1日から2026年6月15日まで（両端を含む）
6. 区間の初日（2）：2026年6月16日
   翌日：損害金を数える最終日（1） 2026年6月15日
7. 損害金を数える最終日（2）：2026年7月15日
   支払日まで：支払日（または計算の基準日） 2026年7月15日、損害金の付く最終
   日：支払日
   根拠：CoreDrive 利用規約 13条2項
8. 遅延日数（2）：30日
   2026年6月16日から2026年7月15日まで（両端を含む）
9. 遅延日数：45日
   15 + 30
10. 年数（1）：≈ 0.041096年（正確には 3/73）
   15 ÷ 365
   根拠：CoreDrive 利用規約 13条2項
11. 端数処理前の損害金（1）：300円
   50,000 × 14.6％ × 15 ÷ 365
   根拠：CoreDrive 利用規約 13条2項
12. この区間の損害金（1）：300円
   端数処理前の損害金（1） 300円
13. 損害金への充当額（1）：300円
   損害金に先に充当：弁済額（1） 10,000円、この区間の損害金（1） 300円、充当
   の順序：損害金、元本の順
   根拠：民法 489条
14. 元本への充当額（1）：9,700円
   10,000 − 300
15. 残元本（1）：40,300円
   50,000 − 9,700
16. 年数（2）：≈ 0.082192年（正確には 6/73）
   30 ÷ 365
   根拠：CoreDrive 利用規約 13条2項
17. 端数処理前の損害金（2）：483.6円
   40,300 × 14.6％ × 30 ÷ 365
   根拠：CoreDrive 利用規約 13条2項
18. この区間の損害金（2）：483円
   端数処理：端数処理前の損害金（2） 483.6円、端数処理：切捨て
   根拠：CoreDrive 利用規約 15条
19. 遅延損害金の額：783円
   300 + 483
20. 残元本：40,300円
   残元本（1） 40,300円
21. 未払の損害金（1）：0円
   300 − 300
22. 未払の損害金の合計（2）：483円
   0 + 483
23. 未払の損害金：483円
   未払の損害金の合計（2） 483円
24. 支払うべき残額：40,783円
   40,300 + 483
25. 支払済みの損害金：300円
   783 − 483
26. 基準日の翌日：2026年7月16日
   翌日：損害金を数える最終日（2） 2026年7月15日
27. 翌日1日分の日数：1日
   2026年7月16日から2026年7月16日まで（両端を含む）
28. 翌日1日分の年数：≈ 0.00274年（正確には 1/365）
   1 ÷ 365
   根拠：CoreDrive 利用規約 13条2項
29. その後1日ごとに加わる損害金：16.12円
   40,300 × 14.6％ × 1 ÷ 365
   根拠：CoreDrive 利用規約 13条2項

【約款が定めていない点】
・充当の順序：損害金、元本の順（既定の読み方）
  一部弁済の充当の定めがありません。合意がなければ民法489条により、利息・損
  害金、元本の順に充当します。
  元本、損害金の順と読む場合：780円（−3円）
・期日が休業日に当たる場合：期日のまま（既定の読み方）
  期日が銀行休業日に当たる場合の定めがありません。請求書が期日として示した日
  によります。毎月の決まった日の支払については、翌営業日と推認した最高裁判例
  （消費貸借の事案）があります。
  翌営業日に繰り下げと読む場合：763円（−20円）

【請求書との照合】
・請求書の金額：780円
・次の読み方で一致します。
・充当の順序：元本、損害金の順 / 期日が休業日に当たる場合：期日のまま

この計算を開く
https://yakkan.example/#v=1

これは約款に基づく計算であり、法律上の助言ではありません。
`)
})

test('paid on time, in Japanese', () => {
  expect(page(...onTime).text('ja')).toBe(`支払が遅れたときの損害金（CoreDrive）

遅延損害金の額：なし
支払日は2026年5月31日、支払期日は2026年5月31日です。期日までの支払なので、遅
延損害金はありません。
CoreDrive 利用規約（2013年3月14日から）による

【計算の前提】
・滞納額（税込）：50,000円
・支払期日：2026年5月31日
・支払日（または計算の基準日）：2026年5月31日
・利用者の区分：事業者

【計算の過程】
1. 期日より後の支払か：いいえ
   その日より後か：支払日（または計算の基準日） 2026年5月31日、支払期日
   2026年5月31日

この計算を開く
https://yakkan.example/#v=1

これは約款に基づく計算であり、法律上の助言ではありません。
`)
})

test('paid on time, in English', () => {
  expect(page(...onTime).text('en')).toBe(`Late-payment charge (CoreDrive)

Total late-payment damages: None
Paid on 31 May 2026; the due date was 31 May 2026. The payment is on time,
and there are no late-payment damages.
Under the CoreDrive Terms of Use, in force from 14 March 2013

FACTS
- Overdue amount (tax included): ¥50,000
- Due date: 31 May 2026
- Paid on (or the day to compute to): 31 May 2026
- Customer: Business

WORKSHEET
1. Paid after the due date: No
   after that day: Paid on (or the day to compute to) 31 May 2026; Due date
   31 May 2026

Open this calculation
https://yakkan.example/#v=1

A calculation, not legal advice.
`)
})

test('the terms do not settle it, in Japanese', () => {
  expect(page(...unsettled).text('ja')).toBe(`支払が遅れたときの損害金（OPE.AI オープンプラットフォーム）

約款からは定まりません
支払期日は2029年3月31日です。その翌日の法定利率はまだ定まっていないため、損
害金の額を出せません。
OPE.AI オープンプラットフォーム利用規約（2026年1月29日から）による

【計算の前提】
・通貨：米ドル
・滞納額（税込）：$500.00
・支払期日：2029年3月31日
・支払日（または計算の基準日）：2029年4月30日
・利用者の区分：事業者

【計算の過程】
1. 休業日を調整した期日：2029年4月2日
   翌営業日：支払期日 2029年3月31日、期日が休業日に当たる場合：翌営業日に繰
   り下げ
   根拠：銀行法施行令 5条1項、最高裁判所判決 1999年3月11日
2. 期日より後の支払か：はい
   その日より後か：支払日（または計算の基準日） 2029年4月30日、休業日を調整
   した期日 2029年4月2日

【約款が定めていない点】
・期日が休業日に当たる場合：翌営業日に繰り下げ（選んだ読み方）
  期日が銀行休業日に当たる場合の定めがありません。請求書が期日として示した日
  によります。毎月の決まった日の支払については、翌営業日と推認した最高裁判例
  （消費貸借の事案）があります。
  期日のままと読む場合：約款からは定まりません

この計算を開く
https://yakkan.example/#v=1

これは約款に基づく計算であり、法律上の助言ではありません。
`)
})

test('the terms do not settle it, in English', () => {
  expect(page(...unsettled).text('en')).toBe(`Late-payment charge (OPE.AI Open Platform)

The terms do not settle this
The due date is 31 March 2029. The statutory rate on the day after it has
not been fixed yet, so no amount can be given.
Under the OPE.AI Open Platform User Agreement, in force from 29 January 2026

FACTS
- Currency: US dollars
- Overdue amount (tax included): $500.00
- Due date: 31 March 2029
- Paid on (or the day to compute to): 30 April 2029
- Customer: Business

WORKSHEET
1. Due date, adjusted for days off: 2 April 2029
   next business day: Due date 31 March 2029; Due date on a bank holiday:
   Moves to the next business day
   Source: Order for Enforcement of the Banking Act, Article 5(1); Supreme
   Court decisions, 11 March 1999
2. Paid after the due date: Yes
   after that day: Paid on (or the day to compute to) 30 April 2029; Due
   date, adjusted for days off 2 April 2029

WHERE THE TERMS ARE SILENT
- Due date on a bank holiday: Moves to the next business day (chosen)
  The terms do not say what becomes of a due date on a bank holiday. The day
  that the bill names is taken. For debts due on a fixed day each month the
  Supreme Court presumed the next business day (a loan case).
  Read as “Stays as it is”: The terms do not settle this

Open this calculation
https://yakkan.example/#v=1

A calculation, not legal advice.
`)
})

test('an outage, in English', () => {
  expect(page(...decemberOutage).text('en')).toBe(`Compensation for an outage (CoreDrive)

Compensation: ¥2,000
2 days of outage in whole 24 hours from when the company knew (10 December
2026, 9:15), each worth the monthly fee of ¥31,000 over the days of the
month: at most ¥2,000.
Under the CoreDrive Terms of Use, in force from 14 March 2013

FACTS
- Company knew at: 10 December 2026, 9:15
- Restored at: 12 December 2026, 10:00
- Monthly fee: ¥31,000
- Customer: Business
- Fault of the company: Ordinary negligence

FIGURES
- Days of the outage: 2 days
- Cap: ¥2,000

WORKSHEET
1. Cause is covered: Yes
   any fault: Fault of the company: Ordinary negligence; Whether fault is
   required: Required
   Source: CoreDrive Terms of Use, Article 28(1)
2. Customer pays a fee: Yes
   above zero: Monthly fee ¥31,000; On a free plan: No compensation
   Source: CoreDrive Terms of Use, Article 28(2)
3. Time since the company knew: 2 days 45 minutes
   time elapsed: Company knew at 10 December 2026, 9:15; Restored at 12
   December 2026, 10:00
4. Lasted long enough: Yes
   longer than the hours set: Time since the company knew 2 days 45 minutes;
   Hours that the outage must last 24 hours; Condition on the hours: More
   than the hours
   Source: CoreDrive Terms of Use, Article 28(1)
5. Days of the outage: 2 days
   whole blocks of 24 hours: Time since the company knew 2 days 45 minutes;
   Counting the days of an outage: Whole blocks of 24 hours
   Source: CoreDrive Terms of Use, Article 28(2)
6. Blocks counted in the month (1): 2 days
   24-hour blocks in the month: Company knew at 10 December 2026, 9:15; Days
   of the outage 2 days
   Source: CoreDrive Terms of Use, Article 28(2)
7. Monthly fee × blocks in the month (1): ¥62,000
   31,000 × 2
8. Month (1): December 2026
   month that the blocks go by: Company knew at 10 December 2026, 9:15; Days
   of the outage 2 days
   Source: CoreDrive Terms of Use, Article 28(2)
9. Days in the month (1): 31 days
   length of the month: Month (1) December 2026; Share of a day: By the days
   of the month
   Source: CoreDrive Terms of Use, Article 28(2)
10. Share of the month (1): ¥2,000
   62,000 ÷ 31
11. Cap before rounding: ¥2,000
   sum: Share of the month (1) ¥2,000
12. Cap: ¥2,000
   Cap before rounding ¥2,000
13. Compensation: ¥2,000
   Cap ¥2,000

WHERE THE TERMS ARE SILENT
- Share of a day: By the days of the month (the default)
  The terms say pro rata and not by how many days. The days of that month
  are usual; counting every month as 30 days is the other reading.
  Read as “A thirtieth in every month”: ¥2,066 (+¥66)

Open this calculation
https://yakkan.example/#v=1

A calculation, not legal advice.
`)
})

test('names that would be signs elsewhere, in Japanese', () => {
  expect(page(...names).text('ja')).toBe(`オプション廃止の返金（CoreDrive）

返金：2,000円
廃止月のオプション料金2,000円が、日割りされず全額戻ります。
CoreDrive 利用規約（2013年3月14日から）による

【計算の前提】
・オプション 1：オプション名 =1+1、オプションの月額料金 1,200円
・オプション 2：オプション名 [x](javascript:alert(1))、オプションの月額料金
  800円
・オプション 3：オプション名 a|b # c、オプションの月額料金 0円
・オプションの廃止日：2026年11月10日
・入力額は税込：はい

【計算の過程】
1. 廃止月のオプション料金：2,000円
   1,200 + 800 + 0
   根拠：CoreDrive 利用規約 25条2項
2. 返金：2,000円
   廃止月のオプション料金 2,000円

この計算を開く
https://yakkan.example/#v=1

これは約款に基づく計算であり、法律上の助言ではありません。
`)
})
