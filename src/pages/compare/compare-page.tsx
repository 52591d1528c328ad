import { type ReactNode, useCallback } from 'react'
import type { Address } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Page } from '../shell/page.tsx'
import { pageWords } from '../shell/words.ts'
import { questionAt } from './compare-link.ts'
import { Comparison } from './comparison.tsx'
import type { Question } from './question.ts'
import { QuestionSwitch } from './question-switch.tsx'
import type { Load, OpenQuestion } from './side.ts'
import { useFragments } from './use-fragments.ts'
import { useOpenQuestion } from './use-open-question.ts'
import { compareWords } from './words.ts'

interface ComparePageProps {
  readonly opened: Address
  readonly questions: readonly Question[]
  /** The question that the page opens with. */
  readonly first: OpenQuestion
  readonly load: Load
  /** What can be read of the other questions where no script runs. */
  readonly others?: ReactNode
}

/** One set of facts under the terms of every provider that has an answer. */
export function ComparePage({ opened, questions, first, load, others }: ComparePageProps) {
  const { question, sides } = useOpenQuestion(questions, first, load)
  const fragments = useFragments()
  const { keep } = fragments
  const keepOpen = useCallback((fragment: string): void => keep(question.kind, fragment), [keep, question])
  const isOpen = useCallback(
    () => questionAt(questions, window.location.hash)?.kind === question.kind,
    [questions, question],
  )
  return (
    <Page opened={opened}>
      <main className="compare">
        <Heading />
        <QuestionSwitch questions={questions} open={question} fragmentOf={fragments.of} />
        <Comparison key={question.kind} question={question} sides={sides} isOpen={isOpen} onAddress={keepOpen} />
        <noscript>{others}</noscript>
      </main>
    </Page>
  )
}

function Heading() {
  const { say } = useSite()
  return (
    <div className="compare-title">
      <h1>{say(pageWords.compare)}</h1>
      <p>{say(compareWords.description)}</p>
    </div>
  )
}
