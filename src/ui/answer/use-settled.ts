import { startTransition, useLayoutEffect, useState } from 'react'

/** A few frames, in milliseconds: long enough for the figure to be painted, too short to be seen as a delay. */
const pause = 50

/**
 * A value that follows another when that has rested for a moment: whoever types sees the figure at once, and what takes
 * longer to draw comes between two keys. What is chosen elsewhere, while nobody types, shows at once.
 */
export function useSettled<V>(value: V, isTyping: boolean): V {
  const [settled, setSettled] = useState(value)
  // A passive effect would have React plan a task of its own at every key.
  useLayoutEffect(() => {
    const waiting = setTimeout(() => startTransition(() => setSettled(value)), pause)
    return () => clearTimeout(waiting)
  }, [value])
  return isTyping ? settled : value
}
