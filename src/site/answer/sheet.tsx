import { useLayoutEffect, useRef } from 'react'
import type { Words } from '../../../calculators/kernel/words.ts'
import { app } from '../../words/app.ts'
import { problems } from '../../words/problems.ts'
import type { Change } from '../form/draft.ts'
import { useReader } from '../text/reader.ts'
import type { Answer } from './answer.ts'
import { FigureTable } from './figure-table.tsx'
import { Guards } from './guards.tsx'
import { Readings } from './readings.tsx'
import { Source } from './source.tsx'
import { Worksheet } from './worksheet.tsx'

interface SheetProps {
  readonly answer: Answer
  readonly guardWords: ReadonlyMap<string, Words>
  onChange(change: Change): void
}

/** All that stands below the headline. While there is no answer it keeps its height, so that the page does not jump. */
export function Sheet({ answer, guardWords, onChange }: SheetProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { outcome, elsewhere } = answer
  const isEmpty = outcome === undefined
  const height = useRef(0)
  useLayoutEffect(() => {
    const { current } = frame
    if (current === null) return
    current.style.minHeight = isEmpty ? `${height.current}px` : ''
    if (!isEmpty) height.current = current.offsetHeight
  })
  return (
    <div className="sheet" ref={frame}>
      {outcome !== undefined && (
        <>
          <Source edition={outcome.edition} />
          <FigureTable outcome={outcome} />
          <Readings outcome={outcome} onChange={onChange} />
          <Guards outcome={outcome} guardWords={guardWords} />
          <Worksheet outcome={outcome} />
        </>
      )}
      {elsewhere.length > 0 && <Elsewhere answer={answer} />}
    </div>
  )
}

/** Problems that no field on the page holds, so that none is lost. */
function Elsewhere({ answer }: { readonly answer: Answer }) {
  const { say, name } = useReader()
  return (
    <section>
      <h2>{say(app.wrongElsewhere)}</h2>
      <ul className="plain">
        {answer.elsewhere.map(({ path, code }) => (
          <li key={`${path} ${code}`} className="wrong">
            {name(path.replace(/^facts\./, ''))}: {say(problems[code])}
          </li>
        ))}
      </ul>
    </section>
  )
}
