import type { ChosenReadings, Reconciled } from '../../../calculators/engine/run/outcome.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { billWords } from './bill-words.ts'
import type { FigureUnder } from './headline-figure.ts'

/**
 * Readings that make a bill: by the main figure, or by another that is named. `isUnpaid` is set where another figure stands as
 * the answer under them, and the one billed is not paid.
 */
export interface Match {
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
