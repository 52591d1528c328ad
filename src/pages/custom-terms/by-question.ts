import type { Question } from '../../../calculators/kernel/schema/kind.ts'
import { questions } from '../../ui/text/question-words.ts'
import type { FormulaEntry } from './formulas.ts'

interface Asked {
  readonly question: Question
  readonly formulas: readonly FormulaEntry[]
}

const isQuestion = (id: string): id is Question => Object.hasOwn(questions, id)

/** The formulas under the questions that they answer. */
export const formulasByQuestion = (formulas: readonly FormulaEntry[]): readonly Asked[] =>
  Object.keys(questions)
    .filter(isQuestion)
    .map((question) => ({ question, formulas: formulas.filter((each) => each.question === question) }))
    .filter((asked) => asked.formulas.length > 0)
