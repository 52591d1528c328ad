import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import { siteIndex } from '../../../src/build/page-data.ts'
import { catalogue } from '../../../src/catalogue.ts'
import { findable, folded, found, searchWords, withoutKana } from '../../../src/pages/home/find.ts'
import { byQuestion, providersOf } from '../../../src/pages/home/link-lists.tsx'
import { someProviders } from '../../some-providers.ts'

/** How calculators are found: the words of a search, and what they lead to. */

const calculatorsOf = ({ providers }: Catalogue) =>
  [...providers.values()].flatMap(({ calculators }) => [...calculators.values()])
const index = siteIndex(calculatorsOf(someProviders('coredrive', 'flexphone', 'millenvpn', 'opeai', 'privacy-policy')))
const all = index.map(findable)
const idsFor = (query: string): readonly string[] =>
  found(all, query).map(({ provider, calculator }) => `${provider}/${calculator}`)

const late = ['coredrive/late-penalty', 'flexphone/late-penalty', 'millenvpn/late-penalty', 'opeai/late-penalty']
const outages = ['coredrive/outage-compensation', 'millenvpn/outage-compensation']

describe('text is folded', () => {
  test.each([
    ['チエン', 'ちえん'],
    ['ﾁｴﾝ', 'ちえん'],
    ['ﾊﾞｯｸｱｯﾌﾟ', 'ばっくあっぷ'],
    ['ヴ', 'ゔ'],
    ['１ヶ月', '1か月'],
    ['ＣｏｒｅＤｒｉｖｅ', 'coredrive'],
    ['サーバー', 'さーばー'],
    ['OPE.AI', 'opeai'],
    ['First month’s fee', 'first months fee'],
    ['Late-payment  charge', 'late payment charge'],
    ['　開示・訂正の実費　', '開示 訂正の実費'],
    ['14.6 %', '14 6'],
    ['?!、。', ''],
  ])('%s is %s', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  test('and the kana between kanji can be left out', () => {
    expect(withoutKana('支払い遅れ 払い戻し')).toBe('支払遅 払戻')
  })
})

describe('the words of a search', () => {
  test.each([
    ['late  fee', ['late', 'fee']],
    ['遅延損害金　CoreDrive', ['遅延損害金', 'coredrive']],
    ['CoreDriveの解約', ['coredrive', 'の解約']],
    ['How much is the late fee?', ['late', 'fee']],
    // Nothing but small words is a search all the same.
    ['by when', ['by', 'when']],
    ['  ', []],
  ])('%s', (query, expected) => {
    expect(searchWords(query)).toEqual(expected)
  })

  test('are no more than a page can look for at once', () => {
    expect(searchWords('x '.repeat(500_000))).toHaveLength(12)
    expect(searchWords('x'.repeat(1_000_000))).toEqual(['x'.repeat(200)])
  })
})

describe('a search finds', () => {
  test.each([
    '遅延損害金',
    '遅延',
    'ちえん',
    'チエン',
    'ﾁｴﾝ',
    'late fee',
    'Late Fees',
    'ＬＡＴＥ　ＦＥＥ',
    '支払い遅れ',
  ])('late payments by %s', (query) => {
    expect(idsFor(query)).toEqual(late)
  })

  test.each(['障害', 'しょうがい', 'ショウガイ', 'downtime', 'outage'])('outages by %s', (query) => {
    expect(idsFor(query)).toEqual(outages)
  })

  test.each(['日割り', '日割', 'ひわり', 'pro rata', 'pro-rata'])('what goes by days by %s', (query) => {
    expect(idsFor(query)).toEqual(expect.arrayContaining(['flexphone/first-month-fee', 'flexphone/plan-change-fee']))
  })

  test('what may be called a penalty by 違約金', () => {
    expect(idsFor('違約金')).toEqual(
      expect.arrayContaining(['flexphone/minimum-term-charge', 'coredrive/late-penalty', 'millenvpn/cancellation']),
    )
  })

  test('by the question, as a person says it', () => {
    expect(idsFor('I want to leave early')).toEqual(expect.arrayContaining(['flexphone/minimum-term-charge']))
    expect(idsFor('途中で解約したい')).toEqual(expect.arrayContaining(['flexphone/minimum-term-charge']))
    expect(idsFor('The service was down').slice(0, 2)).toEqual(outages)
  })

  test.each(['coredrive', 'CoreDrive', 'ＣＯＲＥＤＲＩＶＥ'])('all of a provider by %s', (query) => {
    expect(idsFor(query)).toEqual([
      'coredrive/late-penalty',
      'coredrive/evasion-premium',
      'coredrive/monthly-fee',
      'coredrive/cancellation',
      'coredrive/outage-compensation',
      'coredrive/option-refund',
      'coredrive/data-retention',
      'coredrive/revocation-notice',
    ])
  })

  test.each(['CoreDriveの遅延損害金', '遅延損害金 coredrive', 'core late fee'])(
    'what every word tells: %s',
    (query) => {
      expect(idsFor(query)).toEqual(['coredrive/late-penalty'])
    },
  )

  test.each([
    '遅れる',
    'おくれた',
    '支払いが遅れてしまった',
    '払えない',
    'しはらい忘れ',
    '延滞料',
    '督促状',
    '残高不足',
    'delay',
    'Delayed',
    'PAYING LATE',
    'collection',
  ])('late payments as people say it: %s', (query) => {
    expect(idsFor(query)).toEqual(late)
  })

  test.each([
    '止まった',
    'トマッタ',
    'サービスが止まっていた',
    '落ちた',
    'サーバーが落ちた',
    'ﾀﾞｳﾝした',
    '繋がらない',
    'つながらなかった',
    '使えなくなった',
    '不具合',
    'エラー',
    'Crashed',
    'ＯＦＦＬＩＮＥ',
    'no connection',
    'interruption',
  ])('outages as people say it: %s', (query) => {
    expect(idsFor(query)).toEqual(outages)
  })

  test.each(['canceling', 'cancelling', 'Cancelled', 'canceled', 'CANCELS'])('cancelling by %s', (query) => {
    expect(idsFor(query)).toEqual(idsFor('cancel'))
    expect(idsFor(query)).toHaveLength(7)
  })

  const leavings = [
    'coredrive/cancellation',
    'flexphone/minimum-term-charge',
    'flexphone/cancellation',
    'millenvpn/cancellation',
    'opeai/cancellation',
  ]
  test.each(['解除', 'やめたい', '辞めたい', 'クーリングオフ', '引っ越し', 'cooling off', '解約手数料'])(
    'the ways to leave by %s',
    (query) => {
      expect(idsFor(query).toSorted()).toEqual(leavings.toSorted())
    },
  )

  test.each(['価格', 'かかく', '値段', '請求金額', '高い', '払いすぎ', 'how much', 'overcharged'])(
    'what things cost by %s',
    (query) => {
      expect(idsFor(query)).toEqual([
        'coredrive/monthly-fee',
        'flexphone/first-month-fee',
        'flexphone/plan-change-fee',
        'millenvpn/fee-revision',
        'millenvpn/monthly-equivalent',
        'millenvpn/application-bill',
      ])
    },
  )

  test.each([
    ['値上がり', ['millenvpn/fee-revision']],
    ['raised', ['millenvpn/fee-revision']],
    ['工事費', ['flexphone/first-month-fee']],
    ['2年縛り', ['flexphone/minimum-term-charge']],
    ['expired', ['flexphone/renewal', 'millenvpn/renewal']],
    ['情報漏洩', ['flexphone/liability-cap', 'millenvpn/liability-cap', 'opeai/liability-cap']],
    ['hacked', ['flexphone/liability-cap', 'millenvpn/liability-cap', 'opeai/liability-cap']],
    ['消えた', ['coredrive/data-retention']],
    ['返事がない', ['flexphone/support-reply', 'millenvpn/service-start']],
    ['upgrading', ['coredrive/monthly-fee', 'flexphone/plan-change-fee']],
  ])('by %s what it is about', (query, expected) => {
    expect(idsFor(query)).toEqual(expected)
  })

  test.each([
    ['コアドライブ', 'coredrive', 8],
    ['こあどらいぶ', 'coredrive', 8],
    ['ｺｱﾄﾞﾗｲﾌﾞ', 'coredrive', 8],
    ['フレックスフォン', 'flexphone', 11],
    ['フレックスホン', 'flexphone', 11],
    ['ミレンVPN', 'millenvpn', 15],
    ['ミレンブイピーエヌ', 'millenvpn', 15],
    ['オープエーアイ', 'opeai', 3],
    ['オペAI', 'opeai', 3],
    ['AI', 'opeai', 3],
    ['個人情報保護方針', 'privacy-policy', 1],
  ])('a provider as it is said: %s', (query, provider, count) => {
    expect(idsFor(query)).toHaveLength(count)
    expect(idsFor(query).filter((id) => !id.startsWith(`${provider}/`))).toEqual([])
  })

  test('a provider said in kana and what happened, in one breath', () => {
    expect(idsFor('コアドライブの遅延損害金')).toEqual(['coredrive/late-penalty'])
    expect(idsFor('フレックスフォンを解約したい').toSorted()).toEqual([
      'flexphone/cancellation',
      'flexphone/minimum-term-charge',
      'flexphone/renewal',
    ])
  })

  test.each(['', '   ', '、', '東京', 'zebra', '遅延損害金 zebra', '__proto__', '[.*', '\ud83d'])(
    'nothing by "%s"',
    (query) => {
      expect(idsFor(query)).toEqual([])
    },
  )
})

test('a title comes before a synonym, the title itself first', () => {
  // Titles: 解約 (opeai), 解約する月の利用料, 解約時のサービス終了日, then 解約 within one; 契約更新の確認期限 has it among its synonyms alone.
  expect(idsFor('解約')).toEqual([
    'opeai/cancellation',
    'coredrive/cancellation',
    'flexphone/cancellation',
    'flexphone/minimum-term-charge',
    'millenvpn/cancellation',
    'millenvpn/renewal',
    'flexphone/renewal',
  ])
})

test('every calculator stands under one question, and every provider is listed once', () => {
  const whole = siteIndex(calculatorsOf(catalogue()))
  const listed = byQuestion(whole).flatMap(({ entries }) => entries)
  expect(listed).toHaveLength(whole.length)
  expect(new Set(listed)).toEqual(new Set(whole))
  expect(providersOf(whole).map(({ provider }) => provider)).toEqual([...catalogue().providers.keys()])
})
