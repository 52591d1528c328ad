import { answer } from '../../../calculators/engine/run/answer.ts'
import type { AnsweredOutcome, Outcome } from '../../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Problem, ProblemCode } from '../../../calculators/kernel/proof/problem.ts'
import type { Draft } from '../form/draft.ts'
import { type EnteredRequest, type FactsAmiss, requestFrom } from '../form/request.ts'
import type { BillComparison } from './bill.ts'

/** What is to be seen for what was typed. */
export interface Answer extends FactsAmiss {
  /** None while something is missing or wrong. */
  readonly outcome: AnsweredOutcome | undefined
  /** Problems that are no field's. */
  readonly elsewhere: readonly Problem[]
  readonly bill: BillComparison | ProblemCode | undefined
  /** What was asked. */
  readonly request: EnteredRequest
  /** Readings that were chosen and that the terms in force leave no room for; the answer goes without them. */
  readonly setAside: readonly string[]
}

/** What is to be said of a bill that was typed. */
export type BillComparing = (
  catalogue: Catalogue,
  request: EnteredRequest,
  calculator: Calculator,
  typed: string,
) => Answer['bill']

/**
 * @param fields the fields on the page
 * @param isOpen whether a field is still being typed into, and may come right
 * @param billed compares a bill, where the page asks for one
 */
export function answerTo(
  catalogue: Catalogue,
  calculator: Calculator,
  draft: Draft,
  fields: ReadonlySet<string>,
  isOpen: (field: string) => boolean,
  billed?: BillComparing,
): Answer {
  const { request: entered, fieldOf } = requestFrom(calculator, draft)
  const { request, outcome, setAside } = answeredWithin(catalogue, entered, draft)
  const bill = billed?.(catalogue, request, calculator, draft.billed)
  if (outcome.status !== 'problem') return { ...nothingAmiss, outcome, bill, request, setAside }
  const needed: string[] = []
  const wrong = new Map<string, ProblemCode>()
  const elsewhere: Problem[] = []
  for (const problem of outcome.problems) {
    const field = fieldOf(problem.path)
    if (!fields.has(field)) elsewhere.push(problem)
    else if (problem.code === 'missing' || isOpen(field)) needed.push(field)
    else wrong.set(field, wrong.get(field) ?? problem.code)
  }
  return { outcome: undefined, needed, wrong, elsewhere, bill, request, setAside }
}

// The same each time, so that fields can tell that nothing changed for them.
const nothingAmiss = { needed: [], wrong: new Map<string, ProblemCode>(), elsewhere: [] } as const

const inReadings = /^readings\.([^.]+)$/

/** An edition may state what another leaves open: a reading chosen under one must not take the answer of the other away. */
function answeredWithin(
  catalogue: Catalogue,
  request: EnteredRequest,
  { readings }: Draft,
): { readonly request: EnteredRequest; readonly outcome: Outcome; readonly setAside: readonly string[] } {
  const outcome = answer(catalogue, request, false)
  const setAside =
    outcome.status === 'problem' ? outcome.problems.flatMap(({ path }) => inReadings.exec(path)?.[1] ?? []) : []
  if (setAside.length === 0) return { request, outcome, setAside }
  const stillChosen = Object.fromEntries(Object.entries(readings).filter(([id]) => !setAside.includes(id)))
  const within = { ...request, readings: stillChosen }
  return { request: within, outcome: answer(catalogue, within, false), setAside }
}
