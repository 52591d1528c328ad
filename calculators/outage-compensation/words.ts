import { faultHelp } from '../kernel/schema/fault-help.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  ...faultHelp,
  kind: { ja: '障害の補償', en: 'Outage compensation' },
  'kind.calendar': { ja: '障害の補償（その月の日数で日割り）', en: 'Outage, by the days of the month' },
  'kind.fixed-share': { ja: '障害の補償（1日あたり定率）', en: 'Outage, a fixed share a day' },
  knownAt: { ja: '会社が障害を知った日時', en: 'Company knew at' },
  restoredAt: { ja: '復旧日時', en: 'Restored at' },
  unavailableFrom: { ja: '利用できなくなった日時', en: 'Unavailable from' },
  totalFee: { ja: 'または契約期間全体の利用料', en: 'Or the fee for the whole term' },
  termMonths: { ja: '契約期間の月数（全体の利用料とともに）', en: 'Months of the term (with the fee for all of it)' },
  termEndsOn: { ja: '契約期間の末日（延長後の末日を知るため）', en: 'Last day of the term (to learn the new one)' },
  carrierRecovery: { ja: '通信事業者からの賠償額（この利用者の分）', en: 'Paid by the carrier (this user’s share)' },
  attribution: { ja: '会社の落ち度の要否', en: 'Whether fault is required' },
  'choice.required': { ja: '必要', en: 'Required' },
  isAttributable: { ja: '補償の対象となる原因か', en: 'Cause is covered' },
  consumerRule: { ja: '消費者の場合', en: 'For a consumer' },
  'choice.needs-gross-negligence': { ja: '故意・重過失の場合に限る', en: 'Only for intent or gross negligence' },
  consumerThreshold: { ja: '消費者に必要な継続時間', en: 'Length required for a consumer' },
  'choice.24-hours': { ja: '24時間以上', en: 'At least 24 hours' },
  consumerClause: { ja: '消費者についての読替え', en: 'Clause on consumers' },
  'choice.negligence-or-worse': { ja: 'いつも1か月分が上限', en: 'Always capped at one monthly fee' },
  'choice.negligence-only': {
    ja: '軽過失は1か月分、故意・重過失は上限なし',
    en: 'One monthly fee for negligence, no cap above it',
  },
  'choice.28-1-uncapped': {
    ja: '24時間を超えれば上限なし、超えなければ1か月分',
    en: 'No cap beyond 24 hours, one monthly fee up to there',
  },
  isConsumer: { ja: '消費者に当たるか', en: 'Customer is a consumer' },
  isCapped: { ja: '上限が及ぶか', en: 'Cap applies' },
  isOwedToCustomer: { ja: 'この利用者が補償の対象か', en: 'Customer is covered' },
  damageBasis: { ja: '補償する損害', en: 'What is compensated' },
  'choice.actual-damage': { ja: '現実に生じた損害', en: 'Damage actually incurred' },
  hasDamage: { ja: '損害があるか', en: 'There is a damage' },
  freePlan: { ja: '無料プランの場合', en: 'On a free plan' },
  'choice.no-compensation': { ja: '補償なし', en: 'No compensation' },
  isPaying: { ja: '利用料を支払っているか', en: 'Customer pays a fee' },
  thresholdHours: { ja: '補償に要する継続時間数', en: 'Hours that the outage must last' },
  thresholdEdge: { ja: '継続時間の条件', en: 'Condition on the hours' },
  'choice.more-than': { ja: '時間数を超える', en: 'More than the hours' },
  'choice.at-least': { ja: '時間数以上', en: 'At least the hours' },
  length: { ja: '会社が知った時からの継続時間', en: 'Time since the company knew' },
  isLongEnough: { ja: '継続時間の条件を満たすか', en: 'Lasted long enough' },
  unavailableFor: { ja: '利用できなかった時間', en: 'Time unavailable' },
  outageDay: { ja: '障害日数の数え方', en: 'Counting the days of an outage' },
  'choice.24h-blocks': { ja: '24時間ごとに1日', en: 'Whole blocks of 24 hours' },
  'choice.dates-touched': { ja: '障害のあった暦日ごとに1日', en: 'Every date it touched' },
  days: { ja: '障害の日数', en: 'Days of the outage' },
  dayShare: { ja: '日割りの方法', en: 'Share of a day' },
  'choice.thirtieths': { ja: 'どの月も30日とみる', en: 'A thirtieth in every month' },
  blockMonth: { ja: '日割りの基準月', en: 'Month that a block goes by' },
  'choice.block-start': { ja: '各24時間が始まる月', en: 'Month in which the block starts' },
  'choice.awareness-month': { ja: '会社が障害を知った月', en: 'Month in which the company knew' },
  blocks: { ja: 'この月に数える日数', en: 'Blocks counted in the month' },
  months: { ja: '全日が障害に当たる月の数', en: 'Months filled by the outage' },
  feeByBlocks: { ja: '月額利用料×この月に数える日数', en: 'Monthly fee × blocks in the month' },
  share: { ja: 'この月の分', en: 'Share of the month' },
  monthLimit: { ja: '1か月を超える障害での限度', en: 'Limit for an outage of more than a month' },
  'choice.one-month': { ja: '利用料1か月分', en: 'One monthly fee' },
  capLimited: { ja: '1か月分の限度を考えた上限額', en: 'Cap with the limit of one month' },
  dayDivisor: { ja: '1か月とみなす日数', en: 'Days that a month counts as' },
  capExact: { ja: '端数処理前の上限額', en: 'Cap before rounding' },
  'choice.one-monthly-fee': { ja: '月額利用料の1か月分', en: 'One monthly fee' },
  isGross: { ja: '故意・重過失に当たるか', en: 'Intent or gross negligence' },
  grossBasis: { ja: '故意・重過失で長い障害の上限', en: 'Cap of a long outage for intent or gross negligence' },
  'choice.28-4-alone': { ja: '月額利用料の1か月分だけ', en: 'One monthly fee alone' },
  'choice.higher-of-both': { ja: '1か月分と日割りの高い方', en: 'The higher of one fee and the cap by days' },
  oneFee: { ja: '1か月分の上限額', en: 'Cap of one monthly fee' },
  capByDays: { ja: '日割りの上限額', en: 'Cap by days' },
  ownCap: { ja: '利用料による上限額', en: 'Cap by the fee' },
  carrierLimit: { ja: '通信事業者の賠償額による制限', en: 'Limit to what the carrier paid' },
  'choice.before-threshold': { ja: '最低額との比較の前に適用', en: 'Before the smallest-payment test' },
  'choice.after-threshold': { ja: '最低額との比較の後に適用', en: 'After the smallest-payment test' },
  beforeCarrierLimit: { ja: '通信事業者の賠償額による制限前の補償額', en: 'Compensation before the carrier limit' },
  smallestPayment: { ja: '金銭で支払う最低額', en: 'Smallest payment' },
  remedy: { ja: '補償の方法', en: 'Remedy' },
  'choice.payment': { ja: '金銭の支払', en: 'Payment' },
  'choice.extension': { ja: '契約期間の延長', en: 'Extension of the contract' },
  compensation: { ja: '補償額', en: 'Compensation' },
  extension: { ja: '延長する期間', en: 'Length of the extension' },
  newTermEndsOn: { ja: '延長後の契約期間の末日', en: 'Term ends on, extended' },
  'no-figure': { ja: '上限なし', en: 'No cap' },
  'code.no-damage': {
    ja: '損害が生じていないため、補償はありません。',
    en: 'No damage was incurred: there is no compensation.',
  },
  'code.free-plan': { ja: '無料プランのため、補償はありません。', en: 'On a free plan there is no compensation.' },
  'code.under-threshold': {
    ja: '障害の継続時間が約款の条件を満たさないため、補償はありません。',
    en: 'The outage did not last as long as the terms require: there is no compensation.',
  },
  'code.consumer-needs-gross-negligence': {
    ja: '約款上、消費者への補償は会社に故意または重過失がある場合に限られ、この場合の補償はありません。',
    en: 'The terms compensate a consumer only for intent or gross negligence: there is no compensation here.',
  },

  // What is given in place of money, above the answer
  'headline.extension': { ja: '契約期間の延長', en: 'Contract extended by' },
  capSaysLesserOnly: { ja: '上限を軽過失に限ると明示しているか', en: 'Cap says that it covers lesser negligence only' },

  // How steps come about
  'operation.term-extended': { ja: '延長された期間の末日', en: 'last day of the extended term' },
  'operation.month-of-blocks': { ja: '日割りの基準とする月', en: 'month that the blocks go by' },
  'operation.elapsed': { ja: '経過時間', en: 'time elapsed' },
  'operation.whole-blocks': { ja: '24時間未満を切り捨てた日数', en: 'whole blocks of 24 hours' },
  'operation.blocks-in-month': { ja: '月に属する24時間単位の数', en: '24-hour blocks in the month' },
  'operation.months-filled': { ja: 'どの日も数に入る月の数', en: 'months of which every day counts' },
  'operation.thirty-days': { ja: 'どの月も30日とみる', en: 'every month counts as 30 days' },
  'operation.dates-touched': { ja: '障害のあった暦日の数', en: 'dates that the outage touched' },
  'operation.remedy': { ja: '支払の最低額との比較', en: 'held against the smallest payment' },
  'operation.lasts-more-than': { ja: '定めの時間を超えるか', en: 'longer than the hours set' },
  'operation.lasts-at-least': { ja: '定めの時間以上か', en: 'at least the hours set' },
  'operation.any-length': { ja: '長さを問わない', en: 'whatever the length' },
  'operation.is-too-short': { ja: '定めの時間に届かないか', en: 'shorter than the hours set' },
  'operation.is-consumer': { ja: '消費者か', en: 'consumer' },
  'operation.business-or-gross': {
    ja: '事業者か、または故意・重過失か',
    en: 'business, or intent or gross negligence',
  },
  'operation.is-fault': { ja: '帰責性があるか', en: 'any fault' },
  'operation.is-gross': { ja: '故意・重過失か', en: 'intent or gross negligence' },
  'operation.is-fault-or-carrier': {
    ja: '帰責性があるか、または通信事業者に起因するか',
    en: 'any fault, or caused by a carrier',
  },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  'rule.calendar': (say, is) => [
    is('thresholdEdge', 'more-than') && {
      ja: say`サービスが止まったときに受けられる補償の上限です。会社が障害を知った時から続けて${'thresholdHours'}を超えて止まったときに、24時間ごとに1日と数え、1日につき日割りの月額利用料（${'dayShare'}）を上限とします。会社に故意・重過失があるとき、または消費者であるときは、長さにかかわらず月額利用料1か月分が上限と読みます。実際の損害がこれより少なければ、その額までです。`,
      en: say`The most that an outage is worth. It must last more than ${'thresholdHours'} in a row from when the company knew; each whole 24 hours then count as a day, worth a day’s share of the monthly fee (${'dayShare'}). For intent or gross negligence, and for a consumer, the most is read to be one monthly fee, whatever the length. A smaller actual damage is compensated as it is.`,
    },
    is('thresholdEdge', 'at-least') && {
      ja: say`サービスが止まったときに受けられる補償の上限です。会社が障害を知った時から続けて${'thresholdHours'}以上止まったときに、24時間ごとに1日と数え、1日につき日割りの月額利用料（${'dayShare'}）を上限とします。会社に故意・重過失があるとき、または消費者であるときは、長さにかかわらず月額利用料1か月分が上限と読みます。実際の損害がこれより少なければ、その額までです。`,
      en: say`The most that an outage is worth. It must last at least ${'thresholdHours'} in a row from when the company knew; each whole 24 hours then count as a day, worth a day’s share of the monthly fee (${'dayShare'}). For intent or gross negligence, and for a consumer, the most is read to be one monthly fee, whatever the length. A smaller actual damage is compensated as it is.`,
    },
  ],
  'rule.fixed-share': (say, is) => [
    is('thresholdEdge', 'more-than') && {
      ja: say`サービスが止まったときに受けられる補償の上限です。会社が障害を知った時から${'thresholdHours'}を超えて止まったときに、1日につき1か月分の利用料を${'dayDivisor'}で割った額が上限となり、通信事業者が原因であれば、その賠償額も超えません。${'smallestPayment'}に満たないときは支払に代えて、止まっていた長さだけ契約期間が延びます。消費者は、会社に故意・重過失があるときに限り対象です（必要な継続時間：${'consumerThreshold'}）。損害がなければ補償もありません。`,
      en: say`The most that an outage is worth. It must last more than ${'thresholdHours'} from when the company knew; each day is then worth a month’s fee over ${'dayDivisor'}, and where a carrier caused it, no more than the carrier paid. Below ${'smallestPayment'} nothing is paid: the contract is extended by the length of the outage instead. A consumer is covered only for intent or gross negligence (length required: ${'consumerThreshold'}). Without damage there is nothing.`,
    },
    is('thresholdEdge', 'at-least') && {
      ja: say`サービスが止まったときに受けられる補償の上限です。会社が障害を知った時から${'thresholdHours'}以上止まったときに、1日につき1か月分の利用料を${'dayDivisor'}で割った額が上限となり、通信事業者が原因であれば、その賠償額も超えません。${'smallestPayment'}に満たないときは支払に代えて、止まっていた長さだけ契約期間が延びます。消費者は、会社に故意・重過失があるときに限り対象です（必要な継続時間：${'consumerThreshold'}）。損害がなければ補償もありません。`,
      en: say`The most that an outage is worth. It must last at least ${'thresholdHours'} from when the company knew; each day is then worth a month’s fee over ${'dayDivisor'}, and where a carrier caused it, no more than the carrier paid. Below ${'smallestPayment'} nothing is paid: the contract is extended by the length of the outage instead. A consumer is covered only for intent or gross negligence (length required: ${'consumerThreshold'}). Without damage there is nothing.`,
    },
  ],
  'formula.calendar': (say) => [
    {
      ja: say`月額利用料 ÷ 月の日数（${'dayShare'}）× 障害の日数（${'outageDay'}、基準月は${'blockMonth'}）、端数は${'rounding'}`,
      en: say`monthly fee ÷ days of the month (${'dayShare'}) × days of the outage (${'outageDay'}; month: ${'blockMonth'}); rounding: ${'rounding'}`,
    },
  ],
  'formula.fixed-share': (say) => [
    {
      ja: say`1か月分の利用料 × 障害の日数（${'outageDay'}）÷ ${'dayDivisor'}、端数は${'rounding'}`,
      en: say`a month’s fee × days of the outage (${'outageDay'}) ÷ ${'dayDivisor'}; rounding: ${'rounding'}`,
    },
  ],

  // Why the answer is what it is
  'because.calendar': (say, is) => [
    {
      ja: say`会社に${'fault'}がある場合の月額利用料1か月分${'oneFee'}と、${'days'}の障害の日割り${'capByDays'}の、高い方の${'cap'}が上限です。`,
      en: say`For ${'fault'}, one monthly fee is ${'oneFee'}, and ${'days'} of outage are worth ${'capByDays'}: the higher, ${'cap'}, is the most.`,
    },
    is('isConsumer', 'true') &&
      is('isCapped', 'false') && {
        ja: say`消費者についての条項のこの読み方では上限が及ばず、入力された損害額${'compensation'}の全額が補償の対象です。`,
        en: say`As the clause on consumers is read here, no cap is left: the whole of the damage entered, ${'compensation'}, is owed.`,
      },
    is('isConsumer', 'true') &&
      is('isCapped', 'false') && {
        ja: '消費者についての条項のこの読み方では、上限は及びません。損害額を入力すると、その額が示されます。',
        en: 'As the clause on consumers is read here, no cap is left. Enter the damage, and its amount is shown.',
      },
    is('isConsumer', 'true') && {
      ja: say`消費者については、障害の長さにかかわらず月額利用料1か月分の${'cap'}が上限です。`,
      en: say`For a consumer the most is one monthly fee, ${'cap'}, whatever the length of the outage.`,
    },
    is('isGross', 'true') && {
      ja: say`会社に${'fault'}がある場合は、障害の長さにかかわらず月額利用料1か月分の${'cap'}が上限です。`,
      en: say`Where the company’s fault is ${'fault'}, the most is one monthly fee, ${'cap'}, whatever the length of the outage.`,
    },
    is('capLimited', 'smaller') && {
      ja: say`会社が知った${'knownAt'}から24時間ごとに数えて${'days'}の障害です。日割りでは1か月分を超えるため、月額利用料1か月分の${'cap'}が上限です。`,
      en: say`${'days'} of outage in whole 24 hours from when the company knew (${'knownAt'}) would come to more than a month: the most is one monthly fee, ${'cap'}.`,
    },
    {
      ja: say`会社が知った${'knownAt'}から24時間ごとに数えて${'days'}の障害です。1日につき月額利用料${'monthlyFee'}を${'dayDivisor'}で割った額で、合わせて${'cap'}が上限です。`,
      en: say`${'days'} of outage in whole 24 hours from when the company knew (${'knownAt'}), each worth the monthly fee of ${'monthlyFee'} over ${'dayDivisor'}: at most ${'cap'}.`,
    },
    {
      ja: say`会社が知った${'knownAt'}から24時間ごとに数えて${'days'}の障害です。1日につき月額利用料${'monthlyFee'}をその月の日数で割った額で、合わせて${'cap'}が上限です。`,
      en: say`${'days'} of outage in whole 24 hours from when the company knew (${'knownAt'}), each worth the monthly fee of ${'monthlyFee'} over the days of the month: at most ${'cap'}.`,
    },
  ],
  'because.calendar.and': (say, is, bites) => [
    is('cap') && {
      ja: say`入力された損害額は${'actualDamage'}で、補償額は上限と比べて小さい方です。`,
      en: say`The damage entered is ${'actualDamage'}; the compensation is the smaller of the two.`,
    },
    bites('void-cap') && {
      ja: 'ただし、法律上この上限は消費者に対して無効で、約款の額を超えて請求できる場合があります。',
      en: 'By law, however, this cap is void against a consumer: more may be owed than the terms give.',
    },
    bites('court-refuses-cap') && {
      ja: 'ただし、故意・重過失の場合に裁判例はこの上限を適用せず、約款の額を超えて請求できる場合があります。',
      en: 'Courts, however, do not apply this cap to intent or gross negligence: more may be owed than the terms give.',
    },
    is('fault', 'negligence') &&
      bites('unclear-cap') && {
        ja: 'ただし、法律上この上限は消費者に対して無効で、約款の額を超えて請求できる場合があります。',
        en: 'By law, however, this cap is void against a consumer: more may be owed than the terms give.',
      },
  ],
  'because.fixed-share': (say, is) => [
    {
      ja: say`入力された損害額は${'actualDamage'}、${'days'}の障害の利用料による上限は${'ownCap'}です。小さい方の${'beforeCarrierLimit'}が${'smallestPayment'}に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの${'extension'}だけ契約期間が延びます。`,
      en: say`No money is paid: the damage entered is ${'actualDamage'}, the fee gives at most ${'ownCap'} for ${'days'} of outage, and the smaller, ${'beforeCarrierLimit'}, is less than ${'smallestPayment'}. Instead, under the terms, the contract is extended by ${'extension'}, the length of the outage.`,
    },
    {
      ja: say`利用料による${'days'}の障害の上限${'beforeCarrierLimit'}が${'smallestPayment'}に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの${'extension'}だけ契約期間が延びます。`,
      en: say`No money is paid: the fee gives at most ${'beforeCarrierLimit'} for ${'days'} of outage, which is less than ${'smallestPayment'}. Instead, under the terms, the contract is extended by ${'extension'}, the length of the outage.`,
    },
    {
      ja: say`入力された損害額は${'actualDamage'}、${'days'}の障害の上限は${'cap'}です。小さい方の${'compensation'}が${'smallestPayment'}に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの${'extension'}だけ契約期間が延びます。`,
      en: say`No money is paid: the damage entered is ${'actualDamage'}, the cap for ${'days'} of outage is ${'cap'}, and the smaller, ${'compensation'}, is less than ${'smallestPayment'}. Instead, under the terms, the contract is extended by ${'extension'}, the length of the outage.`,
    },
    {
      ja: say`${'days'}の障害の上限は、利用料によれば${'ownCap'}、通信事業者の賠償額によれば${'carrierRecovery'}です。小さい方の${'cap'}が${'smallestPayment'}に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの${'extension'}だけ契約期間が延びます。`,
      en: say`No money is paid: for ${'days'} of outage the fee gives at most ${'ownCap'}, the carrier paid ${'carrierRecovery'}, and the smaller, ${'cap'}, is less than ${'smallestPayment'}. Instead, under the terms, the contract is extended by ${'extension'}, the length of the outage.`,
    },
    {
      ja: say`${'days'}の障害に対する補償額が${'smallestPayment'}に満たないため、約款上、金銭の支払はありません。代わりに、止まっていた長さの${'extension'}だけ契約期間が延びます。`,
      en: say`No money is paid: ${'days'} of outage come to less than ${'smallestPayment'}. Instead, under the terms, the contract is extended by ${'extension'}, the length of the outage.`,
    },
    {
      ja: say`${'days'}の障害の上限は、利用料によれば${'ownCap'}、通信事業者の賠償額によれば${'carrierRecovery'}です。小さい方の${'cap'}が上限です。`,
      en: say`For ${'days'} of outage the fee gives at most ${'ownCap'}, and the carrier paid ${'carrierRecovery'}: the smaller, ${'cap'}, is the most.`,
    },
    is('monthlyFee', 'quotient') && {
      ja: say`${'days'}の障害です。1日につき、1か月分の利用料（${'totalFee'}÷${'termMonths'}）を${'dayDivisor'}で割った額で、合わせて${'cap'}が上限です。`,
      en: say`${'days'} of outage, each worth a month’s fee (${'totalFee'} over ${'termMonths'}) over ${'dayDivisor'}: at most ${'cap'}.`,
    },
    {
      ja: say`${'days'}の障害です。1日につき1か月分の利用料${'monthlyFee'}を${'dayDivisor'}で割った額で、合わせて${'cap'}が上限です。`,
      en: say`${'days'} of outage, each worth a month’s fee of ${'monthlyFee'} over ${'dayDivisor'}: at most ${'cap'}.`,
    },
  ],
  'because.fixed-share.and': (say, is, bites) => [
    is('remedy', 'payment') && {
      ja: say`入力された損害額は${'actualDamage'}で、補償額は上限と比べて小さい方です。`,
      en: say`The damage entered is ${'actualDamage'}; the compensation is the smaller of the two.`,
    },
    is('remedy', 'payment') && {
      ja: say`${'smallestPayment'}に達するかどうかは、通信事業者の賠償額による制限の前の${'beforeCarrierLimit'}によります。`,
      en: say`Whether ${'smallestPayment'} is reached goes by ${'beforeCarrierLimit'}, before the limit to what the carrier paid.`,
    },
    {
      ja: say`契約期間の末日は、${'termEndsOn'}から${'newTermEndsOn'}に延びます。`,
      en: say`The term ends on ${'newTermEndsOn'} in place of ${'termEndsOn'}.`,
    },
    bites('void-cap') && {
      ja: 'ただし、法律上この上限は消費者に対して無効で、約款の額を超えて請求できる場合があります。',
      en: 'By law, however, this cap is void against a consumer: more may be owed than the terms give.',
    },
    bites('court-refuses-cap') && {
      ja: 'ただし、故意・重過失の場合に裁判例はこの上限を適用せず、約款の額を超えて請求できる場合があります。',
      en: 'Courts, however, do not apply this cap to intent or gross negligence: more may be owed than the terms give.',
    },
  ],
  'because.not-attributable': (_, is) => [
    is('isAttributable', 'is-fault-or-carrier') && {
      ja: '会社に帰責性がなく、通信事業者からの賠償もないため、約款上の補償はありません。',
      en: 'The company is not at fault, and no carrier paid for the outage: the terms give no compensation.',
    },
    {
      ja: '会社に帰責性がないか、約款が補償の対象から外している原因によるため、約款上の補償はありません。',
      en: 'The company is not at fault, or the terms exempt the cause: they give no compensation.',
    },
  ],
  'because.free-plan': (say) => [
    {
      ja: say`月額利用料が${'monthlyFee'}の無料プランなので、軽過失による障害の補償はありません。`,
      en: say`The monthly fee is ${'monthlyFee'}: on a free plan there is no compensation for ordinary negligence.`,
    },
  ],
  'because.under-threshold': (say, is) => [
    is('thresholdEdge', 'more-than') && {
      ja: say`会社が知った${'knownAt'}から復旧した${'restoredAt'}までの継続時間は${'length'}で、${'thresholdHours'}を超えていないため、補償はありません。`,
      en: say`From when the company knew (${'knownAt'}) to the restoration (${'restoredAt'}) the outage lasted ${'length'}, which is not more than ${'thresholdHours'}: there is no compensation.`,
    },
    is('thresholdEdge', 'at-least') && {
      ja: say`会社が知った${'knownAt'}から復旧した${'restoredAt'}までの継続時間は${'length'}で、${'thresholdHours'}に達しないため、補償はありません。`,
      en: say`From when the company knew (${'knownAt'}) to the restoration (${'restoredAt'}) the outage lasted ${'length'}, which is less than ${'thresholdHours'}: there is no compensation.`,
    },
  ],
  'because.no-damage': (say) => [
    {
      ja: say`入力された損害額は${'actualDamage'}です。約款が補償するのは現実に生じた損害なので、支払も契約期間の延長もありません。`,
      en: say`The damage entered is ${'actualDamage'}. The terms compensate damage that was incurred: nothing is paid, and the contract is not extended.`,
    },
  ],
  'because.consumer-needs-gross-negligence': (say, _, bites) => [
    bites('total-exclusion') && {
      ja: say`会社の落ち度の程度は「${'fault'}」です。約款は消費者への補償を故意または重過失の場合に限っているため、約款上の補償はありません。ただし、責任をすべて免れる条項は法律上、消費者に対して無効で、補償を請求できる場合があります。`,
      en: say`The fault of the company is: ${'fault'}. The terms compensate a consumer only for intent or gross negligence, so they give no compensation. By law, however, a clause that excludes all liability is void against a consumer: something may be owed all the same.`,
    },
    {
      ja: say`会社の落ち度の程度は「${'fault'}」です。約款は消費者への補償を故意または重過失の場合に限っているため、補償はありません。`,
      en: say`The fault of the company is: ${'fault'}. The terms compensate a consumer only for intent or gross negligence, so there is no compensation.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: '障害 しょうがい 停止 ていし 障害補償 しょうがいほしょう 補償 ほしょう 賠償 ばいしょう 損害賠償 そんがいばいしょう 不通 ふつう 使えない つかえない つながらない ダウン サーバーダウン 稼働率 かどうりつ 返金 へんきん 減額 げんがく 復旧 ふっきゅう メンテナンス 通信障害 つうしんしょうがい 過失 かしつ 止ま とまっ とまる 落ち おちた おちて おちる 繋がら つながら 使えな つかえな 動かな うごかな 故障 こしょう 不具合 ふぐあい トラブル エラー 停電 ていでん 切れ 途切れ とぎれ 遅い 重い 中断 ちゅうだん',
    en: 'outage downtime down service unavailable SLA credit uptime compensation refund damages disruption failure incident restored maintenance negligence not working crash offline broken interruption suspended connection error trouble slow stopped unreachable blackout compensate',
  },
  calendar: {
    ja: '日割り ひわり 24時間',
    en: 'pro rata 24 hours',
  },
  'fixed-share': {
    ja: '契約期間の延長 けいやくきかんのえんちょう 延長 えんちょう 通信事業者 つうしんじぎょうしゃ',
    en: 'extension extended term carrier',
  },
}
