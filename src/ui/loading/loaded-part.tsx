import { type ComponentType, type LazyExoticComponent, lazy, memo, type ReactNode, Suspense, useState } from 'react'
import { Fallback } from './fallback.tsx'
import { missingStyles } from './missing-styles.ts'

/** One attempt to load a part. A failed one stays failed: what is lazy remembers how it came out. */
interface Attempt<P> {
  readonly Part: LazyExoticComponent<ComponentType<P>>
  hasFailed: boolean
}

function attempt<P>(load: () => Promise<ComponentType<P>>): Attempt<P> {
  const made: Attempt<P> = {
    hasFailed: false,
    Part: lazy(async () => {
      try {
        const found = await load()
        await missingStyles()
        return { default: found }
      } catch (error) {
        made.hasFailed = true
        throw error
      }
    }),
  }
  return made
}

/**
 * A part of the page that is loaded when it is first shown, and drawn anew only when its properties change. Where it does
 * not come, the rest of the page stays, and a person can ask for it again. Nothing else does: React may begin a tree anew
 * that it never put on the page, and each beginning would be a request for a file that is not there.
 * @param waiting what holds its place until then
 */
export function loadedPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting?: (props: P) => ReactNode,
): (props: P) => ReactNode {
  let latest = attempt(load)
  return memo(function LoadedPart(props: P) {
    const [{ Part, hasFailed }, setAttempt] = useState(latest)
    const retry = (): void => {
      if (latest.hasFailed) latest = attempt(load)
      setAttempt(latest)
    }
    return (
      <Fallback isLasting={hasFailed} onRetry={retry}>
        <Suspense fallback={waiting?.(props)}>
          <Part {...props} />
        </Suspense>
      </Fallback>
    )
  })
}
