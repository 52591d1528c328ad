import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { answerTo } from '../../ui/answer/answer.ts'
import { allParts, type SheetPart, sheetParts } from '../../ui/answer/sheet-parts.ts'
import type { LatePayment } from '../../ui/catalogue/part.ts'
import { type Draft, shownFields } from '../../ui/form/draft.ts'
import { fieldsOnPage } from '../../ui/form/fields.ts'
import { readFragment } from '../../ui/form/fragment.ts'
import type { Look, Looks } from '../protocol/messages.ts'
import { type EmbedOptions, listed, looks, type Theme, themes } from '../protocol/options.ts'

export interface Terms {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  /** Where the app calculates the provider's late payments. */
  readonly late?: LatePayment | undefined
}

/** What a custom property is checked as, before it is taken from an address or a message. */
const checkedAs: { readonly [L in Look]: string } = {
  accent: 'color',
  background: 'background-color',
  font: 'font-family',
  radius: 'border-radius',
  // A number of nothing.
  density: 'flex-grow',
}

/** Has what a style sheet of the page sets wrongly count as not set, and returns its names. @param shell below which it is inherited */
export function asideLooks(shell: HTMLElement): readonly string[] {
  const set = getComputedStyle(shell)
  const wrong = Object.keys(looks)
    .filter(isLook)
    .filter((name) => {
      const value = set.getPropertyValue(looks[name])
      return value !== '' && !CSS.supports(checkedAs[name], value)
    })
  for (const name of wrong) shell.style.setProperty(looks[name], 'initial')
  return wrong
}

const isLook = (name: string): name is Look => Object.hasOwn(looks, name)

/** Sets the looks that are what they should be; an empty text takes one away. Returns the names of the others. */
export function setLooks(style: CSSStyleDeclaration, wanted: Looks): readonly string[] {
  const refused: string[] = []
  for (const [name, value] of Object.entries(wanted)) {
    if (!isLook(name)) refused.push(name)
    else if (value === '') style.removeProperty(looks[name])
    else if (CSS.supports(checkedAs[name], value)) style.setProperty(looks[name], value)
    else refused.push(name)
  }
  return refused
}

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

/** What the author filled in, and the places of what is missing there or cannot be read. */
function filledIn({ facts }: EmbedOptions, { catalogue, calculator }: Terms) {
  const { draft, leftOut } = readFragment(calculator, facts)
  const places = new Set(fieldsOnPage(shownFields(calculator), draft).keys())
  const { needed, wrong } = answerTo(catalogue, calculator, draft, places, () => false)
  return { draft, leftOut, needed, wrong: [...wrong.keys()] }
}

/** What an embed needs at once that mostly comes later: what reads what people write, and what shows rows. */
export function neededBy(options: EmbedOptions, terms: Terms): { readonly readers: boolean; readonly rows: boolean } {
  const { draft, wrong } = filledIn(options, terms)
  return { readers: wrong.length > 0, rows: Object.values(draft.rows).some(({ length }) => length > 0) }
}

export function settingsOf(options: EmbedOptions, terms: Terms): Settings {
  const [locked, hidden] = [listed(options.locked), listed(options.hidden)]
  const parts = listed(options.shown)
  const theme = among(themes, options.theme)
  const { draft, leftOut, needed, wrong } = filledIn(options, terms)
  const fields = shownFields(terms.calculator)
  // Nobody but the reader could put right what is missing or cannot be read, so that stays open.
  const open = [...needed, ...wrong].map((place) => place.split('[', 1)[0])
  const isRestricted = (name: string): boolean => fields.some(([, key]) => key === name) && !open.includes(name)
  return {
    theme: theme ?? 'auto',
    locked: new Set(locked.filter(isRestricted)),
    hidden: new Set(hidden.filter(isRestricted)),
    shown: options.shown === '' ? allParts : new Set(parts.flatMap((part) => among(sheetParts, part) ?? [])),
    draft,
    leftOut: [
      ...leftOut.map(({ name }) => name),
      ...[...locked, ...hidden].filter((name) => !isRestricted(name)),
      ...parts.filter((part) => part !== noPart && among(sheetParts, part) === undefined),
      ...(options.theme === '' || theme !== undefined ? [] : [options.theme]),
    ],
  }
}

/** Says that none of them does. */
const noPart = 'none'
