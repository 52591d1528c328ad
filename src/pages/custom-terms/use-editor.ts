import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import { defined } from '../../../calculators/kernel/schema/defined.ts'
import type { Change } from '../../ui/form/draft.ts'
import type { LeftOut } from '../../ui/form/fragment.ts'
import { parseParameters } from '../../ui/link/address.ts'
import type { Language } from '../../ui/text/format.ts'
import { arrivedFromOtherLanguage, debounceAddress, writeFragment } from '../shell/page-address.ts'
import { draftOfSeed } from './draft-of-seed.ts'
import {
  type EditorState,
  editorFragment,
  editorStateOf,
  type Loaded,
  withChange,
  withFacts,
  withFormula,
  withoutReplacing,
  withTerms,
} from './editor-state.ts'
import { loadFormula, loadSeed, loadStart } from './load.ts'
import type { Start, TermsChange, TermsDraft } from './terms-draft.ts'
import { formulaIn, parted, startIn } from './terms-link.ts'

/** Where the page stands while there are no terms to edit. */
export type Waiting =
  | { readonly is: 'choosing'; readonly leftOut: readonly LeftOut[] }
  | { readonly is: 'loading' | 'not-loaded' }
  | { readonly is: 'unknown'; readonly kind: string }

const choosing: Waiting = { is: 'choosing', leftOut: [] }

export interface Editor {
  readonly editor: EditorState | undefined
  readonly waiting: Waiting
  change(change: TermsChange): void
  changeFacts(change: Change): void
  /** Another formula. */
  choose(kind: string, variant: string): void
  /** The terms of a calculator of the site; without one, untouched terms. */
  startFrom(provider: string, calculator: string): void
  open(seed: Seed, calculator: string): void
  replace(draft: TermsDraft): void
  undo(): void
  /** Puts into the address what is not there yet. */
  flush(): void
}

/** The terms and the facts, kept in the address and nowhere else. */
export function useEditor(language: Language): Editor {
  const [editor, setEditor] = useState<EditorState>()
  const [waiting, setWaiting] = useState(choosing)
  const isTouched = useRef(false)
  const requests = useRef(0)

  /** Loads a formula; of several asked for, the last one counts. */
  const load = useCallback(
    async (
      kind: string,
      variant: string,
      then: (loaded: Loaded, start: Start | undefined) => void,
      from?: string,
    ): Promise<void> => {
      requests.current += 1
      const number = requests.current
      try {
        const [loaded, start] = await Promise.all([
          loadFormula(kind, variant, language),
          from === undefined ? undefined : loadStart(from, language),
        ])
        if (number !== requests.current) return
        if (loaded === undefined) setWaiting({ is: 'unknown', kind: `${kind} ${variant}`.slice(0, 60) })
        else then(loaded, start)
      } catch {
        if (number === requests.current) setWaiting({ is: 'not-loaded' })
      }
    },
    [language],
  )

  useLayoutEffect(() => {
    const read = (): void => {
      const { own, others } = parted(parseParameters(window.location.hash).list)
      const formula = formulaIn(own)
      isTouched.current = false
      if (formula === undefined) {
        requests.current += 1
        setEditor(undefined)
        const names = [...own, ...others].map(({ name }) => name).filter((name) => name !== 'v')
        const leftOut = names.slice(0, 20).map((name): LeftOut => {
          return { name: name.slice(0, 60), why: name.trim() === '' ? 'unnamed' : 'unknown' }
        })
        setWaiting({ is: 'choosing', leftOut })
        return
      }
      setWaiting({ is: 'loading' })
      const open = (loaded: Loaded, start: Start | undefined): void => {
        const opened = editorStateOf(loaded, own, others, start)
        const particulars = arrivedFromOtherLanguage()?.texts ?? {}
        setEditor(opened.facts === undefined ? opened : { ...opened, facts: { ...opened.facts, particulars } })
      }
      void load(formula.kind, formula.variant, open, startIn(own))
    }
    if (window.location.hash.length > 1) read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [load])

  const flush = useCallback((): void => {
    if (editor !== undefined && isTouched.current) writeFragment(editorFragment(editor))
  }, [editor])

  useEffect(
    () =>
      debounceAddress(() => {
        flush()
        return editor?.facts?.particulars ?? {}
      }),
    [editor, flush],
  )

  const edit = useCallback((make: (editor: EditorState) => EditorState): void => {
    isTouched.current = true
    setEditor((before) => before && make(before))
  }, [])

  const open = (seed: Seed, calculator: string, withIds?: (draft: TermsDraft) => TermsDraft): void => {
    const { kind, variant } = defined(seed.calculators[calculator], calculator)
    void load(kind, variant ?? 'plain', (loaded) => {
      const draft = draftOfSeed(seed, calculator, loaded.kind, language)
      isTouched.current = true
      setEditor((before) => withTerms(before, loaded, withIds === undefined ? draft : withIds(draft)))
    })
  }

  return {
    editor,
    waiting,
    flush,
    open,
    change: (change) => edit((before) => withChange(before, change)),
    changeFacts: (change) => edit((before) => withFacts(before, change)),
    choose: (kind, variant) => void load(kind, variant, (loaded) => edit((before) => withFormula(before, loaded))),
    startFrom: (provider, calculator) =>
      void loadSeed(provider, calculator).then(
        // Under ids of its own, it takes no provider's place.
        (seed) =>
          seed &&
          open(seed, calculator, (draft) => ({
            ...draft,
            ids: editor?.draft.ids ?? draft.ids,
            start: { name: `${provider}/${calculator}`, draft },
          })),
        () => setWaiting({ is: 'not-loaded' }),
      ),
    replace: (draft) => edit((before) => withTerms(before, before.loaded, draft)),
    undo: () => edit(withoutReplacing),
  }
}
