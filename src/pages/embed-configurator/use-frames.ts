import { useCallback, useEffect, useState } from 'react'

/** Long enough not to load a frame at every key, in milliseconds. */
const pause = 400

interface Frames {
  /** The address that shows, and after it the one that is on its way. */
  readonly frames: readonly string[]
  arrived(address: string): void
}

/**
 * A frame that follows an address. Each address has a frame of its own, as another address in the same one would be a
 * step in the history of the page; the one before shows until the next has arrived, so that nothing blinks.
 */
export function useFrames(address: string): Frames {
  const [frames, setFrames] = useState<readonly string[]>([address])
  useEffect(() => {
    const waiting = setTimeout(
      () => setFrames(([shown = address]) => (shown === address ? [shown] : [shown, address])),
      pause,
    )
    return () => clearTimeout(waiting)
  }, [address])
  const arrived = useCallback(
    (which: string) => setFrames((before) => (before.includes(which) ? before.slice(before.indexOf(which)) : before)),
    [],
  )
  return { frames, arrived }
}
