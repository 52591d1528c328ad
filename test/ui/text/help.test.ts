import { expect, test } from 'vitest'
import { helpOf } from '../../../src/ui/form/choice-field.tsx'
import type { Language } from '../../../src/ui/text/format.ts'
import { articles, formatterOf } from '../../../src/ui/text/formatter.ts'
import { all, calculatorOf } from '../../catalogue.ts'

/** What the choices of a fact mean, in a layperson's words. */

const help = (name: string, fact: string, choice: string, language: Language): string | undefined =>
  helpOf(formatterOf(all, calculatorOf(name), language), fact, choice)?.text

/** The places that stand below what a choice means. */
function places(name: string, language: Language): readonly string[] {
  const formatter = formatterOf(all, calculatorOf(name), language)
  return articles(formatter, helpOf(formatter, 'fault', 'none')?.cites ?? []).map(({ text }) => text)
}

const withFault = [...all.providers.values()].flatMap((provider) =>
  [...provider.calculators.values()]
    .filter(({ formula }) => Object.hasOwn(formula.facts, 'fault'))
    .map(({ id }) => `${provider.id}/${id}`),
)

test('each degree of fault is explained, wherever it is asked', () => {
  expect(withFault.toSorted()).toEqual([
    'coredrive/outage-compensation',
    'flexphone/liability-cap',
    'millenvpn/liability-cap',
    'millenvpn/outage-compensation',
    'opeai/liability-cap',
  ])
  for (const name of withFault) {
    for (const choice of ['none', 'negligence', 'gross-negligence', 'intent']) {
      for (const language of ['ja', 'en'] as const) expect(help(name, 'fault', choice, language)).toMatch(/[。.]$/)
    }
  }
})

test.each([
  [
    'coredrive/outage-compensation',
    '28条1項、24条1項、24条2項、8条2項',
    'Article 28(1), Article 24(1), Article 24(2), Article 8(2)',
  ],
  ['flexphone/liability-cap', '18条1項', 'Article 18(1)'],
  ['millenvpn/liability-cap', '32条3項', 'Article 32(3)'],
  [
    'millenvpn/outage-compensation',
    '23条1項、23条4項、24条1項、31条4項、32条3項',
    'Article 23(1), Article 23(4), Article 24(1), Article 31(4), Article 32(3)',
  ],
  [
    'opeai/liability-cap',
    '13条3項、14条2項、16条2項、24条3項、24条5項、24条6項',
    'Article 13(3), Article 14(2), Article 16(2), Article 24(3), Article 24(5), Article 24(6)',
  ],
])('what the terms of %s count as no fault stands there, with its places', (name, ja, en) => {
  expect(places(name, 'ja').join('、')).toBe(ja)
  expect(places(name, 'en').join(', ')).toBe(en)
})

test('a degree means the same everywhere, and terms without help of their own have the general one', () => {
  const { calculator, ...formatter } = formatterOf(all, calculatorOf('coredrive/outage-compensation'), 'en')
  const bare = { ...formatter, calculator: { ...calculator, help: {} } }
  expect(helpOf(bare, 'fault', 'none')).toEqual({
    text: 'The company did nothing wrong, or the cause is one that the terms exempt, such as announced maintenance or force majeure.',
    cites: [],
  })
  expect(help('opeai/liability-cap', 'fault', 'intent', 'ja')).toBe('損害が生じると分かっていて、あえて行ったもの。')
})

test('choices that speak for themselves have none', () => {
  expect(help('coredrive/outage-compensation', 'customer', 'consumer', 'en')).toBe(undefined)
  expect(help('coredrive/late-penalty', 'customer', 'business', 'ja')).toBe(undefined)
})
