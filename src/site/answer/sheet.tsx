import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import type { Words } from '../../../calculators/kernel/words.ts'
import { app } from '../../words/app.ts'
import { problems } from '../../words/problems.ts'
import type { Change } from '../form/draft.ts'
import { useReader } from '../text/reader.ts'
import type { Answer } from './answer.ts'

interface SheetProps {
  readonly answer: Answer
  readonly guardWords: ReadonlyMap<string, Words>
  onChange(change: Change): void
}

const load = () => import('./sheet-body.tsx').then(({ SheetBody }) => ({ default: SheetBody }))
const SheetBody = lazy(load)

/**
 * All that stands below the headline; its parts are loaded while the page rests, before the first answer asks for them.
 * While there is no answer it keeps its height, so that the page does not jump.
 */
export function Sheet({ answer, guardWords, onChange }: SheetProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { outcome, elsewhere, setAside } = answer
  const isEmpty = outcome === undefined
  const height = useRef(0)
  useEffect(() => {
    const rest = window.setTimeout(load)
    return () => window.clearTimeout(rest)
  }, [])
  useLayoutEffect(() => {
    const { current } = frame
    if (current === null) return
    current.style.minHeight = isEmpty ? `${height.current}px` : ''
    if (!isEmpty) height.current = current.offsetHeight
  })
  return (
    <div className="sheet" ref={frame}>
      {outcome !== undefined && (
        <Suspense fallback={null}>
          <SheetBody outcome={outcome} setAside={setAside} guardWords={guardWords} onChange={onChange} />
        </Suspense>
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
