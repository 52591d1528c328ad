import type { Kind, Question } from '../../../calculators/kernel/schema/kind.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { wordsFor } from '../../ui/text/lookup.ts'
import { questions } from '../../ui/text/question-words.ts'
import { formulaNames } from './words.ts'

/** A formula as the page knows it that offers all of them, without its code. */
export interface FormulaEntry {
  readonly kind: string
  readonly variant: string
  readonly question: Question
  readonly name: Words
  /** What it answers, in a sentence. */
  readonly help: Words
  /** What it needs to know of the terms. */
  readonly terms: readonly Words[]
}

/** What a formula is called: its kind, or a name of its own where the kind has several. */
export function nameOfFormula({ id, words, variants }: Kind, variant: string): Words {
  const ofKind = words['kind'] ?? { ja: id, en: id }
  return Object.keys(variants).length === 1 ? ofKind : (formulaNames[`${id}/${variant}`] ?? ofKind)
}

export const formulasOf = (kinds: Iterable<Kind>): readonly FormulaEntry[] =>
  [...kinds].flatMap((kind) =>
    Object.entries(kind.variants).map(([variant, { question, terms }]) => ({
      kind: kind.id,
      variant,
      question,
      name: nameOfFormula(kind, variant),
      help: helpOf(kind, variant),
      terms: Object.keys(terms).map((id) => wordsFor(kind, id) ?? { ja: id, en: id }),
    })),
  )

/** The first sentence of the rule, where it speaks of no term's value. */
function helpOf({ words }: Kind, variant: string): Words {
  const rule = words[`rule.${variant}`] ?? words['rule']
  const first = (text: string, sentence: RegExp): string => {
    const [found = ''] = sentence.exec(text.replace(/^(\{\?[^}]*\})+/, '')) ?? []
    return found.includes('{') ? '' : found.trim()
  }
  return { ja: first(rule?.ja ?? '', /^[^。]*。/), en: first(rule?.en ?? '', /^.*?[.:](?=\s|$)/).replace(/:$/, '.') }
}

interface FormulasOfQuestion {
  readonly question: Question
  readonly formulas: readonly FormulaEntry[]
}

const isQuestion = (id: string): id is Question => Object.hasOwn(questions, id)

/** The formulas under the questions that they answer. */
export const formulasByQuestion = (formulas: readonly FormulaEntry[]): readonly FormulasOfQuestion[] =>
  Object.keys(questions)
    .filter(isQuestion)
    .map((question) => ({ question, formulas: formulas.filter((each) => each.question === question) }))
    .filter((asked) => asked.formulas.length > 0)
