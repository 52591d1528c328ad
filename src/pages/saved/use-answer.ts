import { useEffect, useState } from 'react'
import type { Kept } from './kept.ts'
import { type KeptAnswer, keptAnswer } from './kept-answer.ts'

/** What became of a kept calculation: an answer, or why there is none; undefined while it is computed. */
export type Computed = KeptAnswer | 'not-here' | 'not-loaded' | undefined

/** The answer of a kept calculation. */
export function useAnswer({ provider, calculator, fragment }: Kept): Computed {
  const [computed, setComputed] = useState<Computed>()
  useEffect(() => {
    let isAwaited = true
    keptAnswer({ provider, calculator, fragment }).then(
      (answer) => isAwaited && setComputed(answer ?? 'not-here'),
      () => isAwaited && setComputed('not-loaded'),
    )
    return () => {
      isAwaited = false
    }
  }, [provider, calculator, fragment])
  return computed
}
