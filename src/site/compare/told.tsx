import { useEffect, useState } from 'react'
import { useReader } from '../text/reader.ts'
import type { Standing } from './standing.ts'
import { useStanding } from './standing-text.ts'

/** Whoever types is not interrupted at every key. */
const rest = 900

/** The comparison for a screen reader, when the typing rests. */
export function Told({ standings }: { readonly standings: readonly Standing[] }) {
  const { list } = useReader()
  const textOf = useStanding()
  const text = list(
    standings.flatMap((standing) => {
      const { provider, figure, sentence } = textOf(standing)
      const what = figure ?? sentence
      return what === undefined ? [] : [`${provider} ${what}`]
    }),
  )
  const [told, setTold] = useState('')
  useEffect(() => {
    const waiting = window.setTimeout(() => setTold(text), rest)
    return () => window.clearTimeout(waiting)
  }, [text])
  return (
    <p className="spoken" role="status">
      {told}
    </p>
  )
}
