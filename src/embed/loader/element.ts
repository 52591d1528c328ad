import { app } from './addresses.ts'
import { core } from './core.ts'
import { keep } from './keep.ts'
import { attributes, saidBy } from './said.ts'

/** Only a class can be an element. */
export class YakkanCalculator extends HTMLElement {
  static readonly observedAttributes = attributes

  /** Called whenever the element or its attributes changed. */
  readonly #settle = keep(
    this,
    () => this.isConnected && saidBy(this),
    async (said) => (await core(said.lang)).stand(this, said, app),
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
