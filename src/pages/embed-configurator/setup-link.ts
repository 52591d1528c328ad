import { type Look, lookIds } from '../../embed/protocol/messages.ts'
import { options } from '../../embed/protocol/options.ts'
import type { LeftOut } from '../../ui/form/fragment.ts'
import { type Parameter, parseParameters, serializeParameters } from '../../ui/link/address.ts'
import { coloursIn, isPair } from './colours.ts'
import { isLookText, looksIn, looksOf } from './looks.ts'
import { isFiles, isTheme, isWidth, partsIn, restrictionsAs, type Setup, shownText, untouchedSetup } from './setup.ts'

/** A setup as the fragment of an address: the facts as anywhere, and options under the names that a frame has them by. */

/** What a link holds: a setup as far as it says one, and the facts. */
export interface SetupLink {
  readonly setup: Partial<Setup>
  readonly facts: readonly Parameter[]
  readonly leftOut: readonly LeftOut[]
}

/** What the page alone has names for, as no frame is told of it so. */
const names = {
  provider: 'embed.provider',
  calculator: 'embed.calculator',
  language: 'embed.language',
  files: 'embed.files',
  width: 'embed.preview',
} as const

const presets = untouchedSetup('', '', 'ja')

export function setupFragment(setup: Setup, facts: readonly Parameter[]): string {
  const { provider, calculator, language, theme, restriction, shown, seed, files, width } = setup
  const options_: readonly (readonly [name: string, value: string, preset: string])[] = [
    [options.theme.inFrame, theme, options.theme.preset],
    [options.locked.inFrame, restrictionsAs(restriction, 'locked').join(' '), ''],
    [options.hidden.inFrame, restrictionsAs(restriction, 'hidden').join(' '), ''],
    [options.shown.inFrame, shownText(shown), options.shown.preset],
    [options.seed.inFrame, seed, ''],
    [names.files, files, presets.files],
    [names.width, width, presets.width],
  ]
  return serializeParameters([
    ...facts,
    { name: names.provider, value: provider },
    { name: names.calculator, value: calculator },
    { name: names.language, value: language },
    ...options_.filter(([, value, preset]) => value !== preset).map(([name, value]) => ({ name, value })),
    ...looksIn(looksOf(setup)).map(([look, value]) => ({ name: `embed.${look}`, value })),
  ])
}

type Read = (text: string) => Partial<Setup> | undefined

/** Where no part is among the words, nothing was said about parts; `none` says that there are to be none. */
const readShown: Read = (text) =>
  partsIn(text).length > 0 || text.trim() === 'none' ? { shown: partsIn(text) } : undefined

/** How each option is read; undefined for what it cannot be. */
const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  [names.provider, (provider) => ({ provider })],
  [names.calculator, (calculator) => ({ calculator })],
  [names.language, (language) => (language === 'ja' || language === 'en' ? { language } : undefined)],
  [names.files, (files) => (isFiles(files) ? { files } : undefined)],
  [names.width, (width) => (isWidth(width) ? { width } : undefined)],
  [options.seed.inFrame, (seed) => ({ seed })],
  [options.theme.inFrame, (theme) => (isTheme(theme) ? { theme } : undefined)],
  [options.shown.inFrame, readShown],
  [options.locked.inFrame, (text) => ({ restriction: named(text, 'locked') })],
  [options.hidden.inFrame, (text) => ({ restriction: named(text, 'hidden') })],
  ...lookIds.map((look) => [`embed.${look}`, (text: string) => readLook(look, text)] as const),
])

function readLook(look: Look, text: string): Partial<Setup> | undefined {
  if (!isLookText(look, text)) return undefined
  const colours = look === 'accent' && isPair(text) ? coloursIn(text) : undefined
  return colours === undefined
    ? { looks: { [look]: text } }
    : { looks: { accent: colours.light }, accentInDark: colours.dark }
}

/** Whether something in the list of parts is no part. */
const hasOther = (text: string): boolean =>
  text.split(/\s+/).some((word) => word !== '' && word !== 'none' && partsIn(word).length === 0)

/** What a link may tell of; more would bury the page. */
const most = 20

/** Reads a link. A name that comes twice keeps what it said first. */
export function readSetup(fragment: string): SetupLink {
  const { list, isCut } = parseParameters(fragment)
  const facts: Parameter[] = []
  const seen = new Set<string>()
  const leftOut = new Map<string, LeftOut['why']>()
  let setup: Partial<Setup> = {}
  for (const { name, value } of list) {
    const read = readers.get(name)
    const found = read?.(value)
    if (!name.startsWith('embed.')) facts.push({ name, value })
    else if (read === undefined) leftOut.set(name, 'unknown')
    else if (seen.has(name)) leftOut.set(name, leftOut.get(name) ?? 'repeated')
    else if (found === undefined) leftOut.set(name, 'wrong')
    else setup = together(setup, found)
    if (name === options.shown.inFrame && !seen.has(name) && hasOther(value)) leftOut.set(name, 'wrong')
    seen.add(name)
  }
  if (isCut) leftOut.set('…', 'cut')
  const notes = [...leftOut].slice(0, most)
  return { setup, facts, leftOut: notes.map(([name, why]) => ({ name: name.slice(0, 60), why })) }
}

/** Both, and of a fact that is locked and hidden the more: who asks for both wants it out of sight. */
function together(setup: Partial<Setup>, found: Partial<Setup>): Partial<Setup> {
  const restriction = { ...setup.restriction, ...found.restriction }
  const hidden = [setup.restriction, found.restriction].flatMap((each) =>
    each === undefined ? [] : restrictionsAs(each, 'hidden'),
  )
  return {
    ...setup,
    ...found,
    looks: { ...setup.looks, ...found.looks },
    restriction: { ...restriction, ...Object.fromEntries(hidden.map((name) => [name, 'hidden'] as const)) },
  }
}

const named = (text: string, how: 'locked' | 'hidden'): Setup['restriction'] =>
  Object.fromEntries(text.split(/\s+/).flatMap((name) => (name === '' ? [] : [[name, how] as const])))
