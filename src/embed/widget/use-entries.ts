import { useCallback, useEffect, useLayoutEffect, useReducer } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { type Change, changed, type Draft } from '../../ui/form/draft.ts'
import { fragmentOf, readFragment } from '../../ui/form/fragment.ts'
import { parseParameters, serializeParameters } from '../../ui/link/address.ts'
import { onReadersInstalled } from './entry-readers.ts'
import type { Settings } from './settings.ts'

/** Facts by the names that an address has for them. */
export type NamedFacts = Readonly<Record<string, string>>

interface Entries {
  readonly draft: Draft
  /** By the reader's hand. */
  change(change: Change): void
  /** By the page around. */
  set(facts: NamedFacts): void
}

type Edit =
  | { readonly by: 'author'; readonly to: Draft }
  | { readonly by: 'page'; readonly facts: NamedFacts }
  | { readonly by: 'nobody' }
  | {
      readonly by: 'reader'
      readonly change: Change
    }

/** What is entered in an embed. Whoever changes it, what the author locked or hid stays as the author filled it in. */
export function useEntries(calculator: Calculator, { draft: filledIn, locked, hidden }: Settings): Entries {
  const isRestricted = (field: string): boolean => locked.has(field) || hidden.has(field)
  const [draft, edit] = useReducer((draft: Draft, made: Edit): Draft => {
    if (made.by === 'author') return made.to
    // Entries that could not be read may be read now.
    if (made.by === 'nobody') return { ...draft }
    if (made.by === 'page') return withFacts(calculator, draft, made.facts, isRestricted)
    return 'field' in made.change && isRestricted(made.change.field) ? draft : changed(draft, made.change)
  }, filledIn)
  // Other options of the author's fill it in anew.
  useLayoutEffect(() => edit({ by: 'author', to: filledIn }), [filledIn])
  useEffect(() => onReadersInstalled(() => edit({ by: 'nobody' })), [])
  const change = useCallback((made: Change): void => edit({ by: 'reader', change: made }), [])
  const set = useCallback((facts: NamedFacts): void => edit({ by: 'page', facts }), [])
  return { draft, change, set }
}

/** Facts as an address has them, put over those that are there; an empty text clears one. */
function withFacts(
  calculator: Calculator,
  draft: Draft,
  facts: NamedFacts,
  isRestricted: (field: string) => boolean,
): Draft {
  const field = (name: string): string => name.split('.', 1)[0] ?? ''
  const all = new Map(parseParameters(fragmentOf(calculator, draft)).list.map(({ name, value }) => [name, value]))
  for (const [name, value] of Object.entries(facts)) {
    if (isRestricted(field(name))) continue
    if (value === '') all.delete(name)
    else all.set(name, value)
  }
  const { draft: read } = readFragment(
    calculator,
    serializeParameters([...all].map(([name, value]) => ({ name, value }))),
  )
  return {
    ...read,
    cells: { ...read.cells, ...kept(draft.cells, isRestricted) },
    rows: { ...read.rows, ...kept(draft.rows, isRestricted) },
  }
}

const kept = <T>(
  of: Readonly<Record<string, T>>,
  isRestricted: (field: string) => boolean,
): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(of).filter(([field]) => isRestricted(field)))

/** The names of facts that the calculator does not have, or not with such a value. */
export const unknownIn = (facts: NamedFacts, calculator: Calculator): readonly string[] =>
  readFragment(
    calculator,
    serializeParameters(Object.entries(facts).flatMap(([name, value]) => (value === '' ? [] : [{ name, value }]))),
  ).leftOut.map(({ name }) => name)
