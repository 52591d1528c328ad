import { useState } from 'react'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { useSite } from '../../ui/link/site.ts'
import { wordsFor } from '../../ui/text/names.ts'
import { formatCites } from './cite-text.ts'
import type { EditorState } from './editor-state.ts'
import { LineField, Options } from './fields.tsx'
import { formatTerm } from './term-text.ts'
import { OtherReadings, TermValue } from './term-value.tsx'
import type { TermDraft, TermSource, TermsChange } from './terms-draft.ts'
import type { TermsProblems } from './terms-problems.ts'
import { basisOf } from './terms-seed.ts'
import { termsWords } from './words.ts'

interface TermLineProps {
  readonly editor: EditorState
  readonly id: string
  readonly shape: TermShape<unknown>
  readonly term: TermDraft
  readonly problems: TermsProblems
  onChange(change: TermsChange): void
}

/** A term in one line: its name, its value, where it stands. The line opens to change it. */
export function TermLine({ editor, id, shape, term, problems, onChange }: TermLineProps) {
  const { say, language } = useSite()
  const { kind } = editor.loaded
  const places = ['term', 'cite', 'basis', 'other'].map((part) => `${part}.${id}`)
  const isNeeded = places.some((place) => problems.needed.has(place))
  const isWrong = places.some((place) => problems.wrong.has(place))
  const [isOpen, setIsOpen] = useState(isNeeded || isWrong)
  const name = wordsFor(kind, id)?.[language] ?? id
  const mark = markOf(term)
  return (
    <details className="custom-term" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <span className="custom-term-head">
          <span className="custom-term-name">{name}</span>{' '}
          {isWrong ? (
            <span className="mark custom-wrong">{say(termsWords.toCorrect)}</span>
          ) : isNeeded ? (
            <span className="mark custom-needed">{say(termsWords.toEnter)}</span>
          ) : mark === undefined ? (
            <span className="custom-cite">{formatCites(term.cite, editor.draft, language) || term.cite}</span>
          ) : (
            <span className="mark">{say(mark)}</span>
          )}
        </span>
        <span className="custom-term-value">
          {term.source === 'absent' ? '' : formatTerm(kind, shape, term.value, editor.draft.currency, language)}
        </span>
      </summary>
      <TermFields
        editor={editor}
        id={id}
        name={name}
        shape={shape}
        term={term}
        problems={problems}
        onChange={onChange}
      />
    </details>
  )
}

const markOf = ({ source }: TermDraft): Words | undefined =>
  source === 'assumed' ? termsWords.assumedMark : source === 'absent' ? termsWords.absentMark : undefined

interface TermFieldsProps {
  readonly editor: EditorState
  readonly id: string
  readonly name: string
  readonly shape: TermShape<unknown>
  readonly term: TermDraft
  readonly problems: TermsProblems
  onChange(change: TermsChange): void
}

/** Everything about one term: whether the text states it, what it is, and where it stands or why it is assumed. */
function TermFields({ editor, id, name, shape, term, problems, onChange }: TermFieldsProps) {
  const { say, language } = useSite()
  const { source, cite, basis } = term
  const citeNote = formatCites(cite, editor.draft, language) || say(termsWords.citeHelp)
  const set = (to: Partial<TermDraft>): void => onChange({ set: 'term', term: id, to })
  const wrongAt = (place: string): string | undefined => {
    const words = problems.wrong.get(place)
    return words && say(words)
  }
  const sources: readonly TermSource[] = shape.optional ? ['stated', 'assumed', 'absent'] : ['stated', 'assumed']
  return (
    <fieldset className="custom-term-fields" aria-label={name}>
      <Options
        place={`source.${id}`}
        label={say(termsWords.source)}
        options={sources.map((each) => [each, say(termsWords[each])])}
        chosen={source}
        onChoose={(to) => set({ source: to })}
      />
      {source !== 'absent' && (
        <TermValue editor={editor} id={id} shape={shape} term={term} wrong={wrongAt(`term.${id}`)} onSet={set} />
      )}
      {source === 'stated' && (
        <LineField
          place={`cite.${id}`}
          label={say(termsWords.cite)}
          text={cite}
          note={citeNote}
          wrong={wrongAt(`cite.${id}`)}
          onChange={(to) => set({ cite: to })}
        />
      )}
      {source === 'assumed' && (
        <>
          <OtherReadings editor={editor} id={id} shape={shape} term={term} wrong={wrongAt(`other.${id}`)} onSet={set} />
          <LineField
            place={`basis.${id}`}
            label={say(termsWords.basis)}
            text={basis}
            isOptional
            isLong
            note={basis.trim() === '' ? say(termsWords.basisDefault, { text: say(basisOf(id)) }) : ''}
            wrong={wrongAt(`basis.${id}`)}
            onChange={(to) => set({ basis: to })}
          />
          <LineField
            place={`cite.${id}`}
            label={say(termsWords.citeOptional)}
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
