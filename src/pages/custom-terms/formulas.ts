import type { Kind, Question } from '../../../calculators/kernel/schema/kind.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { Language } from '../../ui/text/format.ts'
import { wordsFor } from '../../ui/text/names.ts'
import { questions } from '../../ui/text/questions.ts'
import { sayable, type Values } from '../../ui/text/sentence.ts'

/** A formula as the page knows it that offers all of them, without its code. */
export interface FormulaEntry {
  readonly kind: string
  readonly variant: string
  /** The question that it answers, by its id. */
  readonly question: string
  readonly name: Words
  /** What it answers, in a sentence. */
  readonly help: Words
  /** What it needs to know of the terms. */
  readonly terms: readonly Words[]
}

/** What a formula is called: its kind, or a name of its own where the kind has several. */
export const nameOfFormula = ({ id, words }: Kind, variant: string): Words =>
  words[`kind.${variant}`] ?? words['kind'] ?? { ja: id, en: id }

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
function helpOf({ sentences }: Kind, variant: string): Words {
  const first = (language: Language, sentence: RegExp): string => {
    const [rule = ''] = sayable(sentences[`rule.${variant}`] ?? sentences['rule'], everyValue, language)
    const [found = ''] = sentence.exec(rule) ?? []
    return found.includes(unknown) ? '' : found.trim()
  }
  return { ja: first('ja', /^[^。]*。/), en: first('en', /^.*?[.:](?=\s|$)/).replace(/:$/, '.') }
}

/** Stands for the value of a term that is not known. */
const unknown = '…'
const everyValue: Values = { value: () => unknown, is: () => true, bites: () => false }

interface FormulasOfQuestion {
  readonly question: Question
  readonly formulas: readonly FormulaEntry[]
}

/** The formulas under the questions that they answer. */
export const formulasByQuestion = (formulas: readonly FormulaEntry[]): readonly FormulasOfQuestion[] =>
  questions
    .map((question) => ({ question, formulas: formulas.filter((each) => each.question === question.id) }))
    .filter((group) => group.formulas.length > 0)
