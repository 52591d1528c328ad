import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'
import { useSite } from '../../ui/link/site.ts'
import { questions } from '../../ui/text/question-words.ts'
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
