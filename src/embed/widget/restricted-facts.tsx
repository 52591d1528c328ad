import type { AnsweredOutcome, Operand } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { FactShape } from '../../../calculators/kernel/schema/fact-shape.ts'
import { type Fields, fieldsOf } from '../../../calculators/kernel/schema/parse-facts.ts'
import type { Answer } from '../../ui/answer/answer.ts'
import { type Cell, type Draft, untouched } from '../../ui/form/draft.ts'
import { echo } from '../../ui/form/echo.ts'
import { unitOf } from '../../ui/form/unit.ts'
import { type Formatter, useFormatter } from '../../ui/text/formatter.ts'
import { choiceName } from '../../ui/text/names.ts'
import { app } from '../../ui/text/words.ts'

/**
 * An answer without what the author hid. No line of it has the figure of a hidden fact, under whatever name: an adjusted due
 * date that is the due date tells it as well. The main figure alone stands as it is, since it was asked for.
 */
export function concealed(calculator: Calculator, answer: Answer, hidden: ReadonlySet<string>): Answer {
  const { outcome, request } = answer
  if (outcome === undefined) return answer
  const ids = new Set(calculator.fields.flatMap(([id, key]) => (hidden.has(key) ? [id, key] : [])))
  const values = new Set([...ids].flatMap((id) => textsIn(request.facts[id])))
  const isHidden = ({ id, unit, exact }: Operand): boolean =>
    ids.has(id.split('.', 1)[0] ?? '') || (telling.has(unit) && values.has(exact))
  const isMain = (id: string): boolean => calculator.formula.main.includes(id)
  return {
    ...answer,
    outcome: covered(
      outcome,
      (operand) => !isMain(operand.id) && isHidden(operand),
      (id, text) => isMain(id) || !(ids.has(id) || values.has(text)),
      (amount) => !values.has(amount),
    ),
  }
}

/** Of these a value is seldom the same by chance. */
const telling: ReadonlySet<string> = new Set(['JPY', 'USD', 'date', 'date-time'])

/** Every text in a fact, which may be a list. */
const textsIn = (fact: unknown): readonly string[] =>
  typeof fact === 'string'
    ? [fact]
    : typeof fact === 'object' && fact !== null
      ? Object.values(fact).flatMap(textsIn)
      : []

/** What stands for a figure that is not shown. */
const cover = { unit: 'text', exact: '•••', shown: '•••' } as const

function covered(
  outcome: AnsweredOutcome,
  isHidden: (operand: Operand) => boolean,
  isShown: (id: string, text: string) => boolean,
  isOpen: (amount: string) => boolean,
): AnsweredOutcome {
  const steps = (outcome.steps ?? []).map((step) => ({
    ...step,
    ...(isHidden(step) ? { ...cover, rounded: false } : {}),
    operands: step.operands.map((operand) => (isHidden(operand) ? { ...operand, ...cover } : operand)),
  }))
  const guards = outcome.guards?.map(({ uncapped, ...guard }) =>
    uncapped === undefined || !isOpen(uncapped) ? guard : { ...guard, uncapped },
  )
  // Without a cap, the answer under another reading is the damage itself.
  const readings = outcome.readings?.map((reading) => ({
    ...reading,
    alternatives: reading.alternatives.map(({ figure, ...other }) =>
      figure === undefined || !isOpen(figure) ? other : { ...other, figure },
    ),
  }))
  const rest = { steps, ...(readings && { readings }), ...(guards && { guards }) }
  if (!('figures' in outcome) || outcome.figures === undefined) return { ...outcome, ...rest }
  const figures = Object.fromEntries(Object.entries(outcome.figures).filter(([id, { value }]) => isShown(id, value)))
  return { ...outcome, ...rest, figures }
}

export interface LockedFactsProps {
  readonly fields: Fields
  readonly draft: Draft
}

/** What the author of the page filled in for good. */
export function LockedFacts({ fields, draft }: LockedFactsProps) {
  const formatter = useFormatter()
  return (
    <dl className="locked">
      {fields.map(([, key, shape]) => (
        <div key={key}>
          <dt>{formatter.name(key)}</dt>
          {shape.row === undefined ? (
            <dd>{cellText(formatter, shape, draft.cells[key] ?? untouched(shape)) || none}</dd>
          ) : draft.rows[key]?.length ? (
            draft.rows[key].map((row) => (
              <dd key={row.key}>{rowText(formatter, fieldsOf(shape.row ?? {}), row.cells)}</dd>
            ))
          ) : (
            <dd>{none}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** Stands where nothing was filled in. */
const none = '—'

const rowText = (formatter: Formatter, fields: Fields, cells: Readonly<Record<string, Cell>>): string =>
  formatter.list(fields.map(([, key, shape]) => cellText(formatter, shape, cells[key] ?? untouched(shape))))

function cellText(formatter: Formatter, shape: FactShape<unknown>, cell: Cell): string {
  const { say, calculator, language } = formatter
  if (typeof cell === 'boolean') return say(cell ? app.yes : app.no)
  if (shape.choices !== undefined) return choiceName(calculator, cell, language)
  return echo(formatter, shape.type, cell, unitOf(shape, calculator.provider.currency)) || cell
}
