import type { Look, Looks } from '../protocol/messages.ts'
import { type EmbedOptions, listed, looks as properties } from '../protocol/options.ts'

/** What a frame's address says, its options by their names without `embed.`. */
export interface FrameAddress {
  /** As they stand there, for the calculator to read. */
  readonly facts: string
  readonly options: ReadonlyMap<string, string>
}

const prefix = 'embed.'

/** The name of a fact or an option, as it is meant; a broken escape stays as it is written. */
function nameOf(part: string): string {
  const name = part.split('=', 1)[0] ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

const parts = (fragment: string): readonly string[] =>
  fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '')

/** Reads the fragment of a frame's address. Of options with one name the first counts. */
export function parseFrameAddress(fragment: string): FrameAddress {
  const isOption = (part: string): boolean => nameOf(part).startsWith(prefix)
  const all = parts(fragment)
  const options = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(all.filter(isOption).join('&'))) {
    const option = name.slice(prefix.length)
    if (!options.has(option)) options.set(option, value)
  }
  return { facts: all.filter((part) => !isOption(part)).join('&'), options }
}

const isLook = (name: string): name is Look => Object.hasOwn(properties, name)

/** The looks among the options. */
export const looksIn = (options: FrameAddress['options']): Looks =>
  Object.fromEntries([...options].filter(([name, value]) => isLook(name) && value !== ''))

/**
 * The facts of an address that came later. What the author locked or hid stays as the first address had it, or as it had it
 * not.
 */
export function factsThen(first: string, later: string, kept: readonly string[]): string {
  const isRestricted = (part: string): boolean => {
    const name = nameOf(part)
    return kept.some((each) => name === each || name === `reading.${each}` || name.startsWith(`${each}.`))
  }
  return [...parts(first).filter(isRestricted), ...parts(later).filter((part) => !isRestricted(part))].join('&')
}

/** What the page of a frame is made for. */
interface Made {
  readonly language: EmbedOptions['language']
  /** Empty where the page takes terms of the author's own. */
  readonly provider: string
  readonly calculator: string
}

/** What is asked of a frame by its page and its address. */
export function embedOptionsOf(
  { language, provider, calculator }: Made,
  { facts, options }: FrameAddress,
): EmbedOptions {
  const address = (option: string): string => options.get(option) ?? ''
  const isOwn = provider === ''
  return {
    provider: isOwn ? address('provider') : provider,
    calculator: isOwn ? address('calculator') : calculator,
    language,
    theme: address('theme'),
    facts,
    locked: address('locked'),
    hidden: address('conceal'),
    shown: address('show'),
    // The page of a calculator of ours shows no other terms.
    seed: isOwn ? address('seed') : '',
  }
}

/** What is asked once the address was changed: other facts, theme and looks. All else stays as it was first. */
export function laterEmbedOptions(first: EmbedOptions, { facts, options }: FrameAddress): EmbedOptions {
  const kept = listed(`${first.locked} ${first.hidden}`)
  return { ...first, theme: options.get('theme') ?? '', facts: factsThen(first.facts, facts, kept) }
}
