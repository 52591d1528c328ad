import { expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { formulasOf } from '../../../src/pages/custom-terms/formulas.ts'
import { correctionWords, defaultTexts, fileFaults, termsWords } from '../../../src/pages/custom-terms/words.ts'

/** What the page of one's own terms says. */

const { kinds } = catalogue()
const formulas = formulasOf(kinds.values())

test('every formula has a name that no other has, what it answers, and its terms', () => {
  expect(formulas.length).toBeGreaterThan(0)
  for (const language of ['ja', 'en'] as const) {
    expect(new Set(formulas.map(({ name }) => name[language])).size).toBe(formulas.length)
    expect(formulas.filter(({ help, terms }) => help[language] === '' || terms.length === 0)).toEqual([])
  }
})

test('words stand in both languages, and ask for the same values', () => {
  const { bases, ...defaults } = defaultTexts
  const { terms, ...wrong } = correctionWords
  const all = [termsWords, defaults, bases, wrong, terms].flatMap((words) => Object.values(words))
  const asked = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join()
  const uneven = [...all, ...fileFaults.map(([, says]) => says)].filter(
    ({ ja, en }) => ja.trim() === '' || en.trim() === '' || asked(ja) !== asked(en),
  )
  expect(uneven).toEqual([])
})
