import type { EmbedEvent } from '../protocol/messages.ts'

/**
 * What the loader uses of the page's document. Any element with a name takes the place of a property of the document, as
 * `<img name="currentScript">` does; so they are taken from where they are defined.
 */
const { prototype } = Document

export const createElement = prototype.createElement.bind(document)
export const querySelectorAll = prototype.querySelectorAll.bind(document)

/** The loader's own element. There is none where it was not run as a script of its own; then it fails at once. */
export const loaderScript: HTMLScriptElement = Reflect.get<object, string>(prototype, 'currentScript', document)

/** Options without what a page adds to every object. */
export const withoutPrototype = <T extends object>(options: T): T => Object.setPrototypeOf(options, null)

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
