import { billedWords } from '../../words/billed.ts'
import type { Change, Draft } from '../form/draft.ts'
import { echo } from '../form/echo.ts'
import { TextField } from '../form/text-field.tsx'
import { useCorrections } from '../form/use-corrections.ts'
import { loadedPart } from '../page/loaded-part.tsx'
import { useReader } from '../text/reader.ts'
import { type Answer, billOf } from './answer.ts'

interface BillProps {
  readonly draft: Draft
  readonly answer: Answer
  readonly isOpen: boolean
  onChange(change: Change): void
}

const Comparison = loadedPart(async () => (await import('./comparison.tsx')).Comparison)

/** What a bill says, held against every reading of the terms. */
export function Bill({ draft, answer, isOpen, onChange }: BillProps) {
  const reader = useReader()
  const { say, calculator } = reader
  const { type, unit } = billOf(calculator)
  const { bill } = answer
  const words = useCorrections()
  const code = typeof bill === 'string' && !isOpen ? bill : undefined
  return (
    <section className="bill" aria-label={say(type === 'date' ? billedWords.titleOfDate : billedWords.title)}>
      <TextField
        place="billed"
        label={say(type === 'date' ? billedWords.date : billedWords.amount)}
        type={type}
        text={draft.billed}
        unit={unit}
        isOptional
        wrong={code && (words?.wrongText(reader, code, type, draft.billed) ?? '')}
        read={typeof bill === 'object' ? echo(reader, type, draft.billed, unit) : ''}
        onChange={(to) => onChange({ set: 'billed', to })}
      />
      <div className="bill-result" role="status">
        {draft.billed.trim() !== '' && answer.outcome === undefined && <p>{say(billedWords.waits)}</p>}
        {typeof bill === 'object' && <Comparison bill={bill} outcome={answer.outcome} onChange={onChange} />}
      </div>
    </section>
  )
}
