import type { Calculator } from '../../../calculators/engine/provider.ts'
import type { Answer, Answered } from '../../site/answer/answer.ts'

/** An answer without what the author hid: no line of it names a hidden fact or has its figure. */
export function concealed(calculator: Calculator, answer: Answer, hidden: ReadonlySet<string>): Answer {
  const { outcome } = answer
  if (hidden.size === 0 || outcome === undefined) return answer
  const ids = new Set(calculator.fields.flatMap(([id, key]) => (hidden.has(key) ? [id, key] : [])))
  return { ...answer, outcome: withoutFacts(outcome, (id) => ids.has(id.split('.', 1)[0] ?? '')) }
}

/** What stands for a figure that is not shown. */
const covered = '•••'

function withoutFacts(outcome: Answered, isHidden: (id: string) => boolean): Answered {
  const steps = (outcome.steps ?? [])
    .filter(({ id }) => !isHidden(id))
    .map((step) => ({
      ...step,
      operands: step.operands.map((operand) =>
        isHidden(operand.id) ? { ...operand, unit: 'text', exact: covered, shown: covered } : operand,
      ),
    }))
  if (!('figures' in outcome) || outcome.figures === undefined) return { ...outcome, steps }
  const figures = Object.fromEntries(Object.entries(outcome.figures).filter(([id]) => !isHidden(id)))
  return { ...outcome, figures, steps }
}
