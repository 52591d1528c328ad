import { useEffect, useState } from 'react'
import { useReader } from '../text/reader.ts'
import type { Answer } from './answer.ts'
import { headlineText } from './headline-text.ts'

/** Whoever types is not interrupted at every key: the answer is told when the typing rests. */
const rest = 900

/** The answer for a screen reader. */
export function Spoken({ answer }: { readonly answer: Answer }) {
  const reader = useReader()
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const tell = (): void => {
      const { label, figure, sentence, beside } = headlineText(reader, answer)
      setSpoken(
        [label, figure, sentence, beside?.name, beside?.value]
          .filter((part) => part !== undefined && part !== '—')
          .join(' '),
      )
    }
    const waiting = window.setTimeout(tell, rest)
    return () => window.clearTimeout(waiting)
  }, [reader, answer])
  return (
    <p className="spoken" role="status">
      {spoken}
    </p>
  )
}
