import { useEffect, useState } from 'react'
import { questionAt } from './compare-link.ts'
import type { Question } from './question.ts'
import type { Load, OpenQuestion } from './side.ts'

/** The question that the address opens; another is shown as soon as its sides are loaded. */
export function useOpenQuestion(questions: readonly Question[], first: OpenQuestion, load: Load): OpenQuestion {
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
