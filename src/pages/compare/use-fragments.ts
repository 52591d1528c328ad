import { useCallback, useEffect, useRef } from 'react'
import { arrivedWith, beforeLeaving } from '../shell/leaving.ts'

/** What was last entered for each question, so that it is there again when one comes back to it. */
export interface Fragments {
  of(kind: string): string | undefined
  keep(kind: string, fragment: string): void
}

/** Names the fragments among what a page takes along to the other language. */
const prefix = 'compare '

export function useFragments(): Fragments {
  const fragments = useRef<Map<string, string>>(new Map())
  useEffect(() => {
    const { current } = fragments
    for (const [name, fragment] of Object.entries(arrivedWith()?.texts ?? {})) {
      const kind = name.slice(prefix.length)
      if (name.startsWith(prefix) && !current.has(kind)) current.set(kind, fragment)
    }
    return beforeLeaving(() => Object.fromEntries([...current].map(([kind, text]) => [prefix + kind, text])))
  }, [])
  return {
    of: useCallback((kind) => fragments.current.get(kind), []),
    keep: useCallback((kind, fragment) => void fragments.current.set(kind, fragment), []),
  }
}
