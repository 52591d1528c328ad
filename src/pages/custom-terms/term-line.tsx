import { useState } from 'react'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { useSite } from '../../ui/link/site.ts'
import { wordsFor } from '../../ui/text/lookup.ts'
import { shownCites } from './cite-text.ts'
import type { Desk } from './desk-state.ts'
import { LineField } from './line-field.tsx'
import { Options } from './options.tsx'
import { OtherReadings } from './other-readings.tsx'
import type { OwnChange, TermDraft, TermSource } from './own-draft.ts'
import type { OwnProblems } from './own-problems.ts'
import { basisOf } from './own-seed.ts'
import { shownTerm } from './term-text.ts'
import { TermValue } from './term-value.tsx'
import { ownWords } from './words.ts'

interface TermLineProps {
  readonly desk: Desk
  readonly id: string
  readonly shape: TermShape<unknown>
  readonly term: TermDraft
  readonly problems: OwnProblems
  onChange(change: OwnChange): void
}

/** A term in one line: its name, its value, where it stands. The line opens to change it. */
export function TermLine({ desk, id, shape, term, problems, onChange }: TermLineProps) {
  const { say, language } = useSite()
  const { kind } = desk.loaded
  const places = ['term', 'cite', 'basis', 'other'].map((part) => `${part}.${id}`)
  const isNeeded = places.some((place) => problems.needed.has(place))
  const isWrong = places.some((place) => problems.wrong.has(place))
  const [isOpen, setIsOpen] = useState(isNeeded || isWrong)
  const name = wordsFor(kind, id)?.[language] ?? id
  const mark = markOf(term)
  return (
    <details className="own-term" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <span className="own-term-head">
          <span className="own-term-name">{name}</span>{' '}
          {isWrong ? (
            <span className="mark own-wrong">{say(ownWords.toCorrect)}</span>
          ) : isNeeded ? (
            <span className="mark own-needed">{say(ownWords.toEnter)}</span>
          ) : mark === undefined ? (
            <span className="own-cite">{shownCites(term.cite, desk.draft, language) || term.cite}</span>
          ) : (
            <span className="mark">{say(mark)}</span>
          )}
        </span>
        <span className="own-term-value">
          {term.source === 'absent' ? '' : shownTerm(kind, shape, term.value, desk.draft.currency, language)}
        </span>
      </summary>
      <TermFields desk={desk} id={id} name={name} shape={shape} term={term} problems={problems} onChange={onChange} />
    </details>
  )
}

const markOf = ({ source }: TermDraft): Words | undefined =>
  source === 'assumed' ? ownWords.assumedMark : source === 'absent' ? ownWords.absentMark : undefined

interface TermFieldsProps {
  readonly desk: Desk
  readonly id: string
  readonly name: string
  readonly shape: TermShape<unknown>
  readonly term: TermDraft
  readonly problems: OwnProblems
  onChange(change: OwnChange): void
}

/** Everything about one term: whether the text states it, what it is, and where it stands or why it is assumed. */
function TermFields({ desk, id, name, shape, term, problems, onChange }: TermFieldsProps) {
  const { say, language } = useSite()
  const { source, cite, basis } = term
  const citeNote = shownCites(cite, desk.draft, language) || say(ownWords.citeHelp)
  const set = (to: Partial<TermDraft>): void => onChange({ set: 'term', term: id, to })
  const wrongAt = (place: string): string | undefined => {
    const words = problems.wrong.get(place)
    return words && say(words)
  }
  const sources: readonly TermSource[] = shape.optional ? ['stated', 'assumed', 'absent'] : ['stated', 'assumed']
  return (
    <fieldset className="own-term-fields" aria-label={name}>
      <Options
        place={`source.${id}`}
        label={say(ownWords.source)}
        options={sources.map((each) => [each, say(ownWords[each])])}
        chosen={source}
        onChoose={(to) => set({ source: to })}
      />
      {source !== 'absent' && (
        <TermValue desk={desk} id={id} shape={shape} term={term} wrong={wrongAt(`term.${id}`)} onSet={set} />
      )}
      {source === 'stated' && (
        <LineField
          place={`cite.${id}`}
          label={say(ownWords.cite)}
          text={cite}
          note={citeNote}
          wrong={wrongAt(`cite.${id}`)}
          onChange={(to) => set({ cite: to })}
        />
      )}
      {source === 'assumed' && (
        <>
          <OtherReadings desk={desk} id={id} shape={shape} term={term} wrong={wrongAt(`other.${id}`)} onSet={set} />
          <LineField
            place={`basis.${id}`}
            label={say(ownWords.basis)}
            text={basis}
            isOptional
            isLong
            note={basis.trim() === '' ? say(ownWords.basisDefault, { text: say(basisOf(id)) }) : ''}
            wrong={wrongAt(`basis.${id}`)}
            onChange={(to) => set({ basis: to })}
          />
          <LineField
            place={`cite.${id}`}
            label={say(ownWords.citeOptional)}
            text={cite}
            isOptional
            note={citeNote}
            wrong={wrongAt(`cite.${id}`)}
            onChange={(to) => set({ cite: to })}
          />
        </>
      )}
    </fieldset>
  )
}
