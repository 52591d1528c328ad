import { expect, test } from 'vitest'
import { seedProblems } from '../../../calculators/engine/seed/check-seed.ts'
import { defined } from '../../../calculators/kernel/schema/defined.ts'
import { catalogue } from '../../../src/catalogue.ts'
import { formatTerm } from '../../../src/pages/custom-terms/term-text.ts'
import { type TermsDraft, untouchedDraft } from '../../../src/pages/custom-terms/terms-draft.ts'
import { everyProblem, isStillTyped, termsProblems } from '../../../src/pages/custom-terms/terms-problems.ts'
import { seedOf } from '../../../src/pages/custom-terms/terms-seed.ts'
import { correctionWords } from '../../../src/pages/custom-terms/words.ts'
import { ground } from './own.ts'

/** Where the problems of typed terms are shown, and what is said there. */

const known = ground('late-penalty', 'plain')
const untouched = untouchedDraft('late-penalty', 'plain', known.formula)

function found(terms: Readonly<Record<string, object>>, texts: Partial<TermsDraft['texts']> = {}) {
  const changed = Object.entries(untouched.terms).map(([id, term]) => [id, { ...term, ...terms[id] }])
  const draft: TermsDraft = {
    ...untouched,
    texts: { ...untouched.texts, ...texts },
    terms: Object.fromEntries(changed),
  }
  const problems = everyProblem((of) => seedProblems(seedOf(of, known), catalogue()), draft)
  const { needed, wrong, elsewhere } = termsProblems(problems, draft, known.formula)
  return { needed: [...needed], wrong: Object.fromEntries(wrong), elsewhere }
}

test('what is empty is needed, and nothing is wrong with it', () => {
  expect(found({})).toEqual({ needed: ['cite.annualRate', 'term.annualRate'], wrong: {}, elsewhere: [] })
})

const good = { annualRate: { value: '10 %', cite: '5' } }

const lacksSign = {
  ja: '「14.5 %」のように、% を付けて入力してください。% を付けない場合は、「0.145」のような小数で入力します。',
  en: 'Add the per-cent sign, as in 14.5 %. Without it a rate is a fraction, such as 0.145.',
}
const lacksPoint = {
  ja: '小数点は「.」で、「14.5 %」のように入力してください。',
  en: 'Write the decimals after a point, as in 14.5 %.',
}

test.each([
  ['a bare rate of one', { annualRate: { value: '1', cite: '5' } }, {}, 'term.annualRate', lacksSign],
  ['a bare rate above a hundred', { annualRate: { value: '150', cite: '5' } }, {}, 'term.annualRate', lacksSign],
  ['a decimal comma', { annualRate: { value: '14,5%', cite: '5' } }, {}, 'term.annualRate', lacksPoint],
  ['a rate in words', { annualRate: { value: 'ten', cite: '5' } }, {}, 'term.annualRate', correctionWords.terms.rate],
  [
    'days in words',
    { ...good, graceDays: { value: 'three' } },
    {},
    'term.graceDays',
    correctionWords.terms['count-or-none'],
  ],
  [
    'an article in words',
    { annualRate: { value: '10 %', cite: 'Absatz 5' } },
    {},
    'cite.annualRate',
    correctionWords.cite,
  ],
  [
    'an unknown statute',
    { annualRate: { value: '10 %', cite: 'roman-law 5' } },
    {},
    'cite.annualRate',
    correctionWords.document,
  ],
  [
    'no such article of a statute',
    { annualRate: { value: '10 %', cite: 'civil-code 9999' } },
    {},
    'cite.annualRate',
    correctionWords.article,
  ],
  [
    'the value again as a reading',
    { ...good, rounding: { others: 'down' } },
    {},
    'other.rounding',
    correctionWords.twice,
  ],
  [
    'a reading that is none',
    { ...good, graceDays: { others: '3, x' } },
    {},
    'other.graceDays',
    correctionWords.terms['count-or-none'],
  ],
  ['a day without its year', good, { from: '4/1', cite: '1' }, 'own.from', correctionWords.fromYear],
  ['a day that does not exist', good, { from: '2026-02-30', cite: '1' }, 'own.from', correctionWords.from],
] as const)('%s is said at its field', (_, terms, texts, field, words) => {
  expect(found(terms, texts)).toEqual({ needed: [], wrong: { [field]: words }, elsewhere: [] })
})

test('a wrong value is told before its article was entered', () => {
  expect(found({ annualRate: { value: 'ten' } })).toEqual({
    needed: ['cite.annualRate'],
    wrong: { 'term.annualRate': correctionWords.terms.rate },
    elsewhere: [],
  })
})

test('a first day in force needs the article that states it', () => {
  expect(found(good, { from: '2026-04-01' }).needed).toEqual(['own.cite'])
})

test.each([
  ['term.annualRate', '14.6', true],
  ['term.annualRate', 'ten', false],
  ['cite.annualRate', '13(', true],
  ['cite.annualRate', '13(2)、civil-code', true],
  ['cite.annualRate', '第5', true],
  ['cite.annualRate', 'Absatz 5', false],
  ['own.from', '2026-0', true],
  ['own.from', '2026-13-', false],
] as const)('%s may still come right from "%s": %s', (field, text, may) => {
  expect(isStillTyped(field, text, known.formula)).toBe(may)
})

test.each([
  ['14.6', '14.6％'],
  ['3', '3％'],
  ['1', ''],
  ['150', ''],
  ['14.6 %', '14.6％'],
  ['0.146', '14.6％'],
  ['ten', 'ten'],
])('of the rate %s is said "%s"', (typed, said) => {
  const shape = defined(known.formula.terms['annualRate'], 'annualRate')
  const kind = defined(catalogue().kinds.get('late-penalty'), 'late-penalty')
  expect(formatTerm(kind, shape, typed, 'JPY', 'ja')).toBe(said)
})
