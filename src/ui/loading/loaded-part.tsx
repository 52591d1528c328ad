import { type ComponentType, type LazyExoticComponent, lazy, memo, type ReactNode, Suspense, useState } from 'react'
import { Fallback } from './fallback.tsx'
import { missingStyles } from './missing-styles.ts'

/**
 * A part of the page that is loaded when it is first shown, and drawn anew only when its properties change. Where it does
 * not come, the rest of the page stays and it can be asked for again.
 * @param waiting what holds its place until then
 */
export function loadedPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting?: (props: P) => ReactNode,
): (props: P) => ReactNode {
  const asked = (): LazyExoticComponent<ComponentType<P>> =>
    lazy(async () => {
      try {
        const Part = await load()
        await missingStyles()
        return { default: Part }
      } catch (error) {
        // What is lazy remembers that it failed; only another asks again.
        latest = asked()
        throw error
      }
    })
  let latest = asked()
  return memo(function LoadedPart(props: P) {
    const [Part, setPart] = useState(() => latest)
    return (
      <Fallback isLasting={Part !== latest} onRetry={() => setPart(latest)}>
        <Suspense fallback={waiting?.(props)}>
          <Part {...props} />
        </Suspense>
      </Fallback>
    )
  })
}
