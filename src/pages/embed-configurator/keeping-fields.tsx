import { useId } from 'react'
import type { Answer } from '../../ui/answer/answer.ts'
import { shownFields } from '../../ui/form/draft.ts'
import { useReader } from '../../ui/text/reader.ts'
import { keptAs, type Setup } from './setup.ts'
import { embeddingWords } from './words.ts'

interface KeepingFieldsProps {
  readonly setup: Setup
  readonly answer: Answer
  onChange(to: Partial<Setup>): void
}

const ways = ['open', 'locked', 'hidden'] as const

/** Whether one of the places is in a field, or is the field. */
const holds = (places: Iterable<string>, field: string): boolean =>
  [...places].some((place) => place.split('[', 1)[0] === field)

/** Three ways for each fact: the reader changes it, sees it, or sees nothing of it. */
export function KeepingFields({ setup, answer, onChange }: KeepingFieldsProps) {
  const { say, calculator } = useReader()
  const { keeping } = setup
  const hasHidden = keptAs(keeping, 'hidden').length > 0
  const keep = (name: string, way: (typeof ways)[number]): void => {
    const { [name]: _, ...others } = keeping
    onChange({ keeping: way === 'open' ? others : { ...others, [name]: way } })
  }
  return (
    <div className="embed-keeping">
      <h3>{say(embeddingWords.keeping)}</h3>
      <p className="embed-help">{say(embeddingWords.keepingHelp)}</p>
      {shownFields(calculator).map(([, key]) => (
        <KeepingField
          key={key}
          name={key}
          way={keeping[key] ?? 'open'}
          trouble={holds(answer.needed, key) ? 'keptEmpty' : holds(answer.wrong.keys(), key) ? 'keptWrong' : undefined}
          onKeep={(way) => keep(key, way)}
        />
      ))}
      <p className="note">{hasHidden && setup.shown.includes('picture') ? say(embeddingWords.hiddenPicture) : ''}</p>
    </div>
  )
}

interface KeepingFieldProps {
  readonly name: string
  readonly way: (typeof ways)[number]
  /** Whether its fact is still to come, or cannot be taken as it is. */
  readonly trouble: 'keptEmpty' | 'keptWrong' | undefined
  onKeep(way: (typeof ways)[number]): void
}

function KeepingField({ name, way, trouble, onKeep }: KeepingFieldProps) {
  const reader = useReader()
  const id = useId()
  const stuck = way === 'open' ? undefined : trouble
  return (
    <div className="embed-keep" role="radiogroup" aria-labelledby={id} aria-describedby={stuck && `${id}-note`}>
      <span id={id}>{reader.name(name)}</span>
      <div className="embed-ways">
        {ways.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`keeping ${name}`}
              value={each}
              checked={each === way}
              onChange={() => onKeep(each)}
            />
            <span>{reader.say(embeddingWords[each])}</span>
          </label>
        ))}
      </div>
      {stuck !== undefined && (
        <p className="note wrong" id={`${id}-note`}>
          {reader.say(embeddingWords[stuck])}
        </p>
      )}
    </div>
  )
}
