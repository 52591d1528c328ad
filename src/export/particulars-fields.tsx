import { useId } from 'react'
import type { Change, Draft } from '../ui/form/draft.ts'
import { useSite } from '../ui/link/site.ts'
import { statement } from './statement-words.ts'

/** What a statement says besides the calculation, in the order of the form; some have a line of help. */
const entries = [
  { id: 'recipient', help: statement.recipientHelp, rows: 3 },
  { id: 'sender', help: undefined, rows: 3 },
  { id: 'number', help: undefined, rows: undefined },
  { id: 'date', help: statement.dateHelp, rows: undefined },
  { id: 'subject', help: undefined, rows: undefined },
  { id: 'remarks', help: undefined, rows: 3 },
] as const

export type Particular = (typeof entries)[number]['id']

/** Longer than any document bears. */
const longest = 2000

export interface ParticularsProps {
  readonly particulars: Draft['particulars']
  onChange(change: Change): void
}

/** The particulars of the printed statement; all are optional. */
export function ParticularsFields({ particulars, onChange }: ParticularsProps) {
  const { say } = useSite()
  return (
    <>
      <p className="help">{say(statement.particularsHelp)}</p>
      <div className="particulars-fields">
        {entries.map(({ id, help, rows }) => (
          <Entry
            key={id}
            id={id}
            label={say(statement[id])}
            help={help && say(help)}
            rows={rows}
            text={particulars[id] ?? ''}
            onChange={(to) => onChange({ set: 'particular', particular: id, to })}
          />
        ))}
      </div>
    </>
  )
}

interface EntryProps {
  readonly id: Particular
  readonly label: string
  readonly help: string | undefined
  /** A text of several lines; otherwise of one. */
  readonly rows: number | undefined
  readonly text: string
  onChange(to: string): void
}

function Entry({ id: name, label, help, rows, text, onChange }: EntryProps) {
  const id = useId()
  const shared = {
    id,
    name: `statement.${name}`,
    value: text,
    maxLength: longest,
    autoComplete: 'off',
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
  }
  return (
    <div className={`particular particular-${name}`}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} type="text" onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      {help !== undefined && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
    </div>
  )
}
