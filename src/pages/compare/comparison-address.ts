import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { type Change, changed, type Draft, emptyDraft } from '../../ui/form/draft.ts'
import { fragmentOf, type LeftOut, type Link, readFragment } from '../../ui/form/fragment.ts'
import { type Parameter, parseParameters, serializeParameters } from '../../ui/link/address.ts'
import { debounceAddress, writeFragment } from '../shell/page-address.ts'
import type { Calculation } from '../shell/use-calculation.ts'
import type { Question } from './question.ts'

/** A comparison as the fragment of an address: that of a calculation, and which question is compared. */

const kindName = 'kind'
const version: Parameter = { name: 'v', value: '1' }

/** What a calculation's link may hold besides facts; a comparison goes by every provider's own default readings. */
const isForeign = (name: string): boolean => name === 'billed' || name.startsWith('reading.')

/** `dueOn=2026-05-31&kind=late-penalty&principal=50000&v=1` */
export function comparisonFragment(kind: string, common: Calculator, draft: Draft): string {
  const facts = parseParameters(fragmentOf(common, draft)).list.filter(({ name }) => name !== version.name)
  return serializeParameters([...facts, { name: kindName, value: kind }, version])
}

/** The question that a fragment opens: the first where it names none that is known. */
export function questionAt(questions: readonly Question[], fragment: string): Question | undefined {
  const named = parseParameters(fragment).list.find(({ name }) => name === kindName)
  return questions.find(({ kind }) => kind === named?.value) ?? questions[0]
}

/** Reads a fragment; what has no place in the comparison is left out. */
export function readComparison(kind: string, common: Calculator, fragment: string): Link {
  const { list, isCut } = parseParameters(fragment)
  const [first, ...more] = list.filter(({ name }) => name === kindName)
  const foreign: LeftOut[] = [
    ...(first !== undefined && first.value !== kind ? [{ name: kindName, why: 'wrong' as const }] : []),
    ...(more.length > 0 && first?.value === kind ? [{ name: kindName, why: 'repeated' as const }] : []),
    ...[...new Set(list.map(({ name }) => name).filter(isForeign))]
      .slice(0, mostNotes)
      .map((name) => ({ name: name.slice(0, longestName), why: 'unknown' as const })),
  ]
  const facts = serializeParameters(list.filter(({ name }) => name !== kindName && !isForeign(name)))
  const { draft, leftOut } = readFragment(common, facts)
  const isListed = leftOut.some(({ name }) => name === rest.name)
  const all = [...foreign, ...leftOut, ...(isCut && !isListed ? [rest] : [])]
  return { draft, leftOut: all }
}

const mostNotes = 5
const longestName = 60
const rest: LeftOut = { name: '…', why: 'cut' }

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
      // While the next question loads the address is that one's already.
      if (isTouched.current && isOpen()) writeFragment(fragment)
      return {}
    })
  }, [kind, common, draft, isOpen, onAddress])

  const change = useCallback((to: Change): void => {
    isTouched.current = true
    edit(to)
  }, [])
  return { draft, change, leftOut }
}
