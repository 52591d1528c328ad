import { useEffect, useId, useState } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { readerOf } from '../../ui/text/reader.ts'
import { ComparisonTable } from './comparison-table.tsx'
import type { Kept } from './kept.ts'
import { type KeptAnswer, keptAnswer } from './kept-answer.ts'
import { savedWords } from './words.ts'

interface ComparisonProps {
  readonly all: readonly Kept[]
  onEnd(): void
}

/** Kept calculations side by side. What cannot be computed is left out of the table; the list says why. */
export function Comparison({ all, onEnd }: ComparisonProps) {
  const { say, language } = useSite()
  const id = useId()
  const [answers, setAnswers] = useState<ReadonlyMap<string, KeptAnswer>>(new Map())
  const wanted = all.map(({ id: each, fragment }) => `${each}#${fragment}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new whenever the page is; what it holds counts
  useEffect(() => {
    let isAwaited = true
    void Promise.allSettled(all.map(keptAnswer)).then((settled) => {
      const found = settled.flatMap((each, at): readonly (readonly [string, KeptAnswer])[] => {
        const kept = all[at]
        const answer = each.status === 'fulfilled' ? each.value : undefined
        return kept === undefined || answer === undefined ? [] : [[kept.id, answer]]
      })
      if (isAwaited) setAnswers(new Map(found))
    })
    return () => {
      isAwaited = false
    }
  }, [wanted])
  const columns = all.flatMap(({ id: of, name }) => {
    const computed = answers.get(of)
    if (computed === undefined) return []
    return [{ id: of, name, reader: readerOf(computed.catalogue, computed.calculator, language), computed }]
  })
  return (
    <section className="comparison" aria-labelledby="comparison">
      <div className="comparison-head">
        <h2 id="comparison" tabIndex={-1}>
          {say(savedWords.comparison)}
        </h2>
        <button type="button" className="action quiet" onClick={onEnd}>
          {say(savedWords.compareEnd)}
        </button>
      </div>
      {columns.length > 1 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className="comparison-table" aria-labelledby={id} tabIndex={0}>
          <ComparisonTable columns={columns} captionId={id} />
        </section>
      )}
    </section>
  )
}
