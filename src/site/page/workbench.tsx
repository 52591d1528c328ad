import { useMemo, useState } from 'react'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/provider.ts'
import { app } from '../../words/app.ts'
import { answerTo, billType } from '../answer/answer.ts'
import { Bill } from '../answer/bill.tsx'
import { Headline } from '../answer/headline.tsx'
import { Sheet } from '../answer/sheet.tsx'
import { TermsTable } from '../answer/terms-table.tsx'
import { type Change, type Draft, shownFields } from '../form/draft.ts'
import { isUnfinished } from '../form/entered.ts'
import { fieldsOnPage } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import type { Language } from '../text/format.ts'
import { ReaderContext, readerOf } from '../text/reader.ts'
import { useArrival } from './focus.ts'

interface WorkbenchProps {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  readonly language: Language
  readonly draft: Draft
  onChange(change: Change): void
}

/** A calculator at work: what is entered on one side, what follows on the other. */
export function Workbench({ catalogue, calculator, language, draft, onChange }: WorkbenchProps) {
  const heading = useArrival<HTMLHeadingElement>(true)
  const [active, setActive] = useState<string>()
  const reader = useMemo(() => readerOf(catalogue, calculator, language), [catalogue, calculator, language])
  const fields = useMemo(() => fieldsOnPage(shownFields(calculator), draft), [calculator, draft])
  const answer = useMemo(() => {
    const isOpen = (place: string): boolean => {
      const field = place === active ? fields.get(place) : undefined
      return field !== undefined && typeof field.cell === 'string' && isUnfinished(field.shape.type, field.cell)
    }
    return answerTo(catalogue, calculator, draft, new Set(fields.keys()), isOpen)
  }, [catalogue, calculator, draft, fields, active])
  // What is typed makes a new sheet; a choice on the sheet changes it in place.
  const sheetKey = JSON.stringify([draft.cells, draft.rows])

  return (
    <ReaderContext value={reader}>
      <main className="work">
        <div className="work-title">
          <p>{calculator.provider.name[language]}</p>
          <h1 ref={heading} tabIndex={-1}>
            {calculator.title[language]}
          </h1>
        </div>
        <form
          className="work-form"
          aria-label={app.facts[language]}
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onFocus={({ target }) => setActive(target instanceof HTMLInputElement ? target.name : undefined)}
          onBlur={() => setActive(undefined)}
        >
          <Form fields={shownFields(calculator)} draft={draft} answer={answer} onChange={onChange} />
          <Bill
            draft={draft}
            answer={answer}
            isOpen={active === 'billed' && isUnfinished(billType(calculator.formula), draft.billed)}
            onChange={onChange}
          />
        </form>
        <div className="work-answer">
          <Headline answer={answer} />
          <Sheet sheetKey={sheetKey} answer={answer} guardWords={catalogue.guardWords} onChange={onChange} />
        </div>
        <TermsTable key={sheetKey} />
      </main>
    </ReaderContext>
  )
}
