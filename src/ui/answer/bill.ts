import { calculate } from '../../../calculators/engine/run/calculate.ts'
import type { ChosenReadings, Reconciled } from '../../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { ProblemCode } from '../../../calculators/kernel/proof/problem.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { parseEntry } from '../form/parse-entry.ts'
import type { EnteredRequest } from '../form/request.ts'
import { billWords } from './bill-words.ts'
import { type FigureUnder, headlineFigureUnder } from './headline-figure.ts'

/**
 * Readings that make a bill: by the main figure, or by another that is named. `isUnpaid` is set where another figure stands as
 * the answer under them, and the one billed is not paid.
 */
interface Match {
  readonly readings: ChosenReadings
  readonly figure?: string
  readonly isUnpaid?: boolean
}

/** A bill held against every reading. */
export interface BillComparison extends Omit<Reconciled, 'matches'> {
  readonly matches: readonly Match[]
}

/** Marks the readings that make a bill only by a figure that is not paid under them. */
export const compareBill = (bill: Reconciled, under: FigureUnder | undefined): BillComparison =>
  under === undefined
    ? bill
    : {
        ...bill,
        matches: bill.matches.map((match) => ({
          ...match,
          isUnpaid: match.figure === undefined && under(match.readings)?.isMain === false,
        })),
      }

/** Whether a bill is the main figure as it stands. */
export const isMainFigure = ({ matches }: BillComparison): boolean =>
  matches.some(({ readings, figure }) => figure === undefined && Object.keys(readings).length === 0)

/** The other figures that a bill is under some reading, each once. */
export const otherFigures = ({ matches }: BillComparison): readonly string[] => [
  ...new Set(matches.flatMap(({ figure }) => figure ?? [])),
]

/** How the readings that make a bill are introduced. */
export const matchesWords = (bill: BillComparison): Words => {
  if (otherFigures(bill).length > 0) return billWords.matchesFigure
  return paidMatches(bill).length < bill.matches.length ? billWords.paid : billWords.matches
}

/** The readings to be told of a bill: those under which it is paid. */
export const paidMatches = ({ matches }: BillComparison): readonly Match[] =>
  matches.filter(({ isUnpaid }) => !isUnpaid)

/** What is to be said of a bill. It is asked about apart, so that a slip in it does not take the answer away. */
export function billed(
  catalogue: Catalogue,
  request: EnteredRequest,
  calculator: Calculator,
  typed: string,
): BillComparison | ProblemCode | undefined {
  if (typed.trim() === '') return undefined
  const { type, unit } = billOf(calculator)
  const outcome = calculate(catalogue, { ...request, billed: parseEntry(type, typed, unit) }, true)
  if (outcome.status !== 'problem') {
    return outcome.reconcile && compareBill(outcome.reconcile, headlineFigureUnder(catalogue, calculator, request))
  }
  return outcome.problems.find(({ path }) => path === 'billed')?.code
}

/** What a bill states: an amount in the currency of the terms, or a date where the main figure is one. */
export const billOf = ({
  formula,
  provider,
}: Calculator): { readonly type: 'amount' | 'date'; readonly unit: string | undefined } =>
  formula.isMoney ? { type: 'amount', unit: provider.currency } : { type: 'date', unit: undefined }
