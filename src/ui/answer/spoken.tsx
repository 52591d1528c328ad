import { useEffect, useState } from 'react'
import { useFormatter } from '../text/formatter.ts'
import type { Answer } from './answer.ts'
import { headlineText } from './headline-text.ts'

/** Whoever types is not interrupted at every key: the answer is told when the typing rests. */
const rest = 900

/** The answer for a screen reader. */
export function Spoken({ answer }: { readonly answer: Answer }) {
  const formatter = useFormatter()
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const tell = (): void => {
      const { label, figure, sentence, beside } = headlineText(formatter, answer)
      setSpoken(
        [label, figure, sentence, beside?.name, beside?.value]
          .filter((part) => part !== undefined && part !== '—')
          .join(' '),
      )
    }
    const waiting = window.setTimeout(tell, rest)
    return () => window.clearTimeout(waiting)
  }, [formatter, answer])
  return (
    <p className="spoken" role="status">
      {spoken}
    </p>
  )
}
