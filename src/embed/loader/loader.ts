import { app } from './addresses.ts'
import { attributes, authorOptionsOf } from './author-options.ts'
import { core } from './core.ts'
import { frameAfter } from './frame.ts'
import { lifecycleOf } from './lifecycle.ts'
import { querySelectorAll, withoutPrototype } from './page-document.ts'

/** Only a class can be an element. */
class YakkanCalculator extends HTMLElement {
  static readonly observedAttributes = attributes

  /** Called whenever the element or its attributes changed. */
  readonly #settle = lifecycleOf(
    this,
    () => this.isConnected && authorOptionsOf(this),
    async (options) => (await core(options.lang)).attach(this, options, app),
  )

  connectedCallback(): void {
    this.#settle()
  }

  disconnectedCallback(): void {
    this.#settle()
  }

  attributeChangedCallback(): void {
    this.#settle()
  }
}

const embeds = new Map<HTMLAnchorElement, () => void>()
let isDue = false

/** Brings the frames in step with the links that are on the page. */
const settle = (): void => {
  isDue = false
  for (const link of querySelectorAll<HTMLAnchorElement>('a[data-yakkan]')) {
    if (embeds.has(link)) continue
    const options = () =>
      link.isConnected && 'yakkan' in link.dataset && authorOptionsOf(link, 'data-', link.pathname, link.hash.slice(1))
    embeds.set(
      link,
      lifecycleOf(link, options, (options) => frameAfter(link, options)),
    )
  }
  for (const [link, change] of embeds) {
    change()
    if (!link.isConnected) embeds.delete(link)
  }
}

/** Turns links into frames, now and whenever the page has others. */
const followLinks = (): void => {
  const attributeFilter = ['href', 'data-yakkan']
  for (const name of attributes) attributeFilter[attributeFilter.length] = `data-${name}`
  new MutationObserver(() => {
    // A page that changes all the time is looked through a few times a second.
    if (!isDue) setTimeout(settle, 50)
    isDue = true
  }).observe(
    document,
    withoutPrototype({
      childList: true,
      subtree: true,
      attributeFilter,
    }),
  )
  settle()
}

/**
 * Brings calculators into the pages of others: `<a data-yakkan href="…">` becomes a frame, `<yakkan-calculator>` is one in
 * the page itself. Of several loaders on a page the first alone works.
 */
const name = 'yakkan-calculator'

if (!customElements.get(name)) {
  customElements.define(name, YakkanCalculator)
  followLinks()
}
