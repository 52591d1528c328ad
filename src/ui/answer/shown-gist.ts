import type { FocusEvent } from 'react'

/** A gist is shown by its cite, without any script. Scripts put it beside the cite, and show it where the cite is come to by key. */

/** How wide a gist is, in letters of its cite. */
const wide = 27
/** In pixels: from the edges of the window; from the cite; what is high enough for a gist. */
const edge = 16
const gap = 4
const high = 200

/** Puts the gist of a cite below it, or above where there is more room. */
export function putBeside(cite: HTMLButtonElement): void {
  const gist = gistBy(cite)
  if (gist === undefined) return
  const { left, top, bottom } = cite.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const width = Math.min(wide * Number.parseFloat(getComputedStyle(cite).fontSize), clientWidth - 2 * edge)
  const fromLeft = Math.max(edge, Math.min(left, clientWidth - width - edge))
  const below = clientHeight - bottom
  const isAbove = below < high && top > below
  gist.style.position = 'absolute'
  gist.style.margin = '0'
  gist.style.width = `${width}px`
  gist.style.inset = isAbove
    ? `auto auto ${clientHeight - top - scrollY + gap}px ${fromLeft + scrollX}px`
    : `${bottom + scrollY + gap}px auto auto ${fromLeft + scrollX}px`
}

/** A cite that is come to by key shows its gist; not so where the focus comes back from there, as it does with Escape. */
export function showOnFocus({ currentTarget: cite, relatedTarget }: FocusEvent<HTMLButtonElement>): void {
  const gist = gistBy(cite)
  if (gist === undefined || isShown(gist) || gist.contains(relatedTarget) || !cite.matches(':focus-visible')) return
  cite.click()
}

/** A gist goes when the focus goes on to something else. */
export function hideOnLeaving(from: HTMLElement, to: EventTarget | null): void {
  const gist = gistBy(from) ?? from.closest<HTMLElement>('.gist')
  if (gist === null || !(to instanceof Node) || gist.contains(to) || !isShown(gist)) return
  gist.hidePopover()
}

/** None where the browser knows none: there it stands on the page. */
function gistBy(cite: HTMLElement): HTMLElement | undefined {
  const gist = cite instanceof HTMLButtonElement ? cite.popoverTargetElement : undefined
  return gist instanceof HTMLElement ? gist : undefined
}

const isShown = (gist: HTMLElement): boolean => 'popover' in gist && gist.matches(':popover-open')
