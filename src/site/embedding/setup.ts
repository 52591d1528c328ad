import { type Looks, options, type Theme, themes } from '../../embed/options.ts'
import { type SheetPart, sheetParts } from '../answer/sheet-parts.ts'
import type { Language } from '../text/format.ts'

/** How a fact stands in an embed, where the reader may not simply change it. */
export type Keeping = 'locked' | 'hidden'

/** What an author has chosen for an embed. The facts stand apart, in the form. */
export interface Setup {
  readonly provider: string
  readonly calculator: string
  readonly language: Language
  readonly theme: Theme
  /** As typed. */
  readonly looks: Looks
  /** By the names of facts. */
  readonly keeping: Readonly<Record<string, Keeping>>
  readonly shown: readonly SheetPart[]
  /** The JSON of the author's own terms; empty where the terms of the site are used. */
  readonly seed: string
}

/** A calculator as the site shows it without being told otherwise. */
export const untouchedSetup = (provider: string, calculator: string, language: Language): Setup => ({
  provider,
  calculator,
  language,
  theme: options.theme.preset,
  looks: {},
  keeping: {},
  shown: sheetParts,
  seed: '',
})

/** The names that are kept in one way, in a fixed order. */
export const keptAs = (keeping: Setup['keeping'], how: Keeping): readonly string[] =>
  Object.keys(keeping)
    .filter((name) => keeping[name] === how)
    .sort()

export const isTheme = (text: string): text is Theme => themes.some((each) => each === text)

/** The parts that are named, in their order on the page. */
export const partsIn = (text: string): readonly SheetPart[] => {
  const named = text.split(/\s+/)
  return sheetParts.filter((part) => named.includes(part))
}

/** The parts as the option has them; no text at all would mean every part. */
export const shownText = (shown: readonly SheetPart[]): string => (shown.length === 0 ? 'none' : shown.join(' '))
