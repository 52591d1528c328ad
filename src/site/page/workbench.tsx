import { memo, useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/provider.ts'
import { app } from '../../words/app.ts'
import { answerTo, billOf } from '../answer/answer.ts'
import { Bill } from '../answer/bill.tsx'
import { Headline } from '../answer/headline.tsx'
import { Sheet } from '../answer/sheet.tsx'
import { Spoken } from '../answer/spoken.tsx'
import { shownFields } from '../form/draft.ts'
import { isUnfinished } from '../form/entered.ts'
import { fieldsOnPage } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import { ReaderContext, readerOf } from '../text/reader.ts'
import { atRest } from './at-rest.ts'
import { LeftOutNotice } from './left-out-notice.tsx'
import { loadedPart } from './loaded-part.tsx'
import { useSite } from './site.ts'
import type { Calculation } from './use-calculation.ts'
import { useSettled } from './use-settled.ts'

interface WorkbenchProps {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  readonly calculation: Calculation
}

const StillHeadline = memo(Headline)
const StillSheet = memo(Sheet)
const WorkActions = loadedPart(async () => (await atRest().then(() => import('./work-actions.tsx'))).WorkActions)
// It can be read as it was built, and stays so where it is not brought to life; that comes after the form and the headline.
const TermsTable = loadedPart(async () => {
  const loaded = await atRest().then(() => import('../answer/terms-table.tsx').catch(() => undefined))
  return loaded?.TermsTable ?? new Promise<never>(() => undefined)
})

/**
 * A calculator at work: what is entered on one side, what follows on the other. The headline follows each key; the sheet
 * below it may come a moment later, so that typing never waits.
 */
export function Workbench({ catalogue, calculator, calculation }: WorkbenchProps) {
  const { draft, change, leftOut } = calculation
  const { language, link } = useSite()
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
  // Only while one types into the form does the rest of the page lag behind: what is chosen elsewhere shows at once.
  const now = useMemo(() => ({ answer, calculation }), [answer, calculation])
  const lagging = useSettled(now)
  const settled = active === undefined ? now : lagging
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])

  return (
    <ReaderContext value={reader}>
      <main className="work">
        <div className="work-title">
          <p>
            <a href={link(`${calculator.provider.id}/`)}>{calculator.provider.name[language]}</a>
          </p>
          <h1>{calculator.title[language]}</h1>
          <LeftOutNotice leftOut={leftOut} />
        </div>
        <form
          className="work-form"
          aria-label={app.facts[language]}
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onFocus={({ target }) => setActive(target instanceof HTMLInputElement ? target.name : undefined)}
          onBlur={() => setActive(undefined)}
        >
          <Form fields={shownFields(calculator)} draft={draft} answer={answer} onChange={change} />
          <Bill
            draft={draft}
            answer={answer}
            isOpen={active === 'billed' && isUnfinished(billOf(calculator).type, draft.billed)}
            onChange={change}
          />
        </form>
        <div className="work-answer">
          <StillHeadline answer={answer} />
          <Spoken answer={settled.answer} />
          <div className="actions">
            {isAlive && <WorkActions {...settled} catalogue={catalogue} calculator={calculator} />}
          </div>
          <StillSheet answer={settled.answer} catalogue={catalogue} onChange={change} />
        </div>
        <TermsTable />
      </main>
    </ReaderContext>
  )
}
