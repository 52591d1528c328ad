import { useState } from 'react'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { useSite } from '../../ui/link/site.ts'
import { wordsFor } from '../../ui/text/lookup.ts'
import type { Desk } from './desk-state.ts'
import type { OwnChange } from './own-change.ts'
import type { TermDraft } from './own-draft.ts'
import type { OwnProblems } from './own-problems.ts'
import { shownCites } from './shown-cites.ts'
import { shownTerm } from './shown-term.ts'
import { TermFields } from './term-fields.tsx'
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
