import { expect, test } from 'vitest'
import { articleText } from '../../../src/ui/text/formatter.ts'

test.each([
  [{ article: '13', paragraph: '2' }, '13条2項', 'Article 13(2)'],
  [{ article: '15' }, '15条', 'Article 15'],
  [{ article: '9', paragraph: '1', item: 'ii' }, '9条1項2号', 'Article 9(1)(ii)'],
  [{ article: '8', paragraph: '1', item: 'iv' }, '8条1項4号', 'Article 8(1)(iv)'],
  [{ article: '5-2', paragraph: '1' }, '5条の2第1項', 'Article 5-2(1)'],
  [{ article: '22-2-13-2', item: 'ii' }, '22条の2の13の2第2号', 'Article 22-2-13-2(ii)'],
  [{ article: '1999-03-11' }, '1999年3月11日', '11 March 1999'],
])('%j', (cite, ja, en) => {
  expect(articleText({ document: 'terms', ...cite }, undefined, 'ja')).toBe(ja)
  expect(articleText({ document: 'terms', ...cite }, undefined, 'en')).toBe(en)
})

test('an article with a name goes by it', () => {
  const title = { ja: '制定日の記載', en: 'date of enactment' }
  expect(articleText({ document: 'terms', article: 'enactment' }, title, 'ja')).toBe('制定日の記載')
  expect(articleText({ document: 'terms', article: 'enactment' }, title, 'en')).toBe('date of enactment')
})
