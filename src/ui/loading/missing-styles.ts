const missing = new Set<HTMLLinkElement>()

/** From now on notes the style sheets that do not come, and asks for them when the network is back. */
export function noteMissingStyles(): void {
  const note = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target)
  }
  // Such events do not bubble.
  document.addEventListener('error', note, { capture: true })
  window.addEventListener('online', () => void missingStyles())
}

/** Asks once more for the style sheets that did not come: scripts that need them ask but once. What needs them can be read without. */
export const missingStyles = (): Promise<unknown> => Promise.all([...missing].map(requestedAgain))

function requestedAgain(link: HTMLLinkElement): Promise<unknown> {
  missing.delete(link)
  const next = document.createElement('link')
  return new Promise((resolve) => {
    next.addEventListener('load', resolve)
    next.addEventListener('error', resolve)
    next.rel = link.rel
    next.href = link.href
    link.replaceWith(next)
  })
}
