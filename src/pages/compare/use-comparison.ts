import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { type Change, changed, type Draft, emptyDraft } from '../../ui/form/draft.ts'
import type { LeftOut } from '../../ui/form/fragment.ts'
import { writeFragment } from '../shell/page-address.ts'
import { debounceAddress } from '../shell/page-exit.ts'
import type { Calculation } from '../shell/use-calculation.ts'
import { comparisonFragment, readComparison } from './compare-link.ts'

type Edit = Change | { readonly set: 'all'; readonly to: Draft }

const edited = (draft: Draft, edit: Edit): Draft => (edit.set === 'all' ? edit.to : changed(draft, edit))

const nothing: readonly LeftOut[] = []

/**
 * What was entered to be compared, kept in the address.
 * @param isOpen whether the address is that of this question
 * @param onAddress told the fragment of what is entered
 */
export function useComparison(
  kind: string,
  common: Calculator,
  isOpen: () => boolean,
  onAddress: (fragment: string) => void,
): Calculation {
  const [draft, edit] = useReducer(edited, common, emptyDraft)
  const [leftOut, setLeftOut] = useState(nothing)
  const isTouched = useRef(false)

  useLayoutEffect(() => {
    const read = (): void => {
      if (!isOpen()) return
      const link = readComparison(kind, common, window.location.hash)
      isTouched.current = false
      edit({ set: 'all', to: link.draft })
      setLeftOut(link.leftOut)
    }
    if (window.location.hash.length > 1) read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [kind, common, isOpen])

  useEffect(() => {
    const fragment = comparisonFragment(kind, common, draft)
    onAddress(fragment)
    return debounceAddress(() => {
      if (isTouched.current) writeFragment(fragment)
      return {}
    })
  }, [kind, common, draft, onAddress])

  const change = useCallback((to: Change): void => {
    isTouched.current = true
    edit(to)
  }, [])
  return { draft, change, leftOut }
}
