import type { Reconciled } from '../../../calculators/engine/outcome.ts'
import { app } from '../../words/app.ts'
import type { Change, Draft } from '../form/draft.ts'
import { echo } from '../form/echo.ts'
import { TextField } from '../form/text-field.tsx'
import { wrongText } from '../form/wrong-text.ts'
import { signed } from '../text/format.ts'
import { useReader } from '../text/reader.ts'
import { readingText } from '../text/reading-text.ts'
import { mainUnit } from '../text/value-text.ts'
import { type Answer, billOf } from './answer.ts'

interface BillProps {
  readonly draft: Draft
  readonly answer: Answer
  readonly isOpen: boolean
  onChange(change: Change): void
}

/** What a bill says, held against every reading of the terms. */
export function Bill({ draft, answer, isOpen, onChange }: BillProps) {
  const reader = useReader()
  const { say, calculator } = reader
  const { type, unit } = billOf(calculator)
  const { bill } = answer
  const code = typeof bill === 'string' && !isOpen ? bill : undefined
  return (
    <section className="bill" aria-label={say(type === 'date' ? app.billDate : app.bill)}>
      <TextField
        place="billed"
        label={say(type === 'date' ? app.billedDate : app.billed)}
        type={type}
        text={draft.billed}
        unit={unit}
        isOptional
        wrong={code && wrongText(reader, code, type, draft.billed)}
        read={typeof bill === 'object' ? echo(reader, type, draft.billed, unit) : ''}
        onChange={(to) => onChange({ set: 'billed', to })}
      />
      <div className="bill-result" role="status">
        {draft.billed.trim() !== '' && answer.outcome === undefined && <p>{say(app.billWaits)}</p>}
        {typeof bill === 'object' && <Comparison bill={bill} onChange={onChange} />}
      </div>
    </section>
  )
}

function Comparison({ bill, onChange }: { readonly bill: Reconciled; onChange(change: Change): void }) {
  const reader = useReader()
  const { say, value, name, calculator } = reader
  const { matches, nearest } = bill
  const mainId = calculator.formula.main[0] ?? ''
  const unit = mainUnit(calculator)
  if (nearest !== undefined) {
    const difference = signed(nearest.difference, (size) => value(unit === 'date' ? 'days' : unit, size))
    return <p>{say(app.billNearest, { name: name(mainId), figure: value(unit, nearest.figure), difference })}</p>
  }
  if (matches.length === 0) return <p>{say(app.billNothing)}</p>
  if (matches.some(({ readings }) => Object.keys(readings).length === 0)) return <p>{say(app.billMatchesAsIs)}</p>
  return (
    <>
      <p>{say(app.billMatches)}</p>
      <ul>
        {matches.map(({ readings }) => (
          <li key={JSON.stringify(readings)}>
            <span>{reader.list(Object.entries(readings).map(([id, raw]) => readingText(reader, id, raw)))}</span>{' '}
            <button type="button" className="adopt" onClick={() => onChange({ set: 'readings', to: readings })}>
              {say(app.adopt)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
