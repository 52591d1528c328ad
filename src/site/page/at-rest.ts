/** Browsers without idle times wait so long, in milliseconds. */
const pause = 200

let rest: Promise<void> | undefined

/** When the page has nothing more urgent to do. A page that is built ahead of time is never at work. */
export function atRest(): Promise<void> {
  if (typeof window === 'undefined') return Promise.resolve()
  rest ??= new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve())
    else setTimeout(resolve, pause)
  })
  return rest
}
