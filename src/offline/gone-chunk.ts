/**
 * A page that stays open while a new build takes the old one's place may ask for a file that is gone. It is then loaded
 * anew, once; what was entered stands in the address.
 */
export function reloadWhereGone(): void {
  window.addEventListener('vite:preloadError', () => void reloadIfReplaced())
}

async function reloadIfReplaced(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[data-script]')?.dataset['script'] ?? ''
  const entry = script.slice(script.lastIndexOf('/') + 1)
  if (!(await isReplaced(entry)) || !isFirst(`${window.location.pathname}:${entry}`)) return
  await rest()
  window.location.reload()
}

/** Pages write what is entered into the address a moment after a key; in milliseconds, with room to spare. */
const moment = 750

/** Until nobody has typed for a moment. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    let waiting = setTimeout(resolve, moment)
    window.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(resolve, moment)
    })
  })

/** Whether the server gives the page with another script than the one that runs. Without a network it gives none. */
async function isReplaced(entry: string): Promise<boolean> {
  try {
    const answer = await fetch(window.location.pathname, { cache: 'no-cache' })
    return answer.ok && !(await answer.text()).includes(entry)
  } catch {
    return false
  }
}

const key = 'yakkan.reloaded'

/** Whether the page has not been loaded anew for this before; where that cannot be noted, it never is. */
function isFirst(reason: string): boolean {
  try {
    const before = (window.sessionStorage.getItem(key) ?? '').split(' ')
    if (before.includes(reason)) return false
    window.sessionStorage.setItem(key, [...before, reason].join(' ').trim())
    return true
  } catch {
    return false
  }
}
