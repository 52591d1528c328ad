import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

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
