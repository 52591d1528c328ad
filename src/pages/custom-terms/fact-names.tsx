import { useSite } from '../../ui/link/site.ts'
import { wordsFor } from '../../ui/text/lookup.ts'
import type { Desk } from './desk-state.ts'
import { LineField } from './line-field.tsx'
import type { OwnChange } from './own-change.ts'
import { ownWords } from './words.ts'

interface FactNamesProps {
  readonly desk: Desk
  onChange(change: OwnChange): void
}

/** What the entries of the calculation are called, where the kind's own names are too general. */
export function FactNames({ desk, onChange }: FactNamesProps) {
  const { say, language } = useSite()
  const { kind, formula } = desk.loaded
  const nameOf = (fact: string): string => wordsFor(kind, fact)?.[language] ?? fact
  const facts = Object.keys(formula.facts)
  const [first = ''] = facts
  return (
    <details className="own-names">
      <summary>{say(ownWords.names)}</summary>
      <p className="own-help">{say(ownWords.namesHelp, { example: nameOf(first) })}</p>
      <div className="own-fields">
        {facts.map((fact) => (
          <LineField
            key={fact}
            place={`fact.${fact}`}
            label={nameOf(fact)}
            text={desk.draft.facts[fact]?.label ?? ''}
            isOptional
            onChange={(to) => onChange({ set: 'fact', fact, to })}
          />
        ))}
      </div>
    </details>
  )
}
