import { memo, useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { billed } from '../../ui/answer/bill.ts'
import { FactsForm } from '../../ui/answer/facts-form.tsx'
import { Headline, Spoken } from '../../ui/answer/headline.tsx'
import { Sheet } from '../../ui/answer/sheet.tsx'
import { useSettled, useWork } from '../../ui/answer/use-work.ts'
import type { LatePayment } from '../../ui/catalogue/part.ts'
import { CalculatorGists } from '../../ui/cites/cites.tsx'
import type { Address } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { loadedPart } from '../../ui/loading/loaded-part.tsx'
import { whenIdle } from '../../ui/loading/when-idle.ts'
import { FormatterContext } from '../../ui/text/formatter.ts'
import { LeftOutNotice } from '../shell/left-out-notice.tsx'
import { Page } from '../shell/page.tsx'
import { type Calculation, useCalculation } from '../shell/use-calculation.ts'

interface CalculatorPageProps {
  readonly opened: Address
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  readonly late?: LatePayment | undefined
}

/** What the page of a calculator is called. */
export const calculatorTitle = ({ title, provider: { name } }: Calculator): Words => ({
  ja: `${title.ja} · ${name.ja}`,
  en: `${title.en} · ${name.en}`,
})

/** The page of one calculator; the address holds what was entered. */
export function CalculatorPage({ opened, catalogue, calculator, late }: CalculatorPageProps) {
  const calculation = useCalculation(calculator)
  return (
    <Page opened={opened}>
      <Workbench catalogue={catalogue} calculator={calculator} calculation={calculation} late={late} />
    </Page>
  )
}

interface WorkbenchProps {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  readonly calculation: Calculation
  /** Where what is owed by an answer is held against a later payment; there is no such place for terms of one's own. */
  readonly late: LatePayment | undefined
}

const StillHeadline = memo(Headline)
const StillSheet = memo(Sheet)
const WorkActions = loadedPart(async () => (await whenIdle().then(() => import('./work-actions.tsx'))).WorkActions)
// It can be read as it was built, and stays so where it is not brought to life; that comes after the form and the headline.
const TermsTable = loadedPart(async () => {
  const loaded = await whenIdle().then(() => import('../../ui/answer/terms-table.tsx').catch(() => undefined))
  return loaded?.TermsTable ?? new Promise<never>(() => undefined)
})

/**
 * A calculator at work: what is entered on one side, what follows on the other. The headline follows each key; the sheet
 * below it may come a moment later, so that typing never waits.
 */
function Workbench({ catalogue, calculator, calculation, late }: WorkbenchProps) {
  const { draft, change, leftOut } = calculation
  const { language } = useSite()
  const work = useWork(catalogue, calculator, draft, language, billed)
  const { answer, formatter } = work
  const now = useMemo(() => ({ answer, calculation }), [answer, calculation])
  const settled = useSettled(now, work.active !== undefined)
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])

  return (
    <FormatterContext value={formatter}>
      <main className="work">
        <Title calculator={calculator} leftOut={leftOut} />
        <FactsForm className="work-form" work={work} onChange={change} />
        <div className="work-answer">
          <StillHeadline answer={answer} />
          <Spoken answer={settled.answer} />
          <div className="actions">
            {isAlive && <WorkActions {...settled} catalogue={catalogue} calculator={work.calculator} />}
          </div>
          <StillSheet answer={settled.answer} catalogue={catalogue} late={late} onChange={change} />
        </div>
        <TermsTable />
        <CalculatorGists />
      </main>
    </FormatterContext>
  )
}

interface TitleProps {
  readonly calculator: Calculator
  readonly leftOut: Calculation['leftOut']
}

/** No key changes it. */
const Title = memo(function Title({ calculator, leftOut }: TitleProps) {
  const { language, link } = useSite()
  return (
    <div className="work-title">
      <p>
        <a href={link(`${calculator.provider.id}/`)}>{calculator.provider.name[language]}</a>
      </p>
      <h1>{calculator.title[language]}</h1>
      <LeftOutNotice leftOut={leftOut} />
    </div>
  )
})
