import type { MouseEvent } from 'react'
import { useSite } from '../../ui/link/site.ts'
import type { Question } from './question.ts'
import { compareWords } from './words.ts'

interface QuestionSwitchProps {
  readonly questions: readonly Question[]
  readonly open: Question
  /** What was last entered for a question, as a fragment. */
  fragmentOf(kind: string): string | undefined
}

/** The questions that can be compared, as links: each has its own address. */
export function QuestionSwitch({ questions, open, fragmentOf }: QuestionSwitchProps) {
  const { say } = useSite()
  const follow = (event: MouseEvent, kind: string): void => {
    const fragment = fragmentOf(kind)
    if (fragment === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    window.location.hash = fragment
  }
  return (
    <nav className="compare-questions" aria-label={say(compareWords.question)}>
      {questions.map((question) => (
        <a
          key={question.kind}
          href={`#kind=${question.kind}&v=1`}
          aria-current={question === open ? 'true' : undefined}
          onClick={(event) => follow(event, question.kind)}
        >
          {say(question.title)}
        </a>
      ))}
    </nav>
  )
}
