import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Change } from '../form/draft.ts'
import { atRest } from '../page/at-rest.ts'
import type { Answer } from './answer.ts'

interface SheetProps {
  readonly answer: Answer
  readonly catalogue: Catalogue
  onChange(change: Change): void
}

const load = () => import('./sheet-body.tsx').then(({ SheetBody }) => ({ default: SheetBody }))
const SheetBody = lazy(load)
const Elsewhere = lazy(async () => ({ default: (await import('./elsewhere.tsx')).Elsewhere }))

/**
 * All that stands below the headline; its parts are loaded while the page rests, before the first answer asks for them.
 * While there is no answer it keeps its height, so that the page does not jump.
 */
export function Sheet({ answer, catalogue, onChange }: SheetProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { outcome, elsewhere } = answer
  const isEmpty = outcome === undefined
  const height = useRef(0)
  useEffect(() => void atRest().then(load), [])
  useEffect(() => {
    const { current } = frame
    if (current === null || isEmpty) return
    // An observer is told; to ask would make the browser lay out the page at every key.
    const observer = new ResizeObserver(([entry]) => {
      height.current = entry?.borderBoxSize[0]?.blockSize ?? 0
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [isEmpty])
  useLayoutEffect(() => {
    frame.current?.style.setProperty('min-height', isEmpty ? `${height.current}px` : '')
  }, [isEmpty])
  return (
    <div className="sheet" ref={frame}>
      {outcome !== undefined && (
        <Suspense>
          <SheetBody outcome={outcome} answer={answer} catalogue={catalogue} onChange={onChange} />
        </Suspense>
      )}
      {elsewhere.length > 0 && (
        <Suspense>
          <Elsewhere problems={elsewhere} />
        </Suspense>
      )}
    </div>
  )
}
