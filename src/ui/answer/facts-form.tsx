import { type Change, shownFields } from '../form/draft.ts'
import { Form } from '../form/form.tsx'
import { TypingForm } from '../form/typing-form.tsx'
import { app } from '../text/words.ts'
import { Bill } from './bill.tsx'
import type { Work } from './use-work.ts'

interface FactsFormProps {
  readonly className: string
  readonly work: Work
  onChange(change: Change): void
}

/** Where the facts are entered, and what the bill says. */
export function FactsForm({ className, work, onChange }: FactsFormProps) {
  const { calculator, draft, reader, answer, active, onActive } = work
  return (
    <TypingForm className={className} label={reader.say(app.facts)} onActive={onActive}>
      <Form fields={shownFields(calculator)} draft={draft} answer={answer} onChange={onChange} />
      <Bill
        billed={draft.billed}
        bill={answer.bill}
        outcome={answer.bill && answer.outcome}
        isWaiting={draft.billed.trim() !== '' && answer.outcome === undefined}
        isActive={active === 'billed'}
        onChange={onChange}
      />
    </TypingForm>
  )
}
