import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { citeItems, formatCites } from '../../../src/pages/custom-terms/cite-text.ts'
import { lawNames } from '../../../src/pages/custom-terms/document-names.ts'
import { untouchedDraft } from '../../../src/pages/custom-terms/terms-draft.ts'
import { isStillTyped } from '../../../src/pages/custom-terms/terms-problems.ts'
import { ground } from './own.ts'

/** Articles as people type them. */

describe('an article is read', () => {
  test.each([
    ['13(2)', '13(2)'],
    ['第13条2項', '13(2)'],
    ['第13条第2項', '13(2)'],
    ['13条2項', '13(2)'],
    ['１３条２項', '13(2)'],
    ['第１３条 第２項', '13(2)'],
    ['第十三条第二項', '13(2)'],
    ['１３（２）', '13(2)'],
    ['Article 13(2)', '13(2)'],
    ['article 13 (2)', '13(2)'],
    ['ARTICLE 13(2)', '13(2)'],
    ['Art. 13 para. 2', '13(2)'],
    ['Art 13 paragraph 2', '13(2)'],
    ['Article 13, paragraph 2', '13(2)'],
    ['Article 13, paragraph (2)', '13(2)'],
    ['paragraph 2 of Article 13', '13(2)'],
    ['Section 13.2', '13(2)'],
    ['§ 13(2)', '13(2)'],
    ['§13', '13'],
    ['Clause 13', '13'],
    ['第5条', '5'],
    ['第百二十条', '120'],
    ['第四百四条', '404'],
    ['第13条の2', '13-2'],
    ['第13条の2第1項', '13-2(1)'],
    ['13-2(1)', '13-2(1)'],
    ['第25条1項1号', '25(1)(i)'],
    ['第25条第1項第14号', '25(1)(xiv)'],
    ['第25条1号', '25(i)'],
    ['Article 25(1)(i)', '25(1)(i)'],
    ['Article 25, paragraph (1), item (i)', '25(1)(i)'],
    ['Art. 25 para. 1 no. 4', '25(1)(iv)'],
    ['第13条第2項ただし書', '13(2)'],
    ['民法404条', 'civil-code 404'],
    ['民法第四百四条第一項', 'civil-code 404(1)'],
    ['Civil Code 404', 'civil-code 404'],
    ['civil code Article 404(1)', 'civil-code 404(1)'],
    ['civil-code 404', 'civil-code 404'],
    ['消費者契約法9条1項2号', 'consumer-contract-act 9(1)(ii)'],
    ['通貨の単位及び貨幣の発行等に関する法律3条', 'currency-act 3'],
    ['supreme-court 1999-03-11', 'supreme-court 1999-03-11'],
    // What articles are called that have no number.
    ['enactment', 'enactment'],
    ['annex-1', 'annex-1'],
    ['附則', 'supplementary'],
    ['附則1', 'supplementary-1'],
    ['附則第1条', 'supplementary-1'],
    ['附則 第一条 第二項', 'supplementary-1(2)'],
    ['附則第12項', 'supplementary(12)'],
    ['別表', 'annex'],
    ['別表第一', 'annex-1'],
    ['別表2', 'annex-2'],
  ])('%s', (typed, expected) => {
    expect(citeItems(typed)).toEqual([expected])
  })
})

test.each([
  ['13条2項、14条', ['13(2)', '14']],
  ['13(2), 14', ['13(2)', '14']],
  ['第13条第2項及び第3項', ['13(2)', '13(3)']],
  ['第25条1項1号、2号', ['25(1)(i)', '25(1)(ii)']],
  ['13条2項・14条', ['13(2)', '14']],
  ['Articles 13(2) and 14', ['13(2)', '14']],
  ['13(2), (3)', ['13(2)', '13(3)']],
  ['附則第1条第2項及び第3項、5条', ['supplementary-1(2)', 'supplementary-1(3)', '5']],
  ['13条2項\n民法404条', ['13(2)', 'civil-code 404']],
  ['', []],
  [' 、', []],
])('several are read: %s', (typed, expected) => {
  expect(citeItems(typed)).toEqual(expected)
})

test.each([
  ['Absatz 5', ['Absatz 5']],
  ['article', ['article']],
  ['第条', ['第条']],
  ['2項', ['2項']],
  ['第25条1項99号', ['第25条1項99号']],
  ['旧民法404条', ['旧 civil-code 404条']],
])('what is no article stays as it was typed: %s', (typed, expected) => {
  expect(citeItems(typed)).toEqual(expected)
})

test('a megabyte of junk is looked at once', () => {
  expect(citeItems('第'.repeat(1_000_000))).toHaveLength(1)
})

const { formula } = ground('late-penalty', 'plain')
const draft = {
  ...untouchedDraft('late-penalty', 'plain', formula),
  articles: { enactment: '附則' },
  documents: { annex: '料金表' },
}

test.each([
  ['13条2項', '13条2項', 'Article 13(2)'],
  ['Art. 13 para. 2, 14', '13条2項、14条', 'Article 13(2), Article 14'],
  ['25(1)(i)', '25条1項1号', 'Article 25(1)(i)'],
  ['civil-code 404', '民法404条', 'Civil Code, Article 404'],
  ['enactment', '附則', '附則'],
  ['附則第1条', '附則1条', 'supplementary provisions, Article 1'],
  ['別表第1', '別表第1', 'Annex 1'],
  ['annex 3', '料金表3条', '料金表, Article 3'],
  ['13条2項、Absatz 5', '', ''],
  ['', '', ''],
])('%s is written out as it was read', (typed, ja, en) => {
  expect(formatCites(typed, draft, 'ja')).toBe(ja)
  expect(formatCites(typed, draft, 'en')).toBe(en)
})

test.each([
  '第',
  '第13',
  '第13条',
  '第13条第',
  '第13条第2',
  '13(',
  '13(2',
  'Art',
  'Art. 13 pa',
  'Article ',
  '附',
  '附則第',
  '別',
  '民',
  'Civil Co',
  'civil-code',
])('nobody is corrected in the midst of it: %s', (typed) => {
  expect(isStillTyped('cite.annualRate', typed, formula)).toBe(true)
})

test('what is wrong is told at once', () => {
  expect(isStillTyped('cite.annualRate', 'Absatz 5', formula)).toBe(false)
})

test('every statute that can be cited has a name that people type', () => {
  const statutes = catalogue().lawDocuments.map(({ id }) => id)
  expect(Object.keys(lawNames).toSorted()).toEqual(statutes.toSorted())
})
