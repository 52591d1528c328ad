import { expect, test } from 'vitest'
import { calculate } from '../../../calculators/engine/run/calculate.ts'
import { catalogue } from '../../../src/catalogue.ts'
import { formatterOf } from '../../../src/ui/text/formatter.ts'
import { formulaText, ruleText } from '../../../src/ui/text/rule.ts'
import { because } from '../../../src/ui/text/sentence.ts'

/** What a person reads under the figure: what the answer is and why. */

const all = catalogue()

function sentence(of: string, facts: object, readings: object = {}): { readonly ja?: string; readonly en?: string } {
  const [provider = '', id = ''] = of.split('/')
  const calculator = all.providers.get(provider)?.calculators.get(id)
  const outcome = calculate(all, { provider, calculator: id, facts, readings }, false)
  if (calculator === undefined || outcome.status === 'problem') throw new RangeError(`${of} does not answer`)
  const [ja, en] = (['ja', 'en'] as const).map((language) => because(formatterOf(all, calculator, language), outcome))
  return { ...(ja !== undefined && { ja }), ...(en !== undefined && { en }) }
}

const late = { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' }
const outage = { knownAt: '2026-11-10T09:15', restoredAt: '2026-11-12T10:00', monthlyFee: '30000' }
const threeDays = {
  knownAt: '2026-11-10T09:15',
  restoredAt: '2026-11-13T10:00',
  monthlyFee: '120000',
  customer: 'business',
  fault: 'negligence',
}
const minimum = { openedOn: '2026-06-14', requestedOn: '2026-07-10', monthlyFee: '10000', initialFee: '30000' }
const paidYear = { paid: '12000', termStartsOn: '2026-04-01', termEndsOn: '2027-03-31' }
const term = { termStartsOn: '2026-04-01', termEndsOn: '2027-03-31', effectiveOn: '2026-10-01' }

interface Case {
  readonly of: string
  readonly facts: object
  readonly readings?: object
  readonly ja: string
  readonly en: string
}

const cases: readonly Case[] = [
  {
    // 120,000 × 3 ÷ 30 = 12,000; the damage is less, and below 10,000
    of: 'millenvpn/outage-compensation',
    facts: { ...threeDays, actualDamage: '500' },
    ja: '入力された損害額は500円、3日の障害の上限は12,000円です。小さい方の500円が10,000円に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの3日45分だけ契約期間が延びます。',
    en: 'No money is paid: the damage entered is ¥500, the cap for 3 days of outage is ¥12,000, and the smaller, ¥500, is less than ¥10,000. Instead, under the terms, the contract is extended by 3 days 45 minutes, the length of the outage.',
  },
  {
    of: 'millenvpn/outage-compensation',
    facts: { ...threeDays, carrierRecovery: '500' },
    readings: { carrierLimit: 'before-threshold' },
    ja: '3日の障害の上限は、利用料によれば12,000円、通信事業者の賠償額によれば500円です。小さい方の500円が10,000円に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの3日45分だけ契約期間が延びます。',
    en: 'No money is paid: for 3 days of outage the fee gives at most ¥12,000, the carrier paid ¥500, and the smaller, ¥500, is less than ¥10,000. Instead, under the terms, the contract is extended by 3 days 45 minutes, the length of the outage.',
  },
  {
    // the carrier's payment comes after the test, which the damage alone does not pass
    of: 'millenvpn/outage-compensation',
    facts: { ...threeDays, actualDamage: '500', carrierRecovery: '700' },
    ja: '入力された損害額は500円、3日の障害の利用料による上限は12,000円です。小さい方の500円が10,000円に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの3日45分だけ契約期間が延びます。',
    en: 'No money is paid: the damage entered is ¥500, the fee gives at most ¥12,000 for 3 days of outage, and the smaller, ¥500, is less than ¥10,000. Instead, under the terms, the contract is extended by 3 days 45 minutes, the length of the outage.',
  },
  {
    // 30,000 × 3 ÷ 30 = 3,000
    of: 'millenvpn/outage-compensation',
    facts: { ...threeDays, monthlyFee: '30000', carrierRecovery: '700' },
    ja: '利用料による3日の障害の上限3,000円が10,000円に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの3日45分だけ契約期間が延びます。',
    en: 'No money is paid: the fee gives at most ¥3,000 for 3 days of outage, which is less than ¥10,000. Instead, under the terms, the contract is extended by 3 days 45 minutes, the length of the outage.',
  },
  {
    // 31 May to 15 July: 45 days
    of: 'coredrive/late-penalty',
    facts: late,
    ja: '50,000円に対する年14.6％の遅延損害金、45日分です。',
    en: '45 days late at 14.6 % a year on ¥50,000.',
  },
  {
    // 31 May 2026 is a Sunday: 44 days from Monday, 1 June
    of: 'coredrive/late-penalty',
    facts: late,
    readings: { dueDateRoll: 'next-business-day' },
    ja: '50,000円に対する年14.6％の遅延損害金、44日分です。2026年5月31日は休業日のため、期日を翌営業日の2026年6月1日と読んでいます。',
    en: '44 days late at 14.6 % a year on ¥50,000. The due date of 31 May 2026 is a day off and is read as the next business day, 1 June 2026.',
  },
  {
    // the contract asks 48,800; 31/365 + 91/366 of 146,000 is 48,700
    of: 'coredrive/late-penalty',
    facts: { principal: '1000000', dueOn: '2023-11-30', paidOn: '2024-03-31', customer: 'consumer' },
    ja: '1,000,000円に対する年14.6％の遅延損害金、122日分です。消費者契約法の上限を超える部分は無効なので、上限までの額です。',
    en: '122 days late at 14.6 % a year on ¥1,000,000. What goes above the cap of the Consumer Contract Act is void, so the amount stays within that cap.',
  },
  {
    of: 'coredrive/late-penalty',
    facts: { ...late, paidOn: '2026-05-31' },
    ja: '支払日は2026年5月31日、支払期日は2026年5月31日です。期日までの支払なので、遅延損害金はありません。',
    en: 'Paid on 31 May 2026; the due date was 31 May 2026. The payment is on time, and there are no late-payment damages.',
  },
  {
    // 30 days on 110,000 and 30 on what is left: no single amount bears it all
    of: 'flexphone/late-penalty',
    facts: {
      principal: '110000',
      dueOn: '2026-06-30',
      paidOn: '2026-08-29',
      payments: [{ on: '2026-07-30', amount: '50000' }],
    },
    ja: '年14.5％の遅延損害金、60日分です。区間ごとに、その時に残っていた元本に付きます。',
    en: '60 days late at 14.5 % a year, each stretch on the principal that was then left.',
  },
  {
    // 1,250 × 14.6 % ÷ 365 = 0.5 yen
    of: 'millenvpn/late-penalty',
    facts: { principal: '1250', dueOn: '2026-06-30', paidOn: '2026-07-01' },
    ja: '1,250円に対する年14.6％の遅延損害金、1日分です。円未満の端数処理（切捨て）により、0円になります。',
    en: '1 day late at 14.6 % a year on ¥1,250. It is less than a yen and is rounded (drop the fraction) to ¥0.',
  },
  {
    of: 'opeai/late-penalty',
    facts: { principal: '1000', dueOn: '2026-06-30', paidOn: '2026-09-11' },
    ja: '$1,000.00に対する法定利率の年3％の遅延損害金、73日分です。',
    en: '73 days late at the statutory 3 % a year on $1,000.00.',
  },
  {
    of: 'opeai/late-penalty',
    facts: { principal: '1000', dueOn: '2029-03-31', paidOn: '2029-04-01' },
    ja: '支払期日は2029年3月31日です。その翌日の法定利率はまだ定まっていないため、損害金の額を出せません。',
    en: 'The due date is 31 March 2029. The statutory rate on the day after it has not been fixed yet, so no amount can be given.',
  },
  {
    of: 'coredrive/evasion-premium',
    facts: { exemptedAmount: '30000', discoveredOn: '2026-06-10' },
    ja: '不正に免れた30,000円の100％に当たる割増金です。免れた額と合わせて60,000円になります。',
    en: 'A premium of 100 % of the ¥30,000 evaded; with the amount evaded, ¥60,000 in all.',
  },
  {
    of: 'coredrive/monthly-fee',
    facts: { month: '2026-06', plans: [{ name: 'Gold', monthlyFee: '10000', from: '2026-01-10' }] },
    ja: '2026年6月25日までに利用した最上位のプランの10,000円が、日割りなしでかかります。これに10％の消費税1,000円が加わります。',
    en: 'The highest plan held by 25 June 2026, ¥10,000, is charged in full. Consumption tax at 10 % adds ¥1,000.',
  },
  {
    of: 'coredrive/monthly-fee',
    facts: { month: '2026-06', plans: [{ name: 'Gold', monthlyFee: '10000', from: '2026-06-26' }] },
    ja: '2026年6月1日から2026年6月25日までに有料のプランもオプションも利用していないため、この月の請求はありません。',
    en: 'No plan or option with a fee was held from 1 June 2026 to 25 June 2026: nothing is charged for this month.',
  },
  {
    // 14 June is the opening: 15 to 30 June are 16 days, 10,000 × 16 ÷ 30 = 5,333.3
    of: 'flexphone/first-month-fee',
    facts: { openedOn: '2026-06-14', monthlyFee: '10000', initialFee: '30000' },
    ja: '2026年6月15日から月末までの16日分（その月は30日）を月額10,000円から日割りした5,333円に、初期費用30,000円を加えた額です。',
    en: 'From 15 June 2026, 16 days of a month of 30 days at ¥10,000: ¥5,333, and the initial fee of ¥30,000 on top.',
  },
  {
    // 9,000 × 10 ÷ 30 + 15,000 × 20 ÷ 30 = 13,000
    of: 'flexphone/plan-change-fee',
    facts: { changedOn: '2026-06-11', oldMonthlyFee: '9000', newMonthlyFee: '15000', newInitialFee: '5000' },
    ja: '月額9,000円で10日、月額15,000円で20日の日割りの利用料13,000円に、変更後のプランの初期費用5,000円を加えた額です。',
    en: '10 days at ¥9,000 a month and 20 days at ¥15,000, by the days of the month, make ¥13,000; the new plan’s initial fee adds ¥5,000.',
  },
  {
    of: 'flexphone/minimum-term-charge',
    facts: { ...minimum, alreadyPaid: '35333' },
    ja: 'サービスは2026年8月31日に終了し、最低利用期間の末日の2026年9月14日より前なので、初期費用30,000円と月額利用料3か月分の30,000円がかかります。支払済みの35,333円を差し引いた残りは24,667円です。',
    en: 'The service ends on 31 August 2026, before the minimum term does on 14 September 2026: the initial fee of ¥30,000 and 3 months of fees, ¥30,000, are charged. After the ¥35,333 already paid, ¥24,667 remains.',
  },
  {
    // 30,000 + 5,333 + 3 months of 10,000
    of: 'flexphone/minimum-term-charge',
    facts: { ...minimum, requestedOn: '2026-08-01' },
    ja: '早期解約の請求はありません。サービスの終了は2026年9月30日で、最低利用期間の末日の2026年9月14日より前ではないためです。終了日までの通常料金だけがかかります。',
    en: 'Nothing is due for leaving early. The service ends on 30 September 2026, which is not before the minimum term does on 14 September 2026; only the ordinary charge to that day is owed.',
  },
  {
    // two blocks in November: 30,000 × 2 ÷ 30
    of: 'coredrive/outage-compensation',
    facts: { ...outage, fault: 'negligence', actualDamage: '1999' },
    ja: '会社が知った2026年11月10日 9:15から24時間ごとに数えて2日の障害です。1日につき月額利用料30,000円をその月の日数で割った額で、合わせて2,000円が上限です。入力された損害額は1,999円で、補償額は上限と比べて小さい方です。',
    en: '2 days of outage in whole 24 hours from when the company knew (10 November 2026, 9:15), each worth the monthly fee of ¥30,000 over the days of the month: at most ¥2,000. The damage entered is ¥1,999; the compensation is the smaller of the two.',
  },
  {
    of: 'coredrive/outage-compensation',
    facts: { ...outage, fault: 'gross-negligence' },
    ja: '会社に重過失がある場合は、障害の長さにかかわらず月額利用料1か月分の30,000円が上限です。ただし、故意・重過失の場合に裁判例はこの上限を適用せず、約款の額を超えて請求できる場合があります。',
    en: 'Where the company’s fault is gross negligence, the most is one monthly fee, ¥30,000, whatever the length of the outage. Courts, however, do not apply this cap to intent or gross negligence: more may be owed than the terms give.',
  },
  {
    of: 'coredrive/outage-compensation',
    facts: { ...outage, restoredAt: '2026-11-11T09:15', fault: 'negligence' },
    ja: '会社が知った2026年11月10日 9:15から復旧した2026年11月11日 9:15までの継続時間は1日で、24時間を超えていないため、補償はありません。',
    en: 'From when the company knew (10 November 2026, 9:15) to the restoration (11 November 2026, 9:15) the outage lasted 1 day, which is not more than 24 hours: there is no compensation.',
  },
  {
    // 30,000 × 2 ÷ 30 = 2,000
    of: 'millenvpn/outage-compensation',
    facts: { ...outage, fault: 'negligence' },
    ja: '2日の障害に対する補償額が10,000円に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの2日45分だけ契約期間が延びます。',
    en: 'No money is paid: 2 days of outage come to less than ¥10,000. Instead, under the terms, the contract is extended by 2 days 45 minutes, the length of the outage.',
  },
  {
    // the cap under which nothing is paid is void against a consumer: the sentence says both
    of: 'millenvpn/outage-compensation',
    facts: { ...outage, fault: 'gross-negligence', customer: 'consumer' },
    ja: '2日の障害に対する補償額が10,000円に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの2日45分だけ契約期間が延びます。ただし、法律上この上限は消費者に対して無効で、約款の額を超えて請求できる場合があります。',
    en: 'No money is paid: 2 days of outage come to less than ¥10,000. Instead, under the terms, the contract is extended by 2 days 45 minutes, the length of the outage. By law, however, this cap is void against a consumer: more may be owed than the terms give.',
  },
  {
    // 120,000 × 3 ÷ 30 = 12,000: paid, as far as the carrier paid
    of: 'millenvpn/outage-compensation',
    facts: { ...threeDays, carrierRecovery: '500' },
    ja: '3日の障害の上限は、利用料によれば12,000円、通信事業者の賠償額によれば500円です。小さい方の500円が上限です。10,000円に達するかどうかは、通信事業者の賠償額による制限の前の12,000円によります。',
    en: 'For 3 days of outage the fee gives at most ¥12,000, and the carrier paid ¥500: the smaller, ¥500, is the most. Whether ¥10,000 is reached goes by ¥12,000, before the limit to what the carrier paid.',
  },
  {
    // 1,200,000 ÷ 12 × 3 ÷ 30 = 10,000
    of: 'millenvpn/outage-compensation',
    facts: { ...threeDays, monthlyFee: undefined, totalFee: '1200000', termMonths: 12 },
    ja: '3日の障害です。1日につき、1か月分の利用料（1,200,000円÷12か月）を30日で割った額で、合わせて10,000円が上限です。',
    en: '3 days of outage, each worth a month’s fee (¥1,200,000 over 12 months) over 30 days: at most ¥10,000.',
  },
  {
    // 120,000 × 3 ÷ 30 = 12,000
    of: 'millenvpn/outage-compensation',
    facts: threeDays,
    ja: '3日の障害です。1日につき1か月分の利用料120,000円を30日で割った額で、合わせて12,000円が上限です。',
    en: '3 days of outage, each worth a month’s fee of ¥120,000 over 30 days: at most ¥12,000.',
  },
  {
    of: 'millenvpn/outage-compensation',
    facts: { ...outage, fault: 'negligence', termEndsOn: '2027-03-31' },
    ja: '2日の障害に対する補償額が10,000円に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの2日45分だけ契約期間が延びます。契約期間の末日は、2027年3月31日から2027年4月3日に延びます。',
    en: 'No money is paid: 2 days of outage come to less than ¥10,000. Instead, under the terms, the contract is extended by 2 days 45 minutes, the length of the outage. The term ends on 3 April 2027 in place of 31 March 2027.',
  },
  {
    of: 'millenvpn/outage-compensation',
    facts: { ...outage, fault: 'negligence', actualDamage: '0' },
    ja: '入力された損害額は0円です。約款が補償するのは現実に生じた損害なので、支払も契約期間の延長もありません。',
    en: 'The damage entered is ¥0. The terms compensate damage that was incurred: nothing is paid, and the contract is not extended.',
  },
  {
    of: 'coredrive/outage-compensation',
    facts: { ...outage, fault: 'intent', customer: 'consumer' },
    readings: { consumerClause: 'negligence-only' },
    ja: '消費者についての条項のこの読み方では、上限は及びません。損害額を入力すると、その額が示されます。',
    en: 'As the clause on consumers is read here, no cap is left. Enter the damage, and its amount is shown.',
  },
  {
    of: 'coredrive/outage-compensation',
    facts: { ...outage, fault: 'negligence', customer: 'consumer', actualDamage: '70000' },
    readings: { consumerClause: '28-1-uncapped' },
    ja: '消費者についての条項のこの読み方では上限が及ばず、入力された損害額70,000円の全額が補償の対象です。',
    en: 'As the clause on consumers is read here, no cap is left: the whole of the damage entered, ¥70,000, is owed.',
  },
  {
    // 10 November to 9 December: 21 × 30,000 ÷ 30 + 9 × 30,000 ÷ 31 = 29,709.7; the fee is more
    of: 'coredrive/outage-compensation',
    facts: { ...outage, restoredAt: '2026-12-10T09:15', fault: 'intent' },
    readings: { grossBasis: 'higher-of-both' },
    ja: '会社に故意がある場合の月額利用料1か月分30,000円と、30日の障害の日割り29,709円の、高い方の30,000円が上限です。ただし、故意・重過失の場合に裁判例はこの上限を適用せず、約款の額を超えて請求できる場合があります。',
    en: 'For intent, one monthly fee is ¥30,000, and 30 days of outage are worth ¥29,709: the higher, ¥30,000, is the most. Courts, however, do not apply this cap to intent or gross negligence: more may be owed than the terms give.',
  },
  {
    // 40 days are more than a month
    of: 'coredrive/outage-compensation',
    facts: { ...outage, restoredAt: '2026-12-20T09:15', fault: 'negligence' },
    readings: { monthLimit: 'one-month' },
    ja: '会社が知った2026年11月10日 9:15から24時間ごとに数えて40日の障害です。日割りでは1か月分を超えるため、月額利用料1か月分の30,000円が上限です。',
    en: '40 days of outage in whole 24 hours from when the company knew (10 November 2026, 9:15) would come to more than a month: the most is one monthly fee, ¥30,000.',
  },
  {
    of: 'coredrive/outage-compensation',
    facts: { ...outage, fault: 'negligence' },
    readings: { dayShare: 'thirtieths' },
    ja: '会社が知った2026年11月10日 9:15から24時間ごとに数えて2日の障害です。1日につき月額利用料30,000円を30日で割った額で、合わせて2,000円が上限です。',
    en: '2 days of outage in whole 24 hours from when the company knew (10 November 2026, 9:15), each worth the monthly fee of ¥30,000 over 30 days: at most ¥2,000.',
  },
  {
    of: 'coredrive/outage-compensation',
    facts: { ...outage, fault: 'none' },
    ja: '会社に帰責性がないか、約款が補償の対象から外している原因によるため、約款上の補償はありません。',
    en: 'The company is not at fault, or the terms exempt the cause: they give no compensation.',
  },
  {
    of: 'millenvpn/liability-cap',
    facts: { damageOn: '2026-11-10', fault: 'intent', actualDamage: '5000' },
    ja: '会社に故意がある場合、約款の上限は及ばず、入力された損害額5,000円の全額が賠償の対象です。',
    en: 'For intent the terms set no cap: the whole of the damage entered, ¥5,000, is owed.',
  },
  {
    of: 'millenvpn/liability-cap',
    facts: { damageOn: '2026-11-10', fault: 'gross-negligence' },
    ja: '会社に重過失がある場合、約款の上限は及びません。損害額を入力すると、その額が示されます。',
    en: 'For gross negligence the terms set no cap. Enter the damage, and its amount is shown.',
  },
  {
    of: 'opeai/liability-cap',
    facts: { damageOn: '2026-11-10', payments: [], fault: 'none' },
    ja: '会社に帰責性がないか、約款が会社の責任から外している原因によるため、約款上の賠償はありません。',
    en: 'The company is not at fault, or the terms exempt the cause: it owes nothing under them.',
  },
  {
    of: 'millenvpn/outage-compensation',
    facts: { ...outage, fault: 'negligence', customer: 'consumer' },
    ja: '会社の落ち度の程度は「軽過失」です。約款は消費者への補償を故意または重過失の場合に限っているため、約款上の補償はありません。ただし、責任をすべて免れる条項は法律上、消費者に対して無効で、補償を請求できる場合があります。',
    en: 'The fault of the company is: ordinary negligence. The terms compensate a consumer only for intent or gross negligence, so they give no compensation. By law, however, a clause that excludes all liability is void against a consumer: something may be owed all the same.',
  },
  {
    // after 10 November 2025: 11,000 + 12,000
    of: 'flexphone/liability-cap',
    facts: {
      damageOn: '2026-11-10',
      payments: [
        { on: '2026-04-30', amount: '11000' },
        { on: '2026-10-31', amount: '12000' },
      ],
      fault: 'intent',
      actualDamage: '1000000',
    },
    ja: '2025年11月11日から2026年11月10日までに支払った利用料の合計23,000円が、賠償額の上限です。入力された損害額は1,000,000円で、賠償額は23,000円です。ただし、故意・重過失の場合に裁判例はこの上限を適用せず、約款の額を超えて請求できる場合があります。',
    en: 'The usage fees paid from 11 November 2025 to 10 November 2026 come to ¥23,000, and that is the most the company owes. The damage entered is ¥1,000,000, of which ¥23,000 is owed. Courts, however, do not apply this cap to intent or gross negligence: more may be owed than the terms give.',
  },
  {
    of: 'opeai/liability-cap',
    facts: { damageOn: '2026-11-10', payments: [], fault: 'gross-negligence', actualDamage: '5000' },
    ja: '会社に重過失がある場合、約款の上限は及ばず、入力された損害額$5,000.00の全額が賠償の対象です。',
    en: 'For gross negligence the terms set no cap: the whole of the damage entered, $5,000.00, is owed.',
  },
  {
    // 12,000 × 182 ÷ 365 = 5,983.6
    of: 'millenvpn/cancellation',
    facts: { ...paidYear, noticeOn: '2026-09-10' },
    ja: 'サービスは2026年9月30日に終了し、約款上の返金はありません。残り182日分の5,983円は戻りません。',
    en: 'The service ends on 30 September 2026, and the terms give no refund: ¥5,983 for the 182 days left is lost.',
  },
  {
    // 1 April + 30 days
    of: 'millenvpn/cancellation',
    facts: { ...paidYear, noticeOn: '2026-05-01', moneyBackEligible: true },
    ja: '解約通知の2026年5月1日は返金保証の期限2026年5月1日までなので、支払済みの12,000円の全額が返金されます。',
    en: 'The notice of 1 May 2026 comes within the money-back period to 1 May 2026: all of the ¥12,000 paid is refunded.',
  },
  {
    // less 3,000
    of: 'millenvpn/cancellation',
    facts: { ...paidYear, noticeOn: '2026-04-20', moneyBackEligible: true, initialFee: '3000' },
    readings: { moneyBackScope: 'without-initial-fee' },
    ja: '解約通知の2026年4月20日は返金保証の期限2026年5月1日までなので、支払済みの12,000円から初期費用3,000円を除いた額が返金されます。',
    en: 'The notice of 20 April 2026 comes within the money-back period to 1 May 2026: the ¥12,000 paid is refunded, less the initial fee of ¥3,000.',
  },
  {
    // 12,000 × 350 ÷ 366 = 11,475.4
    of: 'millenvpn/cancellation',
    facts: { paid: '12000', noticeOn: '2027-04-05', termStartsOn: '2026-04-15', termEndsOn: '2027-04-14' },
    ja: '解約通知の2027年4月5日は、更新を止める期限の2027年3月30日を過ぎています。契約は2027年4月15日に更新され、更新後の料金12,000円をその日までに支払います。サービスは2027年4月30日に終了し、残り350日分の11,475円は戻りません。',
    en: 'The notice of 5 April 2027 came after 30 March 2027, too late to stop the renewal: the contract renews on 15 April 2027, and the fee of the new term, ¥12,000, is due by then. The service ends on 30 April 2027, and ¥11,475 for the 350 days left is lost.',
  },
  {
    of: 'millenvpn/cancellation',
    facts: { paid: '12000', noticeOn: '2027-04-05', termStartsOn: '2026-04-21', termEndsOn: '2027-04-20' },
    ja: '解約通知の2027年4月5日は更新を止める期限の2027年4月5日に間に合いました。契約は更新されずに2027年4月20日に契約期間とともに終了し、約款上の返金はありません。',
    en: 'The notice of 5 April 2027 came by 5 April 2027, in time to stop the renewal: the contract ends with its term on 20 April 2027, and the terms give no refund.',
  },
  {
    of: 'millenvpn/cancellation',
    facts: { paid: '700', noticeOn: '2026-06-07', termStartsOn: '2026-06-01', termEndsOn: '2026-06-07' },
    ja: '解約通知の2026年6月7日は、更新を止める期限の2026年5月23日を過ぎています。契約は2026年6月8日に更新され、更新後の料金700円をその日までに支払います。サービスは2026年6月30日に終了します。',
    en: 'The notice of 7 June 2026 came after 23 May 2026, too late to stop the renewal: the contract renews on 8 June 2026, and the fee of the new term, ¥700, is due by then. The service ends on 30 June 2026.',
  },
  {
    of: 'coredrive/cancellation',
    facts: { cancelledOn: '2026-06-10', monthlyFee: '1005', taxIncluded: false },
    ja: '2026年6月10日の取消しでは、その月の利用料1,005円が日割りなしでかかり、10％の消費税100円が加わります。2026年5月31日までの取消しなら、この月の料金はかかりませんでした。',
    en: 'Cancelled on 10 June 2026, the fee of that month, ¥1,005, is owed in full, with ¥100 of consumption tax at 10 %. By 31 May 2026 it would have cost nothing of this month.',
  },
  {
    // 500 × 12 + 1,000 = 7,000; 21 November is a Saturday, 23 November a holiday
    of: 'millenvpn/application-bill',
    facts: { contractOn: '2026-11-14', monthlyPrice: '500', termMonths: 12, initialFee: '1000' },
    readings: { lastDayRoll: 'next-business-day' },
    ja: '月額500円の12か月分に初期費用1,000円を加えた7,000円に、10％の消費税700円が加わります。支払は2026年11月24日までです。契約日から数えた2026年11月21日は銀行の休業日のため、翌営業日に繰り下げて読んでいます。',
    en: '12 months at ¥500 and the initial fee of ¥1,000 come to ¥7,000; consumption tax at 10 % adds ¥700. It is to be paid by 24 November 2026. Counted from the contract that is 21 November 2026, a day on which banks are closed; it is read as the next business day.',
  },
  {
    of: 'opeai/cancellation',
    facts: { paid: '120.50', noticeOn: '2026-06-10' },
    ja: '契約は解約通知が届いた2026年6月10日に終了し、支払済みの$120.50は返金されません。',
    en: 'The contract ends on 10 June 2026, when the notice arrives; the $120.50 paid is not refunded.',
  },
  {
    // 3,000 more a year; October to March are 31 + 30 + 31 + 31 + 28 + 31 = 182 days
    of: 'millenvpn/fee-revision',
    facts: { ...term, oldFee: '12000', newFee: '15000' },
    ja: '料金が12,000円から15,000円になり、期間全体の差額は3,000円です。契約期間365日のうち、残る182日分を支払います。',
    en: 'From ¥12,000 to ¥15,000 the whole term would cost ¥3,000 more; what is owed is the share of 182 days of its 365 days.',
  },
  {
    // the months of October to March: 6 of 12
    of: 'millenvpn/fee-revision',
    facts: { ...term, oldFee: '12000', newFee: '15000' },
    readings: { share: 'remaining-months' },
    ja: '料金が12,000円から15,000円になり、期間全体の差額は3,000円です。契約期間12か月のうち、2026年10月1日以後に始まる6か月分を支払います。',
    en: 'From ¥12,000 to ¥15,000 the whole term would cost ¥3,000 more; what is owed is the share of the 6 months of its 12 months that begin on or after 1 October 2026.',
  },
  {
    of: 'millenvpn/tax-change',
    facts: { ...term, feeExcludingTax: '120000', oldTaxRate: '0.10', newTaxRate: '0.08' },
    ja: '税率が10％から8％に下がる変更です。支払う差額はなく、約款上、返金もありません。',
    en: 'The tax rate falls from 10 % to 8 %: nothing more is to be paid, and under the terms nothing is refunded.',
  },
  {
    of: 'millenvpn/monthly-equivalent',
    facts: { totalFee: '7200', months: 12, startsOn: '2026-06-01' },
    ja: '契約期間全体の料金7,200円を12か月で均等に割った額です。',
    en: '¥7,200 for the whole term, spread evenly over 12 months.',
  },
  {
    // six months of 10,000
    of: 'flexphone/discontinuation-refund',
    facts: { annualFee: '100000', monthlyFee: '10000', termStartsOn: '2026-04-01', endsOn: '2026-09-30' },
    ja: '2026年4月1日から2026年9月30日までの利用分は月払いの金額で60,000円です。年額利用料100,000円との差額が戻ります。',
    en: 'From 1 April 2026 to 30 September 2026 the time used comes to ¥60,000 at the monthly fee; the rest of the yearly fee of ¥100,000 is refunded.',
  },
  {
    of: 'millenvpn/renewal',
    facts: { startsOn: '2026-04-15', termMonths: 12, plan: 'subscription' },
    ja: '契約期間の末日の2027年4月14日との間に丸14日を置く、安全な日です。それまでに通知がなければ2027年4月15日に更新されます。',
    en: 'The day that leaves 14 days clear before the term ends on 14 April 2027: the safe date. Without notice by then the contract renews on 15 April 2027.',
  },
  {
    of: 'millenvpn/service-start',
    facts: { paymentConfirmedOn: '2026-11-09' },
    ja: '2026年11月9日の翌日から、土日・祝日などの休業日を除いて3日を数えた日です。',
    en: '3 days after 9 November 2026, counted in business days alone.',
  },
  {
    of: 'flexphone/payment-due',
    facts: { usageMonth: '2026-04' },
    readings: { dueDateRoll: 'next-business-day' },
    ja: '2026年4月から1か月後の月末の2026年5月31日は休業日のため、翌営業日に繰り下げて読んだ日です。',
    en: 'The end of the month 1 month after April 2026 is 31 May 2026, a day off; it is read as the next business day.',
  },
  {
    // 10 June is the first day charged: 10 days at 30,000, 11 at 60,000
    of: 'flexphone/plan-change-fee',
    facts: {
      changedOn: '2026-06-20',
      oldMonthlyFee: '30000',
      newMonthlyFee: '60000',
      newInitialFee: '5000',
      openedOn: '2026-06-09',
    },
    ja: '月額30,000円で10日、月額60,000円で11日の日割りの利用料32,000円に、変更後のプランの初期費用5,000円を加えた額です。課金は2026年6月10日から始まります。',
    en: '10 days at ¥30,000 a month and 11 days at ¥60,000, by the days of the month, make ¥32,000; the new plan’s initial fee adds ¥5,000. Charging starts on 10 June 2026.',
  },
  {
    // 10, 10 and 10 days: 3,000 + 5,000 + 10,000; 31 May is a Sunday
    of: 'flexphone/plan-change-fee',
    facts: {
      changedOn: '2026-04-11',
      oldMonthlyFee: '9000',
      newMonthlyFee: '15000',
      newInitialFee: '5000',
      further: [{ changedOn: '2026-04-21', newMonthlyFee: '30000', newInitialFee: '3000' }],
    },
    ja: '月額9,000円で10日、月額15,000円で10日、その後は変更ごとの月額で日割りした利用料18,000円に、初期費用の合計8,000円を加えた額です。支払期日の2026年5月31日は銀行の休業日に当たりますが、繰り下げずに読んでいます。',
    en: '10 days at ¥9,000 a month, 10 days at ¥15,000 and the days after each further change at its fee, by the days of the month, make ¥18,000; the initial fees add ¥8,000. Banks are closed on the due date, 31 May 2026, but it is read as it stands.',
  },
  {
    // 30,000 × 16 ÷ 30; Sunday 31 May moves to Monday
    of: 'flexphone/first-month-fee',
    facts: { openedOn: '2026-04-14', monthlyFee: '30000', initialFee: '0' },
    readings: { dueDateRoll: 'next-business-day' },
    ja: '2026年4月15日から月末までの16日分（その月は30日）を月額30,000円から日割りした16,000円に、初期費用0円を加えた額です。支払期日は、2026年5月31日が銀行の休業日のため、翌営業日の2026年6月1日に繰り下げて読んでいます。',
    en: 'From 15 April 2026, 16 days of a month of 30 days at ¥30,000: ¥16,000, and the initial fee of ¥0 on top. Banks are closed on 31 May 2026, and the due date is read as the next business day, 1 June 2026.',
  },
  {
    of: 'coredrive/monthly-fee',
    facts: {
      month: '2026-06',
      plans: [
        { name: 'Basic', monthlyFee: '3000', from: '2026-01-10', to: '2026-06-25' },
        { name: 'Gold', monthlyFee: '10000', from: '2026-06-26' },
      ],
    },
    ja: '2026年6月25日までに利用した最上位のプランの3,000円が、日割りなしでかかります。これに10％の消費税300円が加わります。締日の後に始めたものは含めていません。',
    en: 'The highest plan held by 25 June 2026, ¥3,000, is charged in full. Consumption tax at 10 % adds ¥300. What began after the cut-off day is left out.',
  },
  {
    of: 'coredrive/monthly-fee',
    facts: { month: '2026-06', plans: [{ name: 'Gold', monthlyFee: '10000', from: '2026-06-26' }], taxIncluded: true },
    readings: { afterCutoff: 'charged' },
    ja: '2026年6月30日までに利用した最上位のプランの10,000円が、日割りなしでかかります。締日の後に始めたものも含めて読んでいます。入力額は税込です。',
    en: 'The highest plan held by 30 June 2026, ¥10,000, is charged in full; what began after the cut-off day is read as charged too. The fees entered include tax.',
  },
  {
    // 2,000 at 10 %
    of: 'coredrive/option-refund',
    facts: { options: [{ name: 'Log', monthlyFee: '2000' }], revokedOn: '2026-11-10', taxIncluded: false },
    ja: '廃止月のオプション料金2,000円が、日割りされず全額戻ります。これに10％の消費税200円が加わります。',
    en: 'The options’ fees for the month of the withdrawal, ¥2,000, are refunded in full, and with them consumption tax at 10 %, ¥200.',
  },
  {
    of: 'millenvpn/transfer-due',
    facts: { invoicedOn: '2026-12-25' },
    ja: '2026年12月25日の翌日を1日目として、7日を数えた日です。銀行の休業日に当たりますが、繰り下げずに読んでいます。',
    en: '7 days after 25 December 2026, that day itself not counted. Banks are closed on it, but it is read as it stands.',
  },
  {
    of: 'millenvpn/transfer-due',
    facts: { invoicedOn: '2026-12-25' },
    readings: { lastDayRoll: 'next-business-day' },
    ja: '2026年12月25日の翌日を1日目として7日を数えた2027年1月1日は銀行の休業日のため、翌営業日に繰り下げて読んだ日です。',
    en: '7 days after 25 December 2026, that day itself not counted, is 1 January 2027, on which banks are closed; it is read as the next business day.',
  },
  {
    of: 'millenvpn/succession',
    facts: { occurredOn: '2026-06-20' },
    readings: { lastDayRoll: 'next-business-day' },
    ja: '2026年6月20日の翌日を1日目として14日を数えた2026年7月4日は休日のため、翌営業日に繰り下げて読んだ日です。',
    en: '14 days after 20 June 2026, that day itself not counted, is 4 July 2026, a day off; it is read as the next business day.',
  },
  {
    of: 'millenvpn/service-start',
    facts: { paymentConfirmedOn: '2026-12-28' },
    readings: { yearEnd: 'closed' },
    ja: '2026年12月28日の翌日から、土日・祝日と12月29日から1月3日までを除いて3日を数えた日です。',
    en: '3 days after 28 December 2026, counted in business days alone and passing over 29 December to 3 January.',
  },
  {
    of: 'coredrive/data-retention',
    facts: { lastLoginOn: '2026-11-10' },
    readings: { firstDay: 'included' },
    ja: '2026年11月10日を1日目として、30日を数えた日です。',
    en: 'The last of 30 days, 10 November 2026 being the first of them.',
  },
  {
    of: 'privacy-policy/disclosure-cost',
    facts: {
      costs: [
        { name: 'Postage', amount: '480' },
        { name: 'Copies', amount: '320' },
      ],
    },
    ja: '入力された実費の合計は800円です。これを超える額は請求されません。',
    en: 'The actual costs entered come to ¥800; no more than that may be charged.',
  },
]

test.each(cases)('$of: $en', ({ of, facts, readings, ja, en }) => {
  expect(sentence(of, facts, readings)).toEqual({ ja, en })
})

test('where the code says it all, or amounts alone were asked for, nothing is added', () => {
  expect(sentence('coredrive/data-retention', { lastLoginOn: '2026-11-10', paymentRegistered: true })).toEqual({})
  const calculator = all.providers.get('coredrive')?.calculators.get('late-penalty')
  const outcome = calculate(all, { provider: 'coredrive', calculator: 'late-penalty', facts: late }, true)
  if (calculator === undefined || outcome.status === 'problem') throw new RangeError('it does not answer')
  expect(because(formatterOf(all, calculator, 'en'), outcome)).toBeUndefined()
})

const read = (of: string, language: 'ja' | 'en') => {
  const [provider = '', id = ''] = of.split('/')
  const calculator = all.providers.get(provider)?.calculators.get(id)
  if (calculator === undefined) throw new RangeError(`there is no ${of}`)
  const formatter = formatterOf(all, calculator, language)
  return { rule: ruleText(formatter), formula: formulaText(formatter) }
}

test('a formula is told with the terms of the provider', () => {
  expect(read('coredrive/late-penalty', 'ja').formula).toBe(
    '滞納額 × 年14.6％ × 遅延日数の年数換算。年数は全日数÷365、端数は切捨て',
  )
  expect(read('flexphone/late-penalty', 'en').formula).toBe(
    'overdue amount × 14.5 % a year × late days as years (anniversaries, then days ÷ 365 or ÷ 366 by calendar year); rounding: drop the fraction',
  )
  expect(read('opeai/late-penalty', 'en').formula).toContain('overdue amount × statutory rate × late days')
  expect(read('flexphone/minimum-term-charge', 'ja').formula).toBe(
    '初期費用 ＋ 月額利用料 × 3か月（最低利用期間3か月の末日より前に終了する場合）',
  )
  expect(read('flexphone/cancellation', 'ja').formula).toBe('解約申込日の属する月から1か月後の月末')
  expect(read('coredrive/data-retention', 'en').formula).toBe('“Last login” + 30 days (first day not counted)')
})

test('a rule is told with the terms of the provider', () => {
  expect(read('millenvpn/outage-compensation', 'en').rule).toBe(
    'The most that an outage is worth. It must last at least 24 hours from when the company knew; each day is then worth a month’s fee over 30 days, and where a carrier caused it, no more than the carrier paid. Below ¥10,000 nothing is paid: the contract is extended by the length of the outage instead. A consumer is covered only for intent or gross negligence (length required: none). Without damage there is nothing.',
  )
  expect(read('coredrive/revocation-notice', 'ja').rule).toBe(
    '基準日からさかのぼって数える期限です。「廃止日」から7日をさかのぼります。数え方に一日の差があるため、どちらで数えたかを示します。',
  )
})
