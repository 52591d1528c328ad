import type { Currency } from '../../kernel/number/money.ts'
import type { Cite } from '../../kernel/proof/cite.ts'
import type { Problem } from '../../kernel/proof/problem.ts'
import type { Words } from '../../kernel/schema/words.ts'
import type { RequestId } from './request-id.ts'

/** Named values as text: money "900" or "12.50", dates YYYY-MM-DD, whole counts, ISO 8601 durations. */
export type FigureTexts = Readonly<Record<string, string>>

/** A value that went into a step: a fact, a term, a figure of law, or an earlier step, by its id. */
export interface Operand {
  readonly id: string
  readonly unit: string
  readonly exact: string
  readonly shown: string
}

/** A line of the derivation. `rounded` marks a shown value that is not the exact one. */
export interface Step {
  readonly id: string
  readonly operation: string
  readonly operands: readonly Operand[]
  readonly unit: string
  readonly exact: string
  readonly shown: string
  readonly rounded: boolean
  readonly cites: readonly Cite[]
}

/** Another value of a reading, with the status and the main figure under it. */
export interface Alternative {
  readonly value: string
  readonly status: Status
  readonly figure?: string
}

/** A point on which the terms are silent: what was chosen, on what basis, and what else could be read. */
export interface ReadingShown {
  readonly id: string
  readonly chosen: string
  readonly default: string
  readonly basis: Words
  readonly alternatives: readonly Alternative[]
}

/** A check against the law; `uncapped` is the damage entered, where the law voids the cap. */
export interface GuardShown {
  readonly id: string
  readonly bites: boolean
  readonly cites: readonly Cite[]
  readonly uncapped?: string
}

export type ChosenReadings = Readonly<Record<string, string>>

/** Readings under which a figure is what was billed; `figure` names it where it is not the main one. */
export interface Match {
  readonly readings: ChosenReadings
  readonly figure?: string
}

/** Which readings make a billed amount, or how far the nearest stays: `difference` is billed less figure (days for dates). */
export interface Reconciled {
  readonly billed: string
  readonly matches: readonly Match[]
  readonly nearest?: { readonly readings: ChosenReadings; readonly figure: string; readonly difference: string }
}

export type Status = 'due' | 'not-due' | 'unsettled' | 'problem'

/** Explanations; left out of a run that wants amounts alone. */
interface Explained {
  readonly steps?: readonly Step[]
  readonly readings?: readonly ReadingShown[]
  readonly guards?: readonly GuardShown[]
}

/** The id that the request had; it stands first. */
interface Identified {
  readonly id?: RequestId
}

interface Dated extends Identified {
  readonly currency?: Currency
  readonly edition?: string
  readonly reconcile?: Reconciled
}

/** Something is payable, or a date follows. */
export interface DueOutcome extends Explained, Dated {
  readonly status: 'due'
  readonly figures: FigureTexts
}

/** Nothing is payable. */
export interface NotDueOutcome extends Explained, Dated {
  readonly status: 'not-due'
  readonly code: string
  readonly figures?: FigureTexts
}

/** The terms do not answer. `inForceFrom` is the first day of the next known edition, where the date lies before one. */
export interface UnsettledOutcome extends Explained, Dated {
  readonly status: 'unsettled'
  readonly code: string
  readonly cites: readonly Cite[]
  readonly inForceFrom?: string
}

/** The request is wrong; every problem at once. */
export interface ProblemOutcome extends Identified {
  readonly status: 'problem'
  readonly problems: readonly Problem[]
}

export type Outcome = DueOutcome | NotDueOutcome | UnsettledOutcome | ProblemOutcome
