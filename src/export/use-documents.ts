import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Papers } from './documents.tsx'

/**
 * What is to be printed, from the moment of printing on, and only while it is still what the page shows: so typing never
 * waits for a document that nobody sees, and a browser that takes its time after printing finds it whole.
 */
export function usePrinted<Shown>(shown: Shown): Shown | undefined {
  const [printed, setPrinted] = useState<Shown>()
  const latest = useRef(shown)
  useLayoutEffect(() => {
    latest.current = shown
  })
  useEffect(() => {
    const show = (): void => flushSync(() => setPrinted(() => latest.current))
    window.addEventListener('beforeprint', show)
    return () => window.removeEventListener('beforeprint', show)
  }, [])
  return printed === shown ? printed : undefined
}

/** Where a browser does not tell when it is idle. */
const patience = 2000

function whenIdle(task: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const waiting = window.requestIdleCallback(task)
    return () => window.cancelIdleCallback(waiting)
  }
  const waiting = globalThis.setTimeout(task, patience)
  return () => globalThis.clearTimeout(waiting)
}

interface UsedPapers {
  /** None until they are loaded. */
  readonly papers: Papers | undefined
  load(): Promise<Papers>
}

/** What sends and prints: it comes on demand, and of itself once there is an answer and the page rests. */
export function usePapers(isAnswered: boolean): UsedPapers {
  const [papers, setPapers] = useState<Papers>()
  const load = useCallback(async (): Promise<Papers> => {
    const { papers: loaded } = await import('./documents.tsx')
    // At once: to be printed, they must stand on the page before the browser looks at it.
    flushSync(() => setPapers(loaded))
    return loaded
  }, [])
  useEffect(() => {
    if (!isAnswered || papers !== undefined) return
    // Offline the page goes on without; a click then says so.
    return whenIdle(() => void load().catch(() => undefined))
  }, [isAnswered, papers, load])
  return { papers, load }
}
