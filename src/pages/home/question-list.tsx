import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'
import { useSite } from '../../ui/link/site.ts'
import { questions } from '../../ui/text/question-words.ts'
import { byQuestion } from './places.ts'
import { home } from './words.ts'

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
