import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { LatePayment } from '../../ui/answer/owed.ts'
import type { Address } from '../../ui/link/address.ts'
import { Page } from '../shell/page.tsx'
import { useCalculation } from '../shell/use-calculation.ts'
import { Workbench } from './workbench.tsx'

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
