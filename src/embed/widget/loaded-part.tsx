import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/**
 * In an embed a part that comes later is small, and comes with files that are there already or not at all: it is shown when
 * it is there, and its place holds what waits until then. Stands in for the app's own, which can be asked again.
 */
export function loadedPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting?: (props: P) => ReactNode,
): (props: P) => ReactNode {
  let loaded: ComponentType<P> | undefined
  return function LoadedPart(props: P) {
    const [Part, setPart] = useState(() => loaded)
    useEffect(() => {
      if (Part !== undefined) return
      load().then(
        (found) => {
          loaded = found
          setPart(() => found)
        },
        () => undefined,
      )
    }, [Part])
    return Part === undefined ? (waiting?.(props) ?? null) : <Part {...props} />
  }
}
