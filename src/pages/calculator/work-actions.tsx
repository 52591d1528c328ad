import '../../export/sending.css'
import '../saved/keep.css'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { Sending } from '../../export/send-actions.tsx'
import type { Answer } from '../../ui/answer/answer.ts'
import { Keep } from '../saved/save-button.tsx'
import type { Calculation } from '../shell/use-calculation.ts'

interface WorkActionsProps {
  readonly answer: Answer
  readonly calculation: Calculation
  readonly catalogue: Catalogue
  readonly calculator: Calculator
}

/** What one does with an answer: send it, print it, keep it. */
export function WorkActions({ answer, calculation, catalogue, calculator }: WorkActionsProps) {
  return (
    <>
      <Keep calculator={calculator} calculation={calculation} />
      <Sending answer={answer} calculation={calculation} catalogue={catalogue} calculator={calculator} />
    </>
  )
}
