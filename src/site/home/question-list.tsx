import { home } from '../../words/home.ts'
import { questions } from '../../words/questions.ts'
import type { SiteIndex } from '../page/index-entry.ts'
import { useSite } from '../page/site.ts'
import { byQuestion } from './places.ts'

/** The questions at a glance, each leading to its place on the page. */
export function QuestionList({ index }: { readonly index: SiteIndex }) {
  const { say } = useSite()
  return (
    <nav className="leads" aria-label={say(home.questions)}>
      <ol>
        {byQuestion(index).map(({ question, entries }) => (
          <li key={question}>
            <a href={`#${question}`}>
              <span>{say(questions[question].says)}</span>
              <span className="leads-count" aria-hidden="true">
                {entries.length}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
