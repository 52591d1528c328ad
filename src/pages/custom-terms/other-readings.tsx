import { useId } from 'react'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import { useSite } from '../../ui/link/site.ts'
import type { EditorState } from './editor-state.ts'
import { LineField } from './fields.tsx'
import { choiceWords, formatTerm, itemsOf } from './term-text.ts'
import { listed, type TermDraft } from './terms-draft.ts'
import { termsWords } from './words.ts'

interface OtherReadingsProps {
  readonly editor: EditorState
  readonly id: string
  readonly shape: TermShape<unknown>
  readonly term: TermDraft
  readonly wrong: string | undefined
  onSet(to: Partial<TermDraft>): void
}

/** The other values that a reader of silent terms could take: ticked where they are choices, typed where they are not. */
export function OtherReadings({ editor, id, shape, term, wrong, onSet }: OtherReadingsProps) {
  const { say, language } = useSite()
  const labelId = useId()
  const { kind } = editor.loaded
  const { currency } = editor.draft
  const { type, choices } = shape
  const others = itemsOf(term.others)
  if (type === 'flag' || (type === 'choice' && choices.length > 1)) {
    const all = type === 'flag' ? ['true', 'false'] : choices
    const tick = (choice: string, isOn: boolean): void =>
      onSet({ others: listed(all.filter((each) => (each === choice ? isOn : others.includes(each)))) })
    return (
      <fieldset className="field own-field" aria-labelledby={labelId}>
        <span className="label" id={labelId}>
          {say(termsWords.others)}
        </span>
        <div className="options">
          {all
            .filter((choice) => choice !== term.value)
            .map((choice) => (
              <label key={choice}>
                <input
                  type="checkbox"
                  name={`other.${id}`}
                  value={choice}
                  checked={others.includes(choice)}
                  onChange={({ target }) => tick(choice, target.checked)}
                />
                <span>
                  {type === 'flag'
                    ? formatTerm(kind, shape, choice, currency, language)
                    : choiceWords(kind, choice, language)}
                </span>
              </label>
            ))}
        </div>
      </fieldset>
    )
  }
  if (type === 'choice') return null
  const read = others
    .map((other) => formatTerm(kind, shape, other, currency, language))
    .filter((text) => text !== '')
    .join(say(termsWords.comma))
  return (
    <LineField
      place={`other.${id}`}
      label={say(termsWords.others)}
      text={term.others}
      isOptional
      note={read === '' ? say(termsWords.othersHelp) : read}
      wrong={wrong}
      onChange={(to) => onSet({ others: to })}
    />
  )
}
