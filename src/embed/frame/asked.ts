import { listed } from '../protocol/listed.ts'
import type { Asked } from '../protocol/options.ts'
import { factsThen, type Said } from './address.ts'

/** What the page of a frame is made for. */
export interface Made {
  readonly language: Asked['language']
  /** Empty where the page takes terms of the author's own. */
  readonly provider: string
  readonly calculator: string
}

/** What is asked of a frame by its page and its address. */
export function askedOf({ language, provider, calculator }: Made, { facts, options }: Said): Asked {
  const said = (option: string): string => options.get(option) ?? ''
  const isOwn = provider === ''
  return {
    provider: isOwn ? said('provider') : provider,
    calculator: isOwn ? said('calculator') : calculator,
    language,
    theme: said('theme'),
    facts,
    locked: said('locked'),
    hidden: said('conceal'),
    shown: said('show'),
    // The page of a calculator of ours shows no other terms.
    seed: isOwn ? said('seed') : '',
  }
}

/** What is asked once the address was changed: other facts, theme and looks. All else stays as it was first. */
export function askedThen(first: Asked, { facts, options }: Said): Asked {
  const kept = listed(`${first.locked} ${first.hidden}`)
  return { ...first, theme: options.get('theme') ?? '', facts: factsThen(first.facts, facts, kept) }
}
