import { useId } from 'react'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import { units } from '../../ui/form/unit.ts'
import { useSite } from '../../ui/link/site.ts'
import { app } from '../../ui/text/words.ts'
import type { EditorState } from './editor-state.ts'
import { LineField, Options } from './fields.tsx'
import { choiceWords, formatTerm, itemsOf, unitOfTerm } from './term-text.ts'
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
      <fieldset className="field custom-field" aria-labelledby={labelId}>
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

interface TermValueProps {
  readonly editor: EditorState
  readonly id: string
  readonly shape: TermShape<unknown>
  readonly term: TermDraft
  readonly wrong: string | undefined
  onSet(to: Partial<TermDraft>): void
}

const isUnit = (unit: string): unit is keyof typeof units => Object.hasOwn(units, unit)
const typed = 'typed'

/** The value of a term: one of a few choices, or what is typed. */
export function TermValue({ editor, id, shape, term, wrong, onSet }: TermValueProps) {
  const { say, language } = useSite()
  const { kind } = editor.loaded
  const { currency } = editor.draft
  const { type, choices } = shape
  const { value } = term
  const place = `term.${id}`
  const label = say(termsWords.value)
  const choiceName = (choice: string): string => choiceWords(kind, choice, language)

  const [only] = choices
  if (type === 'choice' && choices.length === 1 && only !== undefined) {
    return (
      <p className="custom-fixed">
        <strong>{choiceName(only)}</strong> {say(termsWords.fixed)}
      </p>
    )
  }
  // A reading that becomes the value trades places with it.
  const choose = (to: string): void => {
    const others = itemsOf(term.others).map((other) => (other === to ? value : other))
    const all = type === 'flag' ? ['true', 'false'] : choices
    onSet({ value: to, others: listed(all.filter((each) => others.includes(each))) })
  }
  if (type === 'choice') {
    const options = choices.map((each) => [each, choiceName(each)] as const)
    return <Options place={place} label={label} options={options} chosen={value} onChoose={choose} />
  }
  if (type === 'flag') {
    const options = [
      ['true', say(app.yes)],
      ['false', say(app.no)],
    ] as const
    return (
      <Options
        place={place}
        label={label}
        options={options}
        chosen={value === 'true' ? 'true' : 'false'}
        onChoose={choose}
      />
    )
  }
  const unit = unitOfTerm(shape, currency)
  const isWord = choices.includes(value)
  return (
    <>
      {choices.length > 0 && (
        <Options
          place={`word.${id}`}
          label={label}
          options={[[typed, say(termsWords.typedRate)], ...choices.map((each) => [each, choiceName(each)] as const)]}
          chosen={isWord ? value : typed}
          onChoose={(to) => onSet({ value: to === typed ? '' : to })}
        />
      )}
      {!isWord && (
        <LineField
          place={place}
          label={choices.length > 0 ? say(termsWords.rate) : label}
          text={value}
          unit={type === 'rate' || type === 'days-of-year' || !isUnit(unit) ? undefined : say(units[unit])}
          placeholder={type === 'rate' ? say(app.example, { value: '14.6 %' }) : undefined}
          note={type === 'days-of-year' ? say(termsWords.daysHelp) : formatTerm(kind, shape, value, currency, language)}
          wrong={wrong}
          onChange={(to) => onSet({ value: to })}
        />
      )}
    </>
  )
}
