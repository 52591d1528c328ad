import { describe, expect, test } from 'vitest'
import { civilCode, isSameCite, readCite } from '../../../calculators/kernel/proof/cite.ts'

describe('reading', () => {
  test.each([
    ['13', { document: 'own', article: '13' }],
    ['13(2)', { document: 'own', article: '13', paragraph: '2' }],
    ['25(1)(i)', { document: 'own', article: '25', paragraph: '1', item: 'i' }],
    ['8(1)(iv)', { document: 'own', article: '8', paragraph: '1', item: 'iv' }],
    ['14(i)', { document: 'own', article: '14', item: 'i' }],
    ['civil-code 404', { document: 'civil-code', article: '404' }],
    ['civil-code 404(1)', { document: 'civil-code', article: '404', paragraph: '1' }],
    ['supreme-court 1999-03-11', { document: 'supreme-court', article: '1999-03-11' }],
    ['supplementary-1', { document: 'own', article: 'supplementary-1' }],
    ['enactment', { document: 'own', article: 'enactment' }],
    ['privacy-policy disclosure', { document: 'privacy-policy', article: 'disclosure' }],
  ])('%s', (text, cite) => {
    expect(readCite(text, 'own')).toEqual(cite)
  })

  test.each([
    '',
    ' ',
    '(2)',
    '13()',
    '13(2',
    '13 (2)',
    '13(a)',
    '13(2)(i)(x)',
    '13(i)(2)',
    'Civil-code 404',
    'civil-code',
    'a b c',
    '第13条',
    '１３',
    '13(２)',
    '13(2) ',
    'civil-code  404',
    '-13',
    '__proto__',
  ])('no cite: %j', (text) => {
    // a lone word is an article of the own document
    expect(readCite(text, 'own')).toEqual(
      text === 'civil-code' ? { document: 'own', article: 'civil-code' } : undefined,
    )
  })
})

describe('sameness', () => {
  const cite = { document: 'own', article: '25', paragraph: '1', item: 'i' }
  test('of equal places', () => {
    expect(isSameCite(cite, { ...cite })).toBe(true)
    expect(isSameCite(civilCode('140'), { document: 'civil-code', article: '140' })).toBe(true)
  })

  test.each([
    [{ ...cite, document: 'other' }],
    [{ ...cite, article: '26' }],
    [{ ...cite, paragraph: '2' }],
    [{ ...cite, item: 'ii' }],
    [{ document: 'own', article: '25', paragraph: '1' }],
    [{ document: 'own', article: '25' }],
  ])('not of %j', (other) => {
    expect(isSameCite(cite, other)).toBe(false)
  })
})
