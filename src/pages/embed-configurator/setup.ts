import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Looks } from '../../embed/protocol/messages.ts'
import { options, type Theme, themes } from '../../embed/protocol/options.ts'
import { type SheetPart, sheetParts } from '../../ui/answer/sheet-parts.ts'
import { shownFields } from '../../ui/form/draft.ts'
import type { LeftOut } from '../../ui/form/fragment.ts'
import type { Language } from '../../ui/text/format.ts'

/** How a fact stands in an embed, where the reader may not simply change it. */
type Restriction = 'locked' | 'hidden'

const allFiles = ['floating', 'pinned'] as const
type Files = (typeof allFiles)[number]

/** The width of a phone, of a column and of a page, in pixels. */
export const widths = ['320', '600', '900'] as const
export type Width = (typeof widths)[number]

/** What an author has chosen for an embed. The facts stand apart, in the form. */
export interface Setup {
  readonly provider: string
  readonly calculator: string
  readonly language: Language
  readonly theme: Theme
  /** As typed. */
  readonly looks: Looks
  /** As typed; empty where the accent is one for both themes, or says both itself. */
  readonly accentInDark: string
  /** By the names of facts. */
  readonly restriction: Readonly<Record<string, Restriction>>
  readonly shown: readonly SheetPart[]
  /** The JSON of the author's own terms; empty where the terms of the site are used. */
  readonly seed: string
  /** Which address the lines to copy name. */
  readonly files: Files
  /** Of the preview. */
  readonly width: Width
}

/** A calculator as the site shows it without being told otherwise. */
export const untouchedSetup = (provider: string, calculator: string, language: Language): Setup => ({
  provider,
  calculator,
  language,
  theme: options.theme.preset,
  looks: {},
  accentInDark: '',
  restriction: {},
  shown: sheetParts,
  seed: '',
  files: 'floating',
  width: '600',
})

/** The names that are kept in one way, in a fixed order. */
export const restrictionsAs = (restriction: Setup['restriction'], how: Restriction): readonly string[] =>
  Object.keys(restriction)
    .filter((name) => restriction[name] === how)
    .sort()

export const isTheme = (text: string): text is Theme => themes.some((each) => each === text)
export const isFiles = (text: string): text is Files => allFiles.some((each) => each === text)
export const isWidth = (text: string): text is Width => widths.some((each) => each === text)

/** The parts that are named, in their order on the page. */
export const partsIn = (text: string): readonly SheetPart[] => {
  const named = text.split(/\s+/)
  return sheetParts.filter((part) => named.includes(part))
}

/** The parts as the option has them; no text at all would mean every part. */
export const shownText = (shown: readonly SheetPart[]): string => (shown.length === 0 ? 'none' : shown.join(' '))

/** What a link locks and hides of a calculator; of names that are none of its facts it is told. */
export function restrictionsBy(
  calculator: Calculator,
  restriction: Setup['restriction'],
): { readonly restriction: Setup['restriction']; readonly leftOut: readonly LeftOut[] } {
  const names = new Set(shownFields(calculator).map(([, key]) => key))
  const ways = ['locked', 'hidden'] as const
  return {
    restriction: Object.fromEntries(Object.entries(restriction).filter(([name]) => names.has(name))),
    leftOut: ways
      .filter((how) => restrictionsAs(restriction, how).some((name) => !names.has(name)))
      .map((how) => ({ name: options[how].inFrame, why: 'wrong' })),
  }
}
