import type { Looks } from './options.ts'

/**
 * What an embed and the page around it tell each other. The same contents go as events on an element (`yakkan:calculated`,
 * its detail without `type`) and, for a frame, as messages on a port of their own, each with `yakkan` as its envelope.
 *
 * Windows exchange but two messages, which hold no facts: the frame is `here`, and the page answers `hello` with the port.
 */
export const envelope = 1

/** Said by the frame's window to the page's, and answered by the page's to the frame's with a port. */
export interface Greeting {
  readonly yakkan: typeof envelope
  readonly type: 'here' | 'hello'
  /** Chosen by the page for this frame, and given to it in its address. */
  readonly nonce: string
}

/** The main figure of an outcome, as the JSON door has it. */
interface MainFigure {
  readonly id: string
  /** "900", "12.50", "2026-05-31". */
  readonly value: string
  /** A currency, or what else the figure is measured in. */
  readonly unit: string
}

/** From the embed to the page around it. */
export type Told =
  | { readonly type: 'ready'; readonly provider: string; readonly calculator: string; readonly language: 'ja' | 'en' }
  /** Pixels; never beyond `highest`. Frames alone. */
  | { readonly type: 'height'; readonly height: number }
  /** `status` is `waiting` while facts are missing or wrong. */
  | {
      readonly type: 'calculated'
      readonly status: 'due' | 'not-due' | 'unsettled' | 'waiting'
      readonly figure?: MainFigure
    }
  /** Facts or options that the embed has no place for, by name. */
  | { readonly type: 'left-out'; readonly names: readonly string[] }

/** From the page to the embed. */
export type Order =
  /** Named as in an address; the others stay, an empty text clears one. Locked and hidden facts stay as they are. */
  | { readonly type: 'set-facts'; readonly facts: Readonly<Record<string, string>> }
  | { readonly type: 'set-theme'; readonly theme?: string; readonly looks?: Looks }

/** A frame is never made higher than this, in pixels; it scrolls beyond. */
export const highest = 5000
