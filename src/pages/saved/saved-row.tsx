import { useEffect, useRef, useState } from 'react'
import { headlineText } from '../../ui/answer/headline-text.ts'
import type { IndexEntry } from '../../ui/catalogue/part.ts'
import { calculatorPath } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { date } from '../../ui/text/format.ts'
import { formatterOf } from '../../ui/text/formatter.ts'
import { localDay } from '../../ui/text/local-day.ts'
import { useAnswer } from './answers.ts'
import { NameForm } from './name-form.tsx'
import type { SavedCalculation } from './saved-calculation.ts'
import { noteOpened } from './storage.ts'
import { savedWords } from './words.ts'

interface SavedRowProps {
  readonly saved: SavedCalculation
  /** The calculator, where the site has it. */
  readonly entry: IndexEntry | undefined
  readonly isChosen: boolean
  /** Whether as many are chosen as can be compared. */
  readonly isFull: boolean
  onChoose(isChosen: boolean): void
  onRename(name: string): void
  onRemove(): void
}

/** A kept calculation in the list. */
export function SavedRow({ saved, entry, isChosen, isFull, onChoose, onRename, onRemove }: SavedRowProps) {
  const { say, link, language } = useSite()
  const [isRenaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus()
    wasRenaming.current = isRenaming
  }, [isRenaming])

  const { id, name, provider, calculator, fragment, keptAt } = saved
  const savedOn = date(localDay(new Date(keptAt)), language)
  return (
    <li className="saved-entry">
      <label className="saved-choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={entry === undefined || (isFull && !isChosen)}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <span className="spoken">{say(savedWords.choose, { name })}</span>
      </label>
      <div className="saved-what">
        {isRenaming ? (
          <NameForm
            name={name}
            submits={[
              {
                says: savedWords.keep,
                onName: (to) => {
                  setRenaming(false)
                  if (to !== name) onRename(to)
                },
              },
            ]}
            onCancel={() => setRenaming(false)}
          />
        ) : entry === undefined ? (
          <p className="saved-name" id={`saved-${id}`} tabIndex={-1}>
            {name}
          </p>
        ) : (
          <a
            className="saved-name"
            id={`saved-${id}`}
            href={`${link(calculatorPath(provider, calculator))}#${fragment}`}
            onClick={() => noteOpened(id)}
          >
            {name}
          </a>
        )}
        <p className="saved-of">
          {entry === undefined
            ? `${provider} · ${calculator}`
            : `${entry.providerName[language]} · ${entry.title[language]}`}
        </p>
        <p className="saved-of">{say(savedWords.savedOn, { date: savedOn })}</p>
      </div>
      <SavedFigure saved={saved} isKnown={entry !== undefined} />
      <div className="saved-actions">
        <button
          type="button"
          className="action quiet"
          ref={renameButton}
          aria-label={say(savedWords.renameOf, { name })}
          onClick={() => setRenaming(true)}
        >
          {say(savedWords.rename)}
        </button>
        <button
          type="button"
          className="action quiet"
          aria-label={say(savedWords.removeOf, { name })}
          onClick={onRemove}
        >
          {say(savedWords.remove)}
        </button>
      </div>
    </li>
  )
}

/** The answer, computed anew. */
function SavedFigure({ saved, isKnown }: { readonly saved: SavedCalculation; readonly isKnown: boolean }) {
  const { say, language } = useSite()
  const computed = useAnswer(saved)
  if (!isKnown || computed === 'not-here') return <p className="saved-result">{say(savedWords.notHere)}</p>
  if (computed === 'not-loaded') return <p className="saved-result">{say(savedWords.notComputed)}</p>
  if (computed === undefined) return <p className="saved-result" aria-busy="true" />
  const { catalogue, calculator, answer } = computed
  const { label, figure, sentence } = headlineText(formatterOf(catalogue, calculator, language), answer)
  // The page of the calculation says why; here the figure is enough.
  const isFigure = figure !== undefined && answer.outcome !== undefined
  return (
    <div className="saved-result">
      <p>{label}</p>
      {isFigure && <p className="saved-figure">{figure}</p>}
      {!isFigure && <p>{sentence}</p>}
    </div>
  )
}

/** In place of a calculation that was removed: the way back. */
export function RemovedRow({ saved, onRestore }: { readonly saved: SavedCalculation; onRestore(): void }) {
  const { say } = useSite()
  const { id, name } = saved
  return (
    <li className="saved-entry removed">
      <p>{say(savedWords.removed, { name })}</p>
      <button
        type="button"
        className="action quiet"
        id={`removed-${id}`}
        aria-label={say(savedWords.restoreOf, { name })}
        onClick={onRestore}
      >
        {say(savedWords.restore)}
      </button>
    </li>
  )
}
