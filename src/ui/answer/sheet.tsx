import { useEffect, useLayoutEffect, useRef } from 'react'
import { loadedPart } from '#loaded-part'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { LatePayment } from '../catalogue/part.ts'
import type { Change } from '../form/draft.ts'
import { whenIdle } from '../loading/when-idle.ts'
import type { Answer } from './answer.ts'

import { allParts, type SheetPart } from './sheet-parts.ts'

interface SheetProps {
  readonly answer: Answer
  readonly catalogue: Catalogue
  readonly parts?: ReadonlySet<SheetPart>
  readonly late?: LatePayment | undefined
  onChange(change: Change): void
}

const load = async () => (await import('./sheet-body.tsx')).SheetBody
const SheetBody = loadedPart(load)
const Elsewhere = loadedPart(async () => (await import('./elsewhere.tsx')).Elsewhere)

/**
 * All that stands below the headline; its parts are loaded while the page rests, before the first answer asks for them.
 * While there is no answer it keeps its height, so that the page does not jump.
 */
export function Sheet({ answer, catalogue, parts = allParts, late, onChange }: SheetProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { outcome, elsewhere } = answer
  const isEmpty = outcome === undefined
  const height = useRef(0)
  // What does not come now is asked for again when it is shown.
  useEffect(
    () =>
      void whenIdle()
        .then(load)
        .catch(() => undefined),
    [],
  )
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
      {outcome !== undefined && <SheetBody {...{ outcome, answer, catalogue, parts, late, onChange }} />}
      {elsewhere.length > 0 && <Elsewhere problems={elsewhere} />}
    </div>
  )
}
