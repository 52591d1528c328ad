import type { EmbedEvent } from '../protocol/messages.ts'
import { withoutPrototype } from './page-document.ts'

declare global {
  /** What the page asks of an embed. */
  interface HTMLElementEventMap {
    'yakkan:set-facts': CustomEvent
    'yakkan:set-theme': CustomEvent
  }
}

/** What an embed tells, as an event on it, which the page can hear there and anywhere above. */
export const announce = (on: Element, { type, ...detail }: EmbedEvent): void => {
  on.dispatchEvent(new CustomEvent(`yakkan:${type}`, withoutPrototype({ bubbles: true, composed: true, detail })))
}
