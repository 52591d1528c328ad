import { Fragment, type ReactNode, useId } from 'react'
import type { Cite } from '../../../calculators/kernel/proof/cite.ts'
import { ArticleList } from '../cites/cites.tsx'
import { articles, type Formatter, useFormatter } from '../text/formatter.ts'
import { choiceName, wordsFor } from '../text/names.ts'

/** What a choice means, and where the terms say so. */
interface Help {
  readonly text: string
  readonly cites: readonly Cite[]
}

/** What a choice means: as the provider's terms have it, with its places, or else as its kind says. */
export function helpOf({ calculator, language }: Formatter, fact: string, choice: string): Help | undefined {
  const own = calculator.help[fact]?.[choice]
  const text = own?.text ?? wordsFor(calculator.kind, `help.${choice}`)
  return text && { text: text[language], cites: own?.cites ?? [] }
}

interface ChoiceFieldProps {
  readonly place: string
  /** The name of the fact. */
  readonly fact: string
  readonly label: string
  readonly choices: readonly string[]
  readonly chosen: string
  readonly isOptional: boolean
  readonly wrong: ReactNode
  onChange(to: string): void
}

/** One of a few words, all in sight; where they do not speak for themselves, each with what it means. */
export function ChoiceField({ place, fact, label, choices, chosen, isOptional, wrong, onChange }: ChoiceFieldProps) {
  const formatter = useFormatter()
  const { calculator, language } = formatter
  const id = useId()
  const helped = choices.map((choice) => ({ choice, help: helpOf(formatter, fact, choice) }))
  return (
    <div
      className="field field-choice"
      role="radiogroup"
      aria-labelledby={id}
      aria-required={!isOptional}
      aria-describedby={wrong === undefined ? undefined : `${id}-note`}
    >
      <span className="label" id={id}>
        {label}
      </span>
      <div className={helped.some(({ help }) => help !== undefined) ? 'options helped' : 'options'}>
        {helped.map(({ choice, help }) => (
          <Fragment key={choice}>
            <label>
              <input
                type="radio"
                name={place}
                value={choice}
                checked={choice === chosen}
                aria-describedby={help && `${id}-${choice}`}
                onChange={() => onChange(choice)}
              />
              <span>{choiceName(calculator, choice, language)}</span>
            </label>
            {help !== undefined && (
              <div className="choice-help">
                <p id={`${id}-${choice}`}>{help.text}</p>
                <ArticleList articles={articles(formatter, help.cites)} />
              </div>
            )}
          </Fragment>
        ))}
      </div>
      {wrong !== undefined && (
        <p id={`${id}-note`} className="note wrong">
          {wrong}
        </p>
      )}
    </div>
  )
}
