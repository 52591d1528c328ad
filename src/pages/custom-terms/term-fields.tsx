import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import { useSite } from '../../ui/link/site.ts'
import type { Desk } from './desk-state.ts'
import { LineField } from './line-field.tsx'
import { Options } from './options.tsx'
import { OtherReadings } from './other-readings.tsx'
import type { OwnChange } from './own-change.ts'
import type { TermDraft, TermSource } from './own-draft.ts'
import type { OwnProblems } from './own-problems.ts'
import { basisOf } from './own-seed.ts'
import { shownCites } from './shown-cites.ts'
import { TermValue } from './term-value.tsx'
import { ownWords } from './words.ts'

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
export function TermFields({ desk, id, name, shape, term, problems, onChange }: TermFieldsProps) {
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
