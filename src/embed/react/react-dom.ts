import { options } from 'preact'

/** Draws at once what the work changes. */
export function flushSync(work: () => void): void {
  const before = options.debounceRendering
  options.debounceRendering = (draw) => draw()
  try {
    work()
  } finally {
    if (before === undefined) delete options.debounceRendering
    else options.debounceRendering = before
  }
}
