import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { useSite } from '../../ui/link/site.ts'
import { most } from './saved-calculation.ts'
import { savedWords } from './words.ts'

interface NameFormProps {
  readonly name: string
  /** What can be done with the name; Enter does the first. */
  readonly submits: readonly { readonly says: Words; onName(name: string): void }[]
  onCancel(): void
}

/** Asks for a name in place. Escape leaves everything as it was. */
export function NameForm({ name, submits, onCancel }: NameFormProps) {
  const { say } = useSite()
  const id = useId()
  const [text, setText] = useState(name)
  const [isWrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  const submit = (onName: (name: string) => void): void => {
    const given = text.trim()
    setWrong(given === '')
    if (given === '') input.current?.focus()
    else onName(given)
  }
  const leave = (event: KeyboardEvent): void => {
    // Escape and Enter also belong to whoever is choosing kanji.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onCancel()
  }
  return (
    <form
      className="name-form"
      noValidate
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault()
        const [first] = submits
        if (first !== undefined) submit(first.onName)
      }}
    >
      <label htmlFor={id}>{say(savedWords.name)}</label>
      <input
        id={id}
        ref={input}
        type="text"
        value={text}
        maxLength={most.name}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-note` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {isWrong && (
        <p className="wrong" id={`${id}-note`}>
          {say(savedWords.nameNeeded)}
        </p>
      )}
      <div className="name-actions">
        {submits.map(({ says, onName }, at) => (
          <button
            key={say(says)}
            type={at === 0 ? 'submit' : 'button'}
            className={at === 0 ? 'action main' : 'action'}
            onClick={at === 0 ? undefined : () => submit(onName)}
          >
            {say(says)}
          </button>
        ))}
        <button type="button" className="action quiet" onClick={onCancel}>
          {say(savedWords.cancel)}
        </button>
      </div>
    </form>
  )
}
