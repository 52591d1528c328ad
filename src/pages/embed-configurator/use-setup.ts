import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { partCatalogue } from '../../ui/catalogue/part-catalogue.ts'
import { type Change, changed, type Draft } from '../../ui/form/draft.ts'
import { fragmentOf, type LeftOut, readFragment } from '../../ui/form/fragment.ts'
import { type Parameter, parseParameters, serializeParameters } from '../../ui/link/address.ts'
import type { Language } from '../../ui/text/format.ts'
import { debounceAddress, writeFragment } from '../shell/page-address.ts'
import type { Ready } from './custom-terms.ts'
import { chosenEntry, type EmbedEntry } from './page-data.ts'
import { restrictionsBy, type Setup, untouchedSetup } from './setup.ts'
import { readSetup, setupFragment } from './setup-link.ts'

/** The calculator of a setup; undefined where there is none of that name, or the terms do not hold. */
async function loaded(
  { provider, calculator, seed }: Pick<Setup, 'provider' | 'calculator' | 'seed'>,
  language: Language,
): Promise<Ready | undefined> {
  if (seed !== '') return (await import('./custom-terms.ts')).customTermsReady(seed, calculator, language)
  const catalogue = await partCatalogue(`${provider}/${calculator}`)
  const found = catalogue?.providers.get(provider)?.calculators.get(calculator)
  return catalogue === undefined || found === undefined
    ? undefined
    : { catalogue, calculator: found, customTerms: undefined }
}

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

interface SetupState {
  readonly setup: Setup
  readonly filled: Filled | undefined
  /** Facts that wait for a calculator. */
  readonly facts: readonly Parameter[]
  readonly state: SetupInUse['state']
  readonly leftOut: readonly LeftOut[]
  /** Whether the facts came by a link: of those none may be dropped in silence. */
  readonly isFromLink: boolean
}

const factsOn = ({ filled, facts }: SetupState): readonly Parameter[] =>
  filled === undefined ? facts : parseParameters(fragmentOf(filled.calculator, filled.draft)).list

/** Another calculator takes the facts that it has a place for. */
function withReady(editor: SetupState, ready: Ready | undefined): SetupState {
  if (ready === undefined) return { ...editor, state: 'not-loaded' }
  const link = readFragment(ready.calculator, serializeParameters(editor.facts))
  const filled = { ...editor, filled: { ...ready, draft: link.draft }, facts: [], state: 'open' } as const
  if (!editor.isFromLink) return { ...filled, leftOut: [] }
  const { restriction, leftOut } = restrictionsBy(ready.calculator, editor.setup.restriction)
  return {
    ...filled,
    setup: { ...editor.setup, restriction },
    leftOut: [...editor.leftOut, ...leftOut, ...link.leftOut],
  }
}

const sameCalculator = (a: Setup, b: Setup): boolean =>
  a.provider === b.provider && a.calculator === b.calculator && a.seed === b.seed

const withSetup = (editor: SetupState, to: Partial<Setup>): SetupState => {
  const setup = { ...editor.setup, ...to }
  return sameCalculator(setup, editor.setup)
    ? { ...editor, setup }
    : { ...editor, setup, facts: factsOn(editor), filled: undefined, state: 'loading', leftOut: [], isFromLink: false }
}

function withoutReading(draft: Draft, id: string): Draft {
  const { [id]: _, ...readings } = draft.readings
  return { ...draft, readings }
}

/** What the author has chosen and filled in, kept in the address and nowhere else. */
export function useSetup(index: readonly EmbedEntry[], language: Language): SetupInUse {
  const [first] = index
  const [provider, calculator] = [first?.provider ?? '', first?.calculator ?? '']
  const [editor, setState] = useState<SetupState>({
    setup: untouchedSetup(provider, calculator, language),
    filled: undefined,
    facts: [],
    state: 'loading',
    leftOut: [],
    isFromLink: false,
  })
  const [tries, setTries] = useState(0)
  const isTouched = useRef(false)
  const { setup } = editor

  useLayoutEffect(() => {
    const read = (): void => {
      const { setup: linked, facts, leftOut } = readSetup(window.location.hash)
      // Own terms have a provider of their own.
      const chosen = (linked.seed ?? '') === '' ? chosenEntry(index, linked) : undefined
      isTouched.current = false
      setState({
        setup: { ...untouchedSetup(provider, calculator, language), ...linked, ...chosen?.which },
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
      if (!isGone) setState((before) => withReady(before, ready))
    }
    loaded(setup, language).then(arrive, () => arrive(undefined))
    return () => {
      isGone = true
    }
  }, [setup.provider, setup.calculator, setup.seed, language, tries])

  useEffect(
    () =>
      debounceAddress(() => {
        if (isTouched.current) writeFragment(setupFragment(editor.setup, factsOn(editor)))
        return {}
      }),
    [editor],
  )

  const edit = useCallback((make: (editor: SetupState) => SetupState): void => {
    isTouched.current = true
    setState(make)
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
  const { filled, state, leftOut } = editor
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
      setState((before) => ({ ...before, state: 'loading' }))
      setTries((before) => before + 1)
    }, []),
  }
}
