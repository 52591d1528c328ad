import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { readDay, readMonth } from '../../../calculators/kernel/calendar/days.ts'
import { useFormatter } from '../text/formatter.ts'
import { app } from '../text/words.ts'
import { parseEntry } from './parse-entry.ts'

/** What a browser may have a calendar for. */
export const pickers = { date: 'date', month: 'month', 'date-time': 'datetime-local' } as const

interface CalendarProps {
  readonly type: keyof typeof pickers
  readonly label: string
  readonly text: string
  onChoose(to: string): void
}

/** The browser's own calendar beside a field of text: its own date field would lose what is half typed. */
export function Calendar({ type, label, text, onChoose }: CalendarProps) {
  const { say } = useFormatter()
  const picker = useRef<HTMLInputElement>(null)
  const [isThere, setIsThere] = useState(true)
  const [isWanted, setIsWanted] = useState(false)

  // Before it is seen: a browser that has no calendar for months makes a field of text of it.
  useLayoutEffect(() => {
    const input = document.createElement('input')
    input.type = pickers[type]
    setIsThere(input.type === pickers[type] && 'showPicker' in input && isOfTheTop())
  }, [type])

  if (!isThere) return null
  const open = (): void => {
    // The browser's field is large inside; it is made for whoever wants it, and within the click that it needs.
    flushSync(() => setIsWanted(true))
    const { current } = picker
    if (current === null) return
    const read = parseEntry(type, text)
    current.value = isFit[type](read) ? read : ''
    try {
      current.showPicker()
    } catch {
      // Whoever wanted it may try again; a button that goes would take the focus along.
    }
  }
  return (
    <span className="calendar">
      {isWanted && (
        <input
          ref={picker}
          className="picker"
          type={pickers[type]}
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => onChoose(event.target.value.replace('T', ' '))}
        />
      )}
      <button type="button" aria-label={say(app.calendar, { field: label })} onClick={open}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3" />
        </svg>
      </button>
    </span>
  )
}

/** Whether the page at the top is of the same origin; a browser opens no calendar for a frame of another, or of none. */
function isOfTheTop(): boolean {
  try {
    return window.top !== null && window.top.origin === window.origin
  } catch {
    return false
  }
}

/** Whether the browser's field takes a text; it warns of any other. */
const isFit: { readonly [T in keyof typeof pickers]: (read: string) => boolean } = {
  date: (read) => read.length === 10 && readDay(read) !== undefined,
  month: (read) => readMonth(read) !== undefined,
  'date-time': (read) => /^.{10}T\d{2}:\d{2}$/.test(read) && readDay(read) !== undefined,
}
