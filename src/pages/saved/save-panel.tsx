import { useEffect, useState } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Draft } from '../../ui/form/draft.ts'
import { useSite } from '../../ui/link/site.ts'
import { localDay } from '../../ui/text/local-day.ts'

import { fragmentNow } from '../shell/page-address.ts'
import type { Calculation } from '../shell/use-calculation.ts'
import { pageWords } from '../shell/words.ts'
import { saveWords } from './button-words.ts'
import { NameForm } from './name-form.tsx'
import {
  contentOf,
  freeName,
  most,
  newId,
  openedBy,
  parseSavedCalculation,
  type SavedCalculation,
} from './saved-calculation.ts'
import { type Changed, currentSavedCalculations, updateSavedCalculations } from './saved-calculations.ts'
import { openedLast } from './storage.ts'
import { savedWords } from './words.ts'

interface SavePanelProps {
  readonly calculator: Calculator
  readonly calculation: Calculation
  /** Whether a name is asked for. */
  readonly isOpen: boolean
  onClose(): void
}

/** How keeping came out: `nothing` was entered, there is a `surplus`, or what was entered is `too-long`. */
type Fate = Changed | 'nothing' | 'surplus' | 'too-long'

interface SaveResult {
  readonly fate: Fate
  /** What was entered then. */
  readonly draft: Draft
}

/** Asks for a name, keeps the calculation under it, and says how that went. */
export function SavePanel({ calculator, calculation, isOpen, onClose }: SavePanelProps) {
  const { say, link, language } = useSite()
  const { draft, change } = calculation
  const [current, setCurrent] = useState<SavedCalculation>()
  const [notice, setNotice] = useState<SaveResult>()

  useEffect(() => {
    const look = (): void => {
      const found = openedBy(calculator, fragmentNow(), currentSavedCalculations(), openedLast())
      setCurrent(found)
      setNotice(undefined)
      for (const [particular, to] of Object.entries(found?.particulars ?? {}))
        change({ set: 'particular', particular, to })
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [calculator, change])

  const keep = (name: string, id: string | undefined): void => {
    const taken = currentSavedCalculations().map((saved) => saved.name)
    const saved: SavedCalculation = {
      id: id ?? newId(),
      name: id === undefined ? freeName(name, taken) : name,
      keptAt: new Date().toISOString(),
      ...contentOf(calculator, draft),
    }
    const fate = fateOf(saved)
    if (fate === 'done') setCurrent(saved)
    setNotice({ fate, draft })
    onClose()
  }
  const freshName = (): string => freeName(`${calculator.title[language]} ${localDay(new Date())}`, names())

  return (
    <>
      {isOpen && (
        <NameForm
          name={current?.name ?? freshName()}
          submits={
            current === undefined
              ? [{ says: savedWords.keep, onName: (name) => keep(name, undefined) }]
              : [
                  { says: savedWords.replace, onName: (name) => keep(name, current.id) },
                  { says: savedWords.copy, onName: (name) => keep(name, undefined) },
                ]
          }
          onCancel={onClose}
        />
      )}
      <p className="save-notice" role="status">
        {notice === undefined
          ? current !== undefined && say(savedWords.opened, { name: current.name })
          : notice.fate === 'done'
            ? say(notice.draft === draft ? savedWords.saved : savedWords.changedSince, { name: current?.name ?? '' })
            : say(fateWords[notice.fate], { most: String(most.calculations) })}
        {current !== undefined && (
          <>
            {' '}
            <a href={link('saved/')}>{say(pageWords.saved)}</a>
          </>
        )}
      </p>
    </>
  )
}

const fateWords = {
  nothing: saveWords.nothing,
  surplus: savedWords.surplus,
  'too-long': savedWords.tooLong,
  full: savedWords.full,
  blocked: savedWords.blocked,
  newer: savedWords.newer,
} as const

const names = (): readonly string[] => currentSavedCalculations().map(({ name }) => name)

function fateOf(saved: SavedCalculation): Fate {
  if (saved.fragment === '') return 'nothing'
  if (parseSavedCalculation(saved) === undefined) return 'too-long'
  const all = currentSavedCalculations()
  const isNew = all.every(({ id }) => id !== saved.id)
  if (isNew && all.length >= most.calculations) return 'surplus'
  return updateSavedCalculations((now) => [...now.filter(({ id }) => id !== saved.id), saved])
}
