import { memo } from 'react'
import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import { type Change, shownFields } from '../form/draft.ts'
import { echo } from '../form/echo.ts'
import { Form } from '../form/form.tsx'
import type { EnteredRequest } from '../form/request.ts'
import { TextField } from '../form/text-field.tsx'
import { TypingForm } from '../form/typing-form.tsx'
import { useCorrections } from '../form/use-corrections.ts'
import { loadedPart } from '../loading/loaded-part.tsx'
import { useFormatter } from '../text/formatter.ts'
import { app } from '../text/words.ts'
import type { Answer } from './answer.ts'
import { billedWords, billOf } from './bill.ts'
import type { Work } from './use-work.ts'

interface BillProps {
  /** What was typed, and what comes of it. */
  readonly billed: string
  readonly bill: Answer['bill']
  /** What it is held against; nothing is needed of it while there is no bill. */
  readonly outcome: AnsweredOutcome | undefined
  readonly request: EnteredRequest | undefined
  readonly catalogue: Catalogue
  /** Whether it waits for the facts. */
  readonly isWaiting: boolean
  /** Whether it is being typed. */
  readonly isActive: boolean
  onChange(change: Change): void
}

const Comparison = loadedPart(async () => (await import('./comparison.tsx')).Comparison)

/** What a bill says, held against every reading of the terms. The keys of other fields leave it alone. */
const Bill = memo(function Bill({
  billed,
  bill,
  outcome,
  request,
  catalogue,
  isWaiting,
  isActive,
  onChange,
}: BillProps) {
  const formatter = useFormatter()
  const { say, calculator } = formatter
  const { type, unit } = billOf(calculator)
  const words = useCorrections(isActive || typeof bill === 'string')
  const isOpen = isActive && (words?.isUnfinished(type, billed) ?? true)
  const code = typeof bill === 'string' && !isOpen ? bill : undefined
  return (
    <section className="bill" aria-label={say(type === 'date' ? billedWords.titleOfDate : billedWords.title)}>
      <TextField
        place="billed"
        label={say(type === 'date' ? billedWords.date : billedWords.amount)}
        type={type}
        text={billed}
        unit={unit}
        isOptional
        wrong={code && (words?.wrongText(formatter, code, type, billed) ?? '')}
        read={typeof bill === 'object' ? echo(formatter, type, billed, unit) : ''}
        onChange={(to) => onChange({ set: 'billed', to })}
      />
      <div className="bill-result" role="status">
        {isWaiting && <p>{say(billedWords.waits)}</p>}
        {typeof bill === 'object' && (
          <Comparison bill={bill} outcome={outcome} request={request} catalogue={catalogue} onChange={onChange} />
        )}
      </div>
    </section>
  )
})

interface FactsFormProps {
  readonly className: string
  readonly work: Work
  onChange(change: Change): void
}

/** Where the facts are entered, and what the bill says. */
export function FactsForm({ className, work, onChange }: FactsFormProps) {
  const { calculator, draft, formatter, answer, active, onActive } = work
  return (
    <TypingForm className={className} label={formatter.say(app.facts)} onActive={onActive}>
      <Form fields={shownFields(calculator)} draft={draft} answer={answer} onChange={onChange} />
      {/* Nobody sends a bill for what the provider pays; one that a link brings is still answered. */}
      {(calculator.formula.isPaidOut !== true || draft.billed !== '') && (
        <Bill
          billed={draft.billed}
          bill={answer.bill}
          outcome={answer.bill && answer.outcome}
          request={answer.bill && answer.request}
          catalogue={work.catalogue}
          isWaiting={draft.billed.trim() !== '' && answer.outcome === undefined}
          isActive={active === 'billed'}
          onChange={onChange}
        />
      )}
    </TypingForm>
  )
}
