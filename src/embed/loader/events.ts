import type { Told } from '../protocol/messages.ts'
import { bare } from './page-document.ts'

declare global {
  /** What the page asks of an embed. */
  interface HTMLElementEventMap {
    'yakkan:set-facts': CustomEvent
    'yakkan:set-theme': CustomEvent
  }
}

/** What an embed tells, as an event on it, which the page can hear there and anywhere above. */
export const announce = (on: Element, { type, ...detail }: Told): void => {
  on.dispatchEvent(new CustomEvent(`yakkan:${type}`, bare({ bubbles: true, composed: true, detail })))
}
