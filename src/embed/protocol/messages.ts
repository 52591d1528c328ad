import { isRecord } from '../../../calculators/kernel/schema/is-record.ts'

/** How an embed looks, as a page around it may say. */
export const lookIds = ['accent', 'background', 'font', 'radius', 'density'] as const
export type Look = (typeof lookIds)[number]
export type Looks = { readonly [L in Look]?: string }

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
export type EmbedEvent =
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
export type EmbedCommand =
  /** Named as in an address; the others stay, an empty text clears one. Locked and hidden facts stay as they are. */
  | { readonly type: 'set-facts'; readonly facts: Readonly<Record<string, string>> }
  | { readonly type: 'set-theme'; readonly theme?: string; readonly looks?: Looks }

/** A frame is never made higher than this, in pixels; it scrolls beyond. */
export const highest = 5000

/** Every message with what it holds, as the reference shows it; the types see to it that none is forgotten. */

type Fields<M extends { readonly type: string }> = {
  readonly [T in M['type']]: { readonly [F in Exclude<keyof Extract<M, { readonly type: T }>, 'type'>]-?: string }
}

/** From window to window, each to the exact origin where there is one. */
export const greetings: { readonly [T in Greeting['type']]: { readonly nonce: string } } = {
  here: { nonce: 'text' },
  hello: { nonce: 'text' },
}

export const eventFields: Fields<EmbedEvent> = {
  ready: { provider: 'text', calculator: 'text', language: 'ja | en' },
  height: { height: 'number' },
  calculated: { status: 'due | not-due | unsettled | waiting', figure: '{ id, value, unit }' },
  'left-out': { names: 'list of texts' },
}

export const commandFields: Fields<EmbedCommand> = {
  'set-facts': { facts: '{ name: text | number }' },
  'set-theme': { theme: 'auto | light | dark', looks: '{ accent, background, font, radius, density }' },
}

/** The texts of a record, by their names, numbers written out; nothing where one is neither, or where it is no record. */
function texts(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined
  const all = new Map<string, string>()
  for (const [name, given] of Object.entries(value)) {
    if (typeof given !== 'string' && typeof given !== 'number') return undefined
    all.set(name, String(given))
  }
  return Object.fromEntries(all)
}

/** What the page around asks for; nothing where that is no order. Only what is the message's own counts. */
export function parseCommand(data: unknown): EmbedCommand | undefined {
  if (!isRecord(data)) return undefined
  const said = new Map(Object.entries(data))
  const type = said.get('type')
  if (type === 'set-facts') {
    const facts = texts(said.get('facts'))
    return facts && { type, facts }
  }
  if (type !== 'set-theme') return undefined
  const theme = said.get('theme')
  if (theme !== undefined && typeof theme !== 'string') return undefined
  const looks = said.has('looks') ? texts(said.get('looks')) : {}
  return looks && { type, ...(theme === undefined ? {} : { theme }), looks }
}
