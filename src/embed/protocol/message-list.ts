import type { Greeting, Order, Told } from './messages.ts'

/** Every message with what it holds, as the reference shows it; the types see to it that none is forgotten. */

type Fields<M extends { readonly type: string }> = {
  readonly [T in M['type']]: { readonly [F in Exclude<keyof Extract<M, { readonly type: T }>, 'type'>]-?: string }
}

/** From window to window, each to the exact origin where there is one. */
export const greetings: { readonly [T in Greeting['type']]: { readonly nonce: string } } = {
  here: { nonce: 'text' },
  hello: { nonce: 'text' },
}

export const told: Fields<Told> = {
  ready: { provider: 'text', calculator: 'text', language: 'ja | en' },
  height: { height: 'number' },
  calculated: { status: 'due | not-due | unsettled | waiting', figure: '{ id, value, unit }' },
  'left-out': { names: 'list of texts' },
}

export const orders: Fields<Order> = {
  'set-facts': { facts: '{ name: text | number }' },
  'set-theme': { theme: 'auto | light | dark', looks: '{ accent, background, font, radius, density }' },
}
