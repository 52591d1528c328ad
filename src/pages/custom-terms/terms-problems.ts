import type { SeedProblem } from '../../../calculators/engine/seed/seed-problem.ts'
import { readCite } from '../../../calculators/kernel/proof/cite.ts'
import type { AnyFormula } from '../../../calculators/kernel/schema/kind.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { lacksYear } from '../../ui/form/missing-year.ts'
import { rateSlip } from '../../ui/form/rate-slip.ts'
import { isUnfinished } from '../../ui/form/unfinished.ts'
import { citeItems } from './cite-text.ts'
import { lawNames } from './document-names.ts'
import { itemsOf } from './term-text.ts'
import type { TermsDraft } from './terms-draft.ts'
import { correctionWords } from './words.ts'

/**
 * Every problem of typed terms. The check of a file looks no further at a term without its article, nor at a file with a
 * broken date; a person who types is told of the rest all the same.
 */
export function everyProblem(
  check: (draft: TermsDraft) => readonly SeedProblem[],
  draft: TermsDraft,
): readonly SeedProblem[] {
  const problems = check(draft)
  if (problems.length === 0) return problems
  const paths = new Set(problems.map(({ path }) => path))
  return [...problems, ...check(withoutGaps(draft)).filter(({ path }) => !paths.has(path))]
}

const anyArticle = '1'

/** The draft with an article wherever one is missing, and without a date. */
const withoutGaps = (draft: TermsDraft): TermsDraft => ({
  ...draft,
  texts: { ...draft.texts, from: '', cite: '' },
  terms: Object.fromEntries(
    Object.entries(draft.terms).map(([id, term]) => [
      id,
      term.source === 'stated' && itemsOf(term.cite).length === 0 ? { ...term, cite: anyArticle } : term,
    ]),
  ),
})

/** Where problems of the seed belong on the page, and what would be right there. */

export interface TermsProblems {
  /** Fields that are needed and empty. */
  readonly needed: ReadonlySet<string>
  /** What is said at fields that hold something wrong. */
  readonly wrong: ReadonlyMap<string, Words>
  /** Problems of no field. */
  readonly elsewhere: readonly SeedProblem[]
}

const inTerm = /^(\w+)(?:\.(value|assumed|cite|basis|alternatives))?/

/** The field that a place in the seed belongs to. */
function fieldAt(path: string, { ids, texts }: TermsDraft): string | undefined {
  const terms = `editions[0].terms.${ids.calculator}.`
  if (path.startsWith(terms)) {
    const [, id, part] = inTerm.exec(path.slice(terms.length)) ?? []
    if (id === undefined) return undefined
    if (part === 'cite' || part === 'basis') return `${part}.${id}`
    return part === 'alternatives' ? `other.${id}` : `term.${id}`
  }
  if (path === 'editions[0].from') return 'own.from'
  if (path === 'editions[0].cite' || (path === 'editions[0]' && texts.from !== '')) return 'own.cite'
  return undefined
}

/** @param active the field that has the focus */
export function termsProblems(
  problems: readonly SeedProblem[],
  draft: TermsDraft,
  formula: AnyFormula,
  active?: string,
): TermsProblems {
  const needed = new Set<string>()
  const wrong = new Map<string, Words>()
  const elsewhere: SeedProblem[] = []
  for (const problem of problems) {
    const field = fieldAt(problem.path, draft)
    if (field === undefined) elsewhere.push(problem)
    else if (isMissing(field, textAt(field, draft))) needed.add(field)
    else if (!wrong.has(field)) wrong.set(field, saidAt(field, textAt(field, draft), problem, formula))
  }
  return { needed, wrong, elsewhere }

  function isMissing(field: string, text: string): boolean {
    return text.trim() === '' || (field === active && isStillTyped(field, text, formula))
  }
}

/** What a field holds. */
function textAt(field: string, { texts, terms }: TermsDraft): string {
  const [prefix, id = ''] = field.split('.')
  if (prefix === 'own') return id === 'from' || id === 'cite' ? texts[id] : ''
  const term = terms[id]
  if (term === undefined) return ''
  if (prefix === 'cite') return term.cite
  return prefix === 'basis' ? term.basis : prefix === 'other' ? term.others : term.value
}

function saidAt(field: string, text: string, { message }: SeedProblem, formula: AnyFormula): Words {
  const [prefix, id = ''] = field.split('.')
  if (field === 'own.from') return lacksYear('date', text) ? correctionWords.fromYear : correctionWords.from
  if (prefix === 'cite' || field === 'own.cite') return citeFault(message)
  if (prefix === 'other' && message.includes('twice')) return correctionWords.twice
  const shape = formula.terms[id]
  if (shape === undefined) return correctionWords.other
  const slip = shape.type === 'rate' ? slipOf(prefix === 'other' ? itemsOf(text) : [text]) : undefined
  return slip ?? correctionWords.terms[shape.type]
}

/** What the first of some rates lacks that lacks something. */
const slipOf = (typed: readonly string[]): Words | undefined => typed.map(rateSlip).find((slip) => slip !== undefined)

/** A cite that cannot be read, or one of a place that the document does not have. */
function citeFault(message: string): Words {
  if (message.startsWith('there is no document')) return correctionWords.document
  return message.includes('is no cite') ? correctionWords.cite : correctionWords.article
}

const types = {
  rate: 'rate',
  count: 'count',
  'count-or-none': 'count',
  'day-of-month': 'count',
  amount: 'amount',
} as const
const isTyped = (type: string): type is keyof typeof types => Object.hasOwn(types, type)

const names = Object.values(lawNames).flatMap(({ ja, en }) => [
  ...ja.map((name) => `${name}1条`),
  ...en.map((name) => `${name} 1`),
])
const samples = [
  '第1条の1第1項第1号',
  '第一条第一項第一号',
  '附則第1条第1項第1号',
  '別表第1',
  'Article 1(1)(i)',
  'article 1, paragraph 1, item 1',
  'Art. 1 para. 1 no. 1',
  'Section 1.1',
  'clause 1',
  'civil-code 1',
  ...names,
]
const endings = ['', ...new Set(samples.flatMap((sample) => Array.from(sample, (_, at) => sample.slice(at))))]

/** Whether what stands in a field that has the focus may still come right, so that nobody is corrected in mid-word. */
export function isStillTyped(field: string, text: string, { terms }: AnyFormula): boolean {
  const [prefix, id = ''] = field.split('.')
  if (field === 'own.from') return isUnfinished('date', text)
  if (prefix === 'cite' || field === 'own.cite') {
    return endings.some((ending) => citeItems(text + ending).every((item) => readCite(item, '') !== undefined))
  }
  const type = terms[id]?.type
  return prefix === 'term' && type !== undefined && isTyped(type) && isUnfinished(types[type], text)
}
