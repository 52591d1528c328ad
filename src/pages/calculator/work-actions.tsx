import '../../export/send-actions.css'
import '../saved/save.css'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { SendActions } from '../../export/send-actions.tsx'
import type { Answer } from '../../ui/answer/answer.ts'
import { SaveButton } from '../saved/save-button.tsx'
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
      <SaveButton calculator={calculator} calculation={calculation} />
      <SendActions answer={answer} calculation={calculation} catalogue={catalogue} calculator={calculator} />
    </>
  )
}
