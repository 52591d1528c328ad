/**
 * When the page has next nothing more urgent to do.
 * @param pause how long browsers without idle times wait, in milliseconds
 */
export const whenNextIdle = (pause: number): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve())
    else setTimeout(resolve, pause)
  })

let rest: Promise<void> | undefined

/** When the page first has nothing more urgent to do. A page that is built ahead of time is never at work. */
export function whenIdle(): Promise<void> {
  if (typeof window === 'undefined') return Promise.resolve()
  rest ??= whenNextIdle(200)
  return rest
}
