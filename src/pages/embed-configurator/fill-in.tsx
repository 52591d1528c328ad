import { useId } from 'react'
import type { Answer } from '../../ui/answer/answer.ts'
import { useWork } from '../../ui/answer/use-work.ts'
import { CalculatorGists } from '../../ui/cites/cites.tsx'
import { shownFields } from '../../ui/form/draft.ts'
import { Form } from '../../ui/form/form.tsx'
import { TypingForm } from '../../ui/form/typing-form.tsx'
import { useSite } from '../../ui/link/site.ts'
import { FormatterContext, useFormatter } from '../../ui/text/formatter.ts'
import { app } from '../../ui/text/words.ts'
import { ReadingFields } from './reading-fields.tsx'
import { restrictionsAs, type Setup } from './setup.ts'
import type { Filled, SetupInUse } from './use-setup.ts'
import { configuratorWords } from './words.ts'

/** What is filled in for the reader, and what of it the reader may change. */
export function FillIn({ inUse }: { readonly inUse: SetupInUse }) {
  const { say } = useSite()
  const { setup, filled, state, retry } = inUse
  return (
    <section className="embed-facts" aria-busy={state === 'loading'}>
      <h2>{say(configuratorWords.facts)}</h2>
      <p className="embed-help">{say(configuratorWords.factsHelp)}</p>
      {state === 'loading' && <p className="embed-waits">{say(configuratorWords.loading)}</p>}
      {state === 'not-loaded' && (
        <p className="embed-waits" role="alert">
          {say(setup.seed === '' ? configuratorWords.notLoaded : configuratorWords.customNotRead)}{' '}
          <button type="button" className="custom-quiet" onClick={retry}>
            {say(app.retry)}
          </button>
        </p>
      )}
      {filled !== undefined && <FilledIn inUse={inUse} filled={filled} />}
    </section>
  )
}

function FilledIn({ inUse, filled }: { readonly inUse: SetupInUse; readonly filled: Filled }) {
  const { say, language } = useSite()
  const { catalogue, calculator, draft } = filled
  const work = useWork(catalogue, calculator, draft, language)
  return (
    <FormatterContext value={work.formatter}>
      <TypingForm className="embed-form" label={say(configuratorWords.facts)} onActive={work.onActive}>
        <Form fields={shownFields(calculator)} draft={draft} answer={work.answer} onChange={inUse.changeFacts} />
      </TypingForm>
      <ReadingFields draft={draft} onChoose={inUse.chooseReading} />
      <RestrictionFields setup={inUse.setup} answer={work.answer} onChange={inUse.change} />
      <CalculatorGists />
    </FormatterContext>
  )
}

interface RestrictionFieldsProps {
  readonly setup: Setup
  readonly answer: Answer
  onChange(to: Partial<Setup>): void
}

const ways = ['open', 'locked', 'hidden'] as const

/** Whether one of the places is in a field, or is the field. */
const holds = (places: Iterable<string>, field: string): boolean =>
  [...places].some((place) => place.split('[', 1)[0] === field)

/** Three ways for each fact: the reader changes it, sees it, or sees nothing of it. */
function RestrictionFields({ setup, answer, onChange }: RestrictionFieldsProps) {
  const { say, calculator } = useFormatter()
  const { restriction } = setup
  const hasHidden = restrictionsAs(restriction, 'hidden').length > 0
  const keep = (name: string, way: (typeof ways)[number]): void => {
    const { [name]: _, ...others } = restriction
    onChange({ restriction: way === 'open' ? others : { ...others, [name]: way } })
  }
  return (
    <div className="embed-keeping">
      <h3>{say(configuratorWords.restriction)}</h3>
      <p className="embed-help">{say(configuratorWords.keepingHelp)}</p>
      {shownFields(calculator).map(([, key]) => (
        <RestrictionField
          key={key}
          name={key}
          way={restriction[key] ?? 'open'}
          trouble={holds(answer.needed, key) ? 'keptEmpty' : holds(answer.wrong.keys(), key) ? 'keptWrong' : undefined}
          onKeep={(way) => keep(key, way)}
        />
      ))}
      <p className="note">{hasHidden && setup.shown.includes('picture') ? say(configuratorWords.hiddenPicture) : ''}</p>
    </div>
  )
}

interface RestrictionFieldProps {
  readonly name: string
  readonly way: (typeof ways)[number]
  /** Whether its fact is still to come, or cannot be taken as it is. */
  readonly trouble: 'keptEmpty' | 'keptWrong' | undefined
  onKeep(way: (typeof ways)[number]): void
}

function RestrictionField({ name, way, trouble, onKeep }: RestrictionFieldProps) {
  const formatter = useFormatter()
  const id = useId()
  const stuck = way === 'open' ? undefined : trouble
  return (
    <div className="embed-keep" role="radiogroup" aria-labelledby={id} aria-describedby={stuck && `${id}-note`}>
      <span id={id}>{formatter.name(name)}</span>
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
            <span>{formatter.say(configuratorWords[each])}</span>
          </label>
        ))}
      </div>
      {stuck !== undefined && (
        <p className="note wrong" id={`${id}-note`}>
          {formatter.say(configuratorWords[stuck])}
        </p>
      )}
    </div>
  )
}
