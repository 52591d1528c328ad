import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Change, changed, type Draft } from '../../ui/form/draft.ts'
import { fragmentOf, type LeftOut, readFragment } from '../../ui/link/fragment.ts'
import { type Parameter, parseParameters, serializeParameters } from '../../ui/link/parameters.ts'
import type { Language } from '../../ui/text/format.ts'
import { debounceAddress } from '../shell/debounce-address.ts'
import { writeFragment } from '../shell/page-address.ts'
import type { EmbedEntry } from './embed-entry.ts'
import { chosenEntry } from './embed-entry.ts'
import { loaded, type Ready } from './load.ts'
import { restrictionsBy, type Setup, untouchedSetup } from './setup.ts'
import { readSetup, setupFragment } from './setup-link.ts'

/** The calculator of a setup, and what is filled in. */
export interface Filled extends Ready {
  readonly draft: Draft
}

export interface SetupInUse {
  readonly setup: Setup
  /** None while it is loaded, or where it is not to be had. */
  readonly filled: Filled | undefined
  readonly state: 'loading' | 'open' | 'not-loaded'
  readonly leftOut: readonly LeftOut[]
  change(to: Partial<Setup>): void
  changeFacts(change: Change): void
  /** An empty value leaves the point as the terms have it. */
  chooseReading(id: string, value: string): void
  retry(): void
}

interface Desk {
  readonly setup: Setup
  readonly filled: Filled | undefined
  /** Facts that wait for a calculator. */
  readonly facts: readonly Parameter[]
  readonly state: SetupInUse['state']
  readonly leftOut: readonly LeftOut[]
  /** Whether the facts came by a link: of those none may be dropped in silence. */
  readonly isFromLink: boolean
}

const factsOn = ({ filled, facts }: Desk): readonly Parameter[] =>
  filled === undefined ? facts : parseParameters(fragmentOf(filled.calculator, filled.draft)).list

/** Another calculator takes the facts that it has a place for. */
function withReady(desk: Desk, ready: Ready | undefined): Desk {
  if (ready === undefined) return { ...desk, state: 'not-loaded' }
  const link = readFragment(ready.calculator, serializeParameters(desk.facts))
  const filled = { ...desk, filled: { ...ready, draft: link.draft }, facts: [], state: 'open' } as const
  if (!desk.isFromLink) return { ...filled, leftOut: [] }
  const { keeping, leftOut } = restrictionsBy(ready.calculator, desk.setup.keeping)
  return { ...filled, setup: { ...desk.setup, keeping }, leftOut: [...desk.leftOut, ...leftOut, ...link.leftOut] }
}

const sameCalculator = (a: Setup, b: Setup): boolean =>
  a.provider === b.provider && a.calculator === b.calculator && a.seed === b.seed

const withSetup = (desk: Desk, to: Partial<Setup>): Desk => {
  const setup = { ...desk.setup, ...to }
  return sameCalculator(setup, desk.setup)
    ? { ...desk, setup }
    : { ...desk, setup, facts: factsOn(desk), filled: undefined, state: 'loading', leftOut: [], isFromLink: false }
}

function withoutReading(draft: Draft, id: string): Draft {
  const { [id]: _, ...readings } = draft.readings
  return { ...draft, readings }
}

/** What the author has chosen and filled in, kept in the address and nowhere else. */
export function useSetup(index: readonly EmbedEntry[], language: Language): SetupInUse {
  const [first] = index
  const [provider, calculator] = [first?.provider ?? '', first?.calculator ?? '']
  const [desk, setDesk] = useState<Desk>({
    setup: untouchedSetup(provider, calculator, language),
    filled: undefined,
    facts: [],
    state: 'loading',
    leftOut: [],
    isFromLink: false,
  })
  const [tries, setTries] = useState(0)
  const isTouched = useRef(false)
  const { setup } = desk

  useLayoutEffect(() => {
    const read = (): void => {
      const { setup: said, facts, leftOut } = readSetup(window.location.hash)
      // Own terms have a provider of their own.
      const chosen = (said.seed ?? '') === '' ? chosenEntry(index, said) : undefined
      isTouched.current = false
      setDesk({
        setup: { ...untouchedSetup(provider, calculator, language), ...said, ...chosen?.which },
        filled: undefined,
        facts,
        state: 'loading',
        leftOut: [...(chosen?.leftOut ?? []), ...leftOut],
        isFromLink: true,
      })
      setTries((before) => before + 1)
    }
    if (window.location.hash.length > 1) read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [index, provider, calculator, language])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the calculator alone, and each try for it, is loaded anew
  useEffect(() => {
    let isGone = false
    const arrive = (ready: Ready | undefined): void => {
      if (!isGone) setDesk((before) => withReady(before, ready))
    }
    loaded(setup, language).then(arrive, () => arrive(undefined))
    return () => {
      isGone = true
    }
  }, [setup.provider, setup.calculator, setup.seed, language, tries])

  useEffect(
    () =>
      debounceAddress(() => {
        if (isTouched.current) writeFragment(setupFragment(desk.setup, factsOn(desk)))
        return {}
      }),
    [desk],
  )

  const edit = useCallback((make: (desk: Desk) => Desk): void => {
    isTouched.current = true
    setDesk(make)
  }, [])
  const editDraft = useCallback(
    (make: (draft: Draft) => Draft): void =>
      edit((before) =>
        before.filled === undefined
          ? before
          : { ...before, filled: { ...before.filled, draft: make(before.filled.draft) } },
      ),
    [edit],
  )
  const { filled, state, leftOut } = desk
  return {
    setup,
    filled,
    state,
    leftOut,
    change: useCallback((to) => edit((before) => withSetup(before, to)), [edit]),
    changeFacts: useCallback((change) => editDraft((draft) => changed(draft, change)), [editDraft]),
    chooseReading: useCallback(
      (id, value) =>
        editDraft((draft) =>
          value === '' ? withoutReading(draft, id) : changed(draft, { set: 'reading', reading: id, to: value }),
        ),
      [editDraft],
    ),
    retry: useCallback(() => {
      setDesk((before) => ({ ...before, state: 'loading' }))
      setTries((before) => before + 1)
    }, []),
  }
}
