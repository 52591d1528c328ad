import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

const beforeMeasured = 600
const narrowest = 200

/** The width of an element in whole pixels, followed as it changes. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(beforeMeasured)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = (): void => setWidth(Math.max(narrowest, Math.floor(current.getBoundingClientRect().width)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
