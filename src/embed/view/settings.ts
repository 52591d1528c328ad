import type { Calculator } from '../../../calculators/engine/provider.ts'
import { allParts, type SheetPart, sheetParts } from '../../site/answer/sheet-parts.ts'
import { type Draft, shownFields } from '../../site/form/draft.ts'
import { readFragment } from '../../site/page/fragment.ts'
import { listed } from '../listed.ts'
import { type Asked, type Theme, themes } from '../options.ts'

/** What an author asked for, read against the calculator. */
export interface Settings {
  readonly theme: Theme
  /** Fields that are shown and cannot be changed. */
  readonly locked: ReadonlySet<string>
  /** Fields that are not shown at all. They count in the answer, and stand in no worksheet and no link. */
  readonly hidden: ReadonlySet<string>
  readonly shown: ReadonlySet<SheetPart>
  /** What was entered for the reader. */
  readonly draft: Draft
  /** Names that the embed has no place for. */
  readonly leftOut: readonly string[]
}

const among = <T extends string>(all: readonly T[], text: string): T | undefined => all.find((each) => each === text)

export function settingsOf(asked: Asked, calculator: Calculator): Settings {
  const fields = new Set(shownFields(calculator).map(([, key]) => key))
  const [locked, hidden] = [listed(asked.locked), listed(asked.hidden)]
  const parts = listed(asked.shown)
  const theme = among(themes, asked.theme)
  const { draft, leftOut } = readFragment(calculator, asked.facts)
  const isField = (name: string): boolean => fields.has(name)
  return {
    theme: theme ?? 'auto',
    locked: new Set(locked.filter(isField)),
    hidden: new Set(hidden.filter(isField)),
    shown: asked.shown === '' ? allParts : new Set(parts.flatMap((part) => among(sheetParts, part) ?? [])),
    draft,
    leftOut: [
      ...leftOut.map(({ name }) => name),
      ...[...locked, ...hidden].filter((name) => !isField(name)),
      ...parts.filter((part) => part !== noPart && among(sheetParts, part) === undefined),
      ...(asked.theme === '' || theme !== undefined ? [] : [asked.theme]),
    ],
  }
}

/** Says that the headline stands alone. */
const noPart = 'none'
