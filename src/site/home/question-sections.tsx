import { questions } from '../../words/questions.ts'
import type { SiteIndex } from '../page/index-entry.ts'
import { useSite } from '../page/site.ts'
import { CalculatorRows } from './calculator-rows.tsx'
import { byQuestion } from './places.ts'

interface QuestionSectionsProps {
  readonly index: SiteIndex
  readonly providers: 'once' | 'none'
}

/** Each question, with the calculators that answer it. */
export function QuestionSections({ index, providers }: QuestionSectionsProps) {
  const { say } = useSite()
  return byQuestion(index).map(({ question, entries }) => (
    <section key={question} id={question} className="question">
      <h2>{say(questions[question].says)}</h2>
      <p>{say(questions[question].help)}</p>
      <CalculatorRows entries={entries} providers={providers} />
    </section>
  ))
}
