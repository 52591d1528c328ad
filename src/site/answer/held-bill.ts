import type { ChosenReadings, Reconciled } from '../../../calculators/engine/outcome.ts'
import type { ToldUnder } from './told-under.ts'

/** Readings that make a bill. `isUnpaid` is set where another figure stands as the answer under them, and the one billed is not paid. */
export interface Match {
  readonly readings: ChosenReadings
  readonly isUnpaid?: boolean
}

/** A bill held against every reading. */
export interface HeldBill extends Omit<Reconciled, 'matches'> {
  readonly matches: readonly Match[]
}

/** Marks the readings that make a bill only by a figure that is not paid under them. */
export const heldBill = (bill: Reconciled, under: ToldUnder | undefined): HeldBill =>
  under === undefined
    ? bill
    : {
        ...bill,
        matches: bill.matches.map(({ readings }) => ({ readings, isUnpaid: under(readings)?.isMain === false })),
      }

/** The readings to be told of a bill: those under which it is paid. */
export const paidMatches = ({ matches }: HeldBill): readonly Match[] => matches.filter(({ isUnpaid }) => !isUnpaid)
