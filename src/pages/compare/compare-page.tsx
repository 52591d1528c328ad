import { type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { SiteIndex } from '../../ui/catalogue/part.ts'
import type { Address } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Page } from '../shell/page.tsx'
import { arrivedFromOtherLanguage, onPageExit } from '../shell/page-address.ts'
import { pageWords } from '../shell/words.ts'
import { Comparison } from './comparison.tsx'
import { questionAt } from './comparison-address.ts'
import { type Load, type OpenQuestion, type Question, questionsIn, sidesIn } from './question.ts'
import { TermsBeside } from './terms-beside.tsx'
import { compareWords } from './words.ts'

interface StaticComparison {
  readonly questions: readonly Question[]
  readonly first: OpenQuestion
  /** The parts of the catalogue that the first question needs. */
  readonly parts: readonly string[]
  readonly others: ReactNode
  readonly load: Load
}

/** What the comparison is built with ahead of time: its first question, and the terms for the others. */
export function staticComparison(catalogue: Catalogue, index: SiteIndex): StaticComparison {
  const questions = questionsIn(index)
  const [question, ...others] = questions
  if (question === undefined) throw new RangeError('ahead: there is nothing to compare')
  return {
    questions,
    first: { question, sides: sidesIn(catalogue, question) },
    parts: question.calculators.map(({ provider, calculator }) => `${provider}/${calculator}`),
    load: async (other) => sidesIn(catalogue, other),
    others: others.map((other) => (
      <TermsBeside key={other.kind} title={other.title} sides={sidesIn(catalogue, other)} />
    )),
  }
}

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
  const rememberOpen = useCallback((fragment: string): void => keep(question.kind, fragment), [keep, question])
  const isOpen = useCallback(
    () => questionAt(questions, window.location.hash)?.kind === question.kind,
    [questions, question],
  )
  return (
    <Page opened={opened}>
      <main className="compare">
        <Heading />
        <QuestionSwitch questions={questions} open={question} fragmentOf={fragments.of} />
        <Comparison key={question.kind} question={question} sides={sides} isOpen={isOpen} onAddress={rememberOpen} />
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

interface QuestionSwitchProps {
  readonly questions: readonly Question[]
  readonly open: Question
  /** What was last entered for a question, as a fragment. */
  fragmentOf(kind: string): string | undefined
}

/** The questions that can be compared, as links: each has its own address. */
function QuestionSwitch({ questions, open, fragmentOf }: QuestionSwitchProps) {
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

/** What was last entered for each question, so that it is there again when one comes back to it. */
interface Fragments {
  of(kind: string): string | undefined
  keep(kind: string, fragment: string): void
}

/** Names the fragments among what a page takes along to the other language. */
const prefix = 'compare '

function useFragments(): Fragments {
  const fragments = useRef<Map<string, string>>(new Map())
  useEffect(() => {
    const { current } = fragments
    for (const [name, fragment] of Object.entries(arrivedFromOtherLanguage()?.texts ?? {})) {
      const kind = name.slice(prefix.length)
      if (name.startsWith(prefix) && !current.has(kind)) current.set(kind, fragment)
    }
    return onPageExit(() => Object.fromEntries([...current].map(([kind, text]) => [prefix + kind, text])))
  }, [])
  return {
    of: useCallback((kind) => fragments.current.get(kind), []),
    keep: useCallback((kind, fragment) => void fragments.current.set(kind, fragment), []),
  }
}

/** The question that the address opens; another is shown as soon as its sides are loaded. */
function useOpenQuestion(questions: readonly Question[], first: OpenQuestion, load: Load): OpenQuestion {
  const [open, setOpen] = useState(first)
  useEffect(() => {
    let isGone = false
    const wanted = (): Question | undefined => questionAt(questions, window.location.hash)
    const follow = async (): Promise<void> => {
      const question = wanted()
      if (question === undefined || question.kind === open.question.kind) return
      const sides = await load(question)
      if (!isGone && wanted()?.kind === question.kind) setOpen({ question, sides })
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => {
      isGone = true
      window.removeEventListener('hashchange', follow)
    }
  }, [questions, open, load])
  return open
}
