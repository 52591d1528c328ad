import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { typedBefore } from '../../ui/form/cell-change.ts'
import { type Change, changed, type Draft, emptyDraft } from '../../ui/form/draft.ts'
import { fragmentOf, type LeftOut, readFragment } from '../../ui/form/fragment.ts'
import { arrivedFromOtherLanguage, debounceAddress, type Texts, textsIn, writeFragment } from './page-address.ts'

/** A calculation on the page: what was entered, and how it changes. */
export interface Calculation {
  readonly draft: Draft
  change(change: Change): void
  /** What a link held that this page has no place for. */
  readonly leftOut: readonly LeftOut[]
}

type Edit = Change | { readonly set: 'all'; readonly to: Draft }

/** Particulars stand in no link, so none takes them away. */
const edited = (draft: Draft, edit: Edit): Draft =>
  edit.set === 'all'
    ? { ...edit.to, particulars: { ...draft.particulars, ...edit.to.particulars } }
    : changed(draft, edit)

const nothing: readonly LeftOut[] = []

/**
 * What was entered, kept in the address. The page is built empty; a link's facts come in before it is next painted, and
 * again whenever somebody edits the address.
 */
export function useCalculation(calculator: Calculator): Calculation {
  const [draft, edit] = useReducer(edited, calculator, emptyDraft)
  const [leftOut, setLeftOut] = useState(nothing)
  const isTouched = useRef(false)

  useLayoutEffect(() => {
    const read = (): void => {
      const link = readFragment(calculator, window.location.hash)
      isTouched.current = false
      edit({ set: 'all', to: { ...link.draft, particulars: arrivedFromOtherLanguage()?.texts ?? rememberedTexts() } })
      setLeftOut(link.leftOut)
    }
    const before = typedBefore()
    const comesBack = arrivedFromOtherLanguage() !== undefined || Object.keys(rememberedTexts()).length > 0
    if (window.location.hash.length > 1 || comesBack) read()
    for (const each of before) edit(each)
    if (before.length > 0) isTouched.current = true
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [calculator])

  // No passive effect, as in `useSettled`.
  useLayoutEffect(
    () =>
      debounceAddress(() => {
        if (isTouched.current) {
          writeFragment(fragmentOf(calculator, draft), remembering(draft.particulars))
        }
        return draft.particulars
      }),
    [calculator, draft],
  )

  const change = useCallback((to: Change): void => {
    isTouched.current = true
    edit(to)
  }, [])
  return useMemo(() => ({ draft, change, leftOut }), [draft, change, leftOut])
}

/** The state of the tab's history entry with the texts in it, for loading anew and for coming back. */
const remembering = (texts: Texts): unknown => ({ ...window.history.state, texts })

const rememberedTexts = (): Texts => textsIn(window.history.state?.texts)
