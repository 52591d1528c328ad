import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Fields } from '../../../calculators/kernel/schema/parse-facts.ts'
import { useFormatter } from '../text/formatter.ts'
import type { Change, Draft } from './draft.ts'
import type { FieldOnPage } from './fields.ts'
import type { FactsAmiss } from './request.ts'

/**
 * The place that is being typed into, as long as what it holds may still come right; as long as that is not known, it may.
 * @param active the field that has the focus
 */
export function useUnfinishedPlace(
  fields: ReadonlyMap<string, FieldOnPage>,
  active: string | undefined,
): string | undefined {
  const words = useCorrections(active !== undefined)
  const field = active === undefined ? undefined : fields.get(active)
  if (typeof field?.cell !== 'string') return undefined
  return (words?.isUnfinished(field.shape.type, field.cell) ?? true) ? active : undefined
}

type Corrections = typeof import('#corrections')

const nothing: ReadonlyMap<string, ReactNode> = new Map()

let loaded: Corrections | undefined

/**
 * What there is to say of wrong input. It comes when somebody begins to type, before anything can be wrong; a link that
 * brings something wrong has the field marked at once, and the words a moment later.
 */
export function useCorrections(isWanted: boolean): Corrections | undefined {
  const [words, setWords] = useState(loaded)
  useEffect(() => {
    if (words !== undefined || !isWanted) return
    const load = async (): Promise<void> => {
      loaded = await import('#corrections')
      setWords(loaded)
    }
    // Without the words, what is wrong is still marked.
    load().catch(() => undefined)
  }, [words, isWanted])
  return words
}

/** What is said at each field that holds something wrong, by its place. */
export function useFieldCorrections(
  fields: Fields,
  draft: Draft,
  answer: FactsAmiss,
  onChange: (change: Change) => void,
): ReadonlyMap<string, ReactNode> {
  const formatter = useFormatter()
  const words = useCorrections(answer.wrong.size > 0)
  return useMemo(
    () =>
      answer.wrong.size === 0
        ? nothing
        : (words?.fieldCorrections(formatter, fields, draft, answer, onChange) ??
          new Map([...answer.wrong.keys()].map((place) => [place, '']))),
    [words, formatter, fields, draft, answer, onChange],
  )
}
