import { looks, options } from '../../embed/options.ts'
import type { LeftOut } from '../page/fragment.ts'
import { type Parameter, parameters, written } from '../page/parameters.ts'
import { looksIn } from './look-text.ts'
import { isTheme, keptAs, partsIn, type Setup, shownText } from './setup.ts'

/** A setup as the fragment of an address: the facts as anywhere, and options under the names that a frame has them by. */

/** What a link holds: a setup as far as it says one, and the facts. */
export interface SetupLink {
  readonly setup: Partial<Setup>
  readonly facts: readonly Parameter[]
  readonly leftOut: readonly LeftOut[]
}

const names = { provider: 'embed.provider', calculator: 'embed.calculator', language: 'embed.language' } as const

export function setupFragment(setup: Setup, facts: readonly Parameter[]): string {
  const { provider, calculator, language, theme, keeping, shown, seed } = setup
  const options_: readonly (readonly [name: string, value: string, preset: string])[] = [
    [options.theme.inFrame, theme, options.theme.preset],
    [options.locked.inFrame, keptAs(keeping, 'locked').join(' '), ''],
    [options.hidden.inFrame, keptAs(keeping, 'hidden').join(' '), ''],
    [options.shown.inFrame, shownText(shown), options.shown.preset],
    [options.seed.inFrame, seed, ''],
  ]
  return written([
    ...facts,
    { name: names.provider, value: provider },
    { name: names.calculator, value: calculator },
    { name: names.language, value: language },
    ...options_.filter(([, value, preset]) => value !== preset).map(([name, value]) => ({ name, value })),
    ...looksIn(setup.looks).map(([look, value]) => ({ name: `embed.${look}`, value })),
  ])
}

/** Reads a link. A name that comes twice keeps what it said first. */
export function readSetup(fragment: string): SetupLink {
  const { list } = parameters(fragment)
  const said = new Map<string, string>()
  const facts: Parameter[] = []
  for (const each of list) {
    if (!each.name.startsWith('embed.')) facts.push(each)
    else if (!said.has(each.name)) said.set(each.name, each.value)
  }
  const known: ReadonlySet<string> = new Set([
    ...Object.values(names),
    ...Object.keys(looks).map((look) => `embed.${look}`),
    ...[options.theme, options.locked, options.hidden, options.shown, options.seed].map(({ inFrame }) => inFrame),
  ])
  const language = said.get(names.language)
  const theme = said.get(options.theme.inFrame) ?? ''
  const shown = said.get(options.shown.inFrame)
  const looks_ = Object.fromEntries(Object.keys(looks).flatMap((look) => entry(look, said.get(`embed.${look}`))))
  return {
    setup: {
      ...pick('provider', said.get(names.provider)),
      ...pick('calculator', said.get(names.calculator)),
      ...pick('seed', said.get(options.seed.inFrame)),
      ...(language === 'ja' || language === 'en' ? { language } : {}),
      ...(isTheme(theme) ? { theme } : {}),
      ...(shown === undefined ? {} : { shown: partsIn(shown) }),
      looks: looks_,
      keeping: {
        ...named(said.get(options.locked.inFrame), 'locked'),
        // Hidden is the more: who asks for both wants it out of sight.
        ...named(said.get(options.hidden.inFrame), 'hidden'),
      },
    },
    facts,
    leftOut: [...said.keys()]
      .filter((name) => !known.has(name))
      .slice(0, 20)
      .map((name) => ({ name: name.slice(0, 60), why: 'unknown' })),
  }
}

const entry = (name: string, text: string | undefined): readonly (readonly [string, string])[] =>
  text === undefined ? [] : [[name, text]]

const pick = <N extends string>(name: N, text: string | undefined): { readonly [K in N]?: string } | object =>
  text === undefined ? {} : { [name]: text }

const named = (text: string | undefined, how: 'locked' | 'hidden'): Setup['keeping'] =>
  Object.fromEntries((text ?? '').split(/\s+/).flatMap((name) => (name === '' ? [] : [[name, how] as const])))
