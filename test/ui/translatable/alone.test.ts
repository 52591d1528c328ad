import { expect, test } from 'vitest'
import { alone } from '../../../src/ui/translatable/alone.ts'

/** Texts among children, each with no neighbour. Elements stand here as objects. */

const element = { is: 'element' }
const other = { is: 'other' }
const wrap = (text: string): string => `<${text}>`
const of = (children: unknown): unknown => alone(children, wrap)

test.each([
  ['one text', '45 days', '45 days'],
  ['a number', 45, '45'],
  ['no text', '', ''],
  ['one element', element, element],
  ['nothing', undefined, undefined],
])('%s is as it was', (_, children, expected) => {
  expect(of(children)).toBe(expected)
})

test.each([
  ['two texts', ['45', ' days'], '45 days'],
  ['a text and a number', ['Row ', 1], 'Row 1'],
  ['zero', ['by ', 0], 'by 0'],
  ['a text and nothing', [false, '45 days', null, undefined, true, ''], '45 days'],
])('%s are one text', (_, children, expected) => {
  expect(of(children)).toBe(expected)
})

test('elements and nothing stay as they are', () => {
  expect(of([element, false, other])).toEqual([element, false, other])
  expect(of([null, false])).toEqual([null, false])
})

test('a text beside an element has one of its own, and the element keeps its place', () => {
  expect(of(['45 days late: ', element])).toEqual(['<45 days late: >', element])
  expect(of([element, ' ', other])).toEqual([element, '< >', other])
  expect(of([element, '.'])).toEqual([element, '<.>'])
})

test('texts that touch are one, whatever draws nothing between them', () => {
  expect(of(['a', 1, element, 'b', false, 'c', other, 'd'])).toEqual([
    '<a1>',
    null,
    element,
    '<bc>',
    false,
    null,
    other,
    '<d>',
  ])
})

test('a list among children is known by its places, and its texts have neighbours', () => {
  expect(of(['a', [element, 'b'], 'c'])).toEqual(['<a>', [element, '<b>'], '<c>'])
  expect(of([['a', 'b'], []])).toEqual([['<ab>', null], []])
})
