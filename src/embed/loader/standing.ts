import type { Said } from './said.ts'

/** A calculator that stands in the page. */
export interface Standing {
  /** Takes what the author says now; false where it has to be put up anew. */
  change(said: Said): boolean | Promise<boolean>
  end(): void
}

/** What the core exports as `stand`: puts a calculator up in an element of the page. `app` is the app's root. */
export type Stand = (element: HTMLElement, said: Said, app: string) => Promise<Standing>
