import type { FrameLocator, Locator, Page } from 'playwright'

/** The same embed at each of its doors, as an author writes it by hand. */

export const doors = ['link', 'frame', 'element'] as const
export type Door = (typeof doors)[number]

/** What the author asks for, by the names of the element's attributes. */
export interface Said {
  readonly provider?: string
  readonly calculator?: string
  readonly lang?: 'ja' | 'en'
  readonly facts?: string
  readonly theme?: string
  readonly locked?: string
  readonly conceal?: string
  readonly show?: string
  /** A seed's JSON. */
  readonly seed?: string
  /** By the names that a frame's address has. */
  readonly looks?: Readonly<Record<string, string>>
  readonly id?: string
  readonly release?: string
}

/** ¥50,000 at 14.6 % over 45 days, 1 June to 15 July: 50,000 × 0.146 × 45 ÷ 365 = 900. */
export const facts = 'dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1'

const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const attributes = (all: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(all)
    .filter((each): each is [string, string] => each[1] !== undefined)
    .map(([name, value]) => ` ${name}="${html(value)}"`)
    .join('')

const styleOf = ({ looks }: Said): string | undefined =>
  looks &&
  Object.entries(looks)
    .map(([name, value]) => `--yakkan-${name}: ${value}`)
    .join('; ')

const block = ({ seed }: Said): string =>
  seed === undefined ? '' : `<script type="application/json" id="terms">${seed}</script>`

const seedName = ({ seed }: Said): string | undefined => (seed === undefined ? undefined : '#terms')

export const loader = (release = 'v1'): string => `<script async src="%embed%embed/${release}/loader.js"></script>`

/** The author's own text, which stays where nothing else comes. */
export const text = 'What a late payment costs'

const pageOf = ({ provider = 'coredrive', calculator = 'late-penalty', lang = 'en', facts = '' }: Said): string =>
  `%embed%${lang === 'en' ? 'en/' : ''}${provider}/${calculator}/${facts && `#${facts}`}`

export function link(said: Said = {}): string {
  const { id, theme, locked, conceal, show } = said
  const own =
    said.seed === undefined
      ? {}
      : {
          'data-provider': said.provider,
          'data-calculator': said.calculator,
          'data-lang': said.lang ?? 'en',
          'data-facts': said.facts,
          'data-seed': seedName(said),
        }
  const options = { 'data-theme': theme, 'data-locked': locked, 'data-conceal': conceal, 'data-show': show }
  const href = said.seed === undefined ? pageOf(said) : '%embed%en/own/'
  return `${block(said)}<p><a data-yakkan${attributes({ id, href, ...own, ...options, style: styleOf(said) })}>${text}</a></p>`
}

export function element(said: Said = {}): string {
  const { provider = 'coredrive', calculator = 'late-penalty', lang = 'en', theme, locked, conceal, show, id } = said
  const all = { provider, calculator, lang, facts: said.facts, theme, locked, conceal, show, id, seed: seedName(said) }
  const around = `<yakkan-calculator${attributes({ ...all, style: styleOf(said) })}>`
  return `${block(said)}${around}<a${attributes({ href: pageOf(said) })}>${text}</a></yakkan-calculator>`
}

function frameAddress(said: Said = {}, more: Readonly<Record<string, string>> = {}): string {
  const { provider = 'coredrive', calculator = 'late-penalty', lang = 'en', release = 'v1' } = said
  const { theme, locked, conceal, show, seed } = said
  const own = seed === undefined ? {} : { seed, provider, calculator }
  const options = Object.entries({ theme, locked, conceal, show, ...own, ...said.looks, ...more })
    .filter((each): each is [string, string] => each[1] !== undefined)
    .map(([name, value]) => `embed.${name}=${encodeURIComponent(value)}`)
  const page = seed === undefined ? `${provider}/${calculator}` : 'own'
  const fragment = [...options, ...(said.facts === undefined ? [] : [said.facts])].join('&')
  return `%embed%embed/${release}/${lang}/${page}.html${fragment && `#${fragment}`}`
}

export function frame(said: Said = {}, more: Readonly<Record<string, string>> = {}): string {
  const all = { id: said.id, src: frameAddress(said, more), title: text, sandbox: 'allow-scripts allow-popups' }
  return `<iframe${attributes(all)} width="100%" height="640"></iframe>`
}

/** What an author pastes for a door, without the loader. */
export const markup = (door: Door, said: Said): string => ({ link, frame, element })[door](said)

/** The same with the loader. */
export const pasted = (door: Door, ...all: readonly Said[]): string =>
  `${(all.length === 0 ? [{}] : all).map((said) => markup(door, said)).join('')}${door === 'frame' ? '' : loader()}`

/** Where a calculator is to be looked for. */
export type Inside = Locator | FrameLocator

/** Of several embeds of one door the one at a place. */
export const inside = (page: Page, door: Door, at = 0): Inside =>
  door === 'element' ? page.locator('yakkan-calculator').nth(at) : page.locator('iframe').nth(at).contentFrame()

export const fieldIn = (embed: Inside, place: string): Locator => embed.locator(`[name="${place}"]`)

export const headlineIn = (embed: Inside): Locator => embed.locator('.headline')

/** Types into fields by their places, one after the other, by the keyboard alone. */
export async function typed(page: Page, embed: Inside, entries: Readonly<Record<string, string>>): Promise<void> {
  for (const [place, text] of Object.entries(entries)) {
    await fieldIn(embed, place).focus()
    await page.keyboard.type(text)
  }
}
