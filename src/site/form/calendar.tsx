import { useRef } from 'react'
import { readDay } from '../../../calculators/kernel/days.ts'
import { app } from '../../words/app.ts'
import { useReader } from '../text/reader.ts'
import { entered } from './entered.ts'

interface CalendarProps {
  readonly type: 'date' | 'date-time'
  readonly label: string
  readonly text: string
  onChoose(to: string): void
}

const grammar = { date: /^.{10}$/, 'date-time': /^.{10}T\d{2}:\d{2}$/ } as const

/** The browser's own calendar beside a field of text: its own date field would lose what is half typed. */
export function Calendar({ type, label, text, onChoose }: CalendarProps) {
  const { say } = useReader()
  const picker = useRef<HTMLInputElement>(null)
  const open = (): void => {
    const { current } = picker
    if (current === null) return
    const read = entered(type, text)
    current.value = grammar[type].test(read) && readDay(read) !== undefined ? read : ''
    current.showPicker()
  }
  return (
    <span className="calendar">
      <input
        ref={picker}
        className="picker"
        type={type === 'date' ? 'date' : 'datetime-local'}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => onChoose(event.target.value.replace('T', ' '))}
      />
      <button type="button" aria-label={say(app.calendar, { field: label })} onClick={open}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3" />
        </svg>
      </button>
    </span>
  )
}
