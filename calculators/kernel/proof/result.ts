import type { Day } from '../calendar/days.ts'
import type { Cite } from './cite.ts'
import { type Derived, leaf } from './derive.ts'
import type { GuardRule, Holidays, Law } from './law.ts'
import type { Problem } from './problem.ts'

/** A check against the law: whether it bites, and where it stands. `uncapped` is the damage entered, where a cap is void. */
export interface Guard {
  readonly id: string
  readonly bites: boolean
  readonly cites: readonly Cite[]
  readonly uncapped?: Derived
}

export type Figures = Readonly<Record<string, Derived>>

/**
 * Something is payable, or a date follows. `considered` are the comparisons on the way that no figure is made of;
 * `afterwards` gives what the figures lead to and the worksheet ends with; it leans on no reading of its own, and is reckoned
 * only where a worksheet is shown.
 */
export interface Due {
  readonly status: 'due'
  readonly figures: Figures
  readonly considered: readonly Derived[]
  readonly afterwards: () => readonly Derived[]
  readonly guards: readonly Guard[]
}

/** Nothing is payable: a refusal, with the comparison that decided it. */
export interface NotDue {
  readonly status: 'not-due'
  readonly code: string
  readonly figures: Figures
  readonly considered: readonly Derived[]
  readonly guards: readonly Guard[]
}

/** The terms, or what is known of the law, do not answer. */
export interface Unsettled {
  readonly status: 'unsettled'
  readonly code: string
  readonly cites: readonly Cite[]
  readonly considered: readonly Derived[]
}

/** The facts contradict what they themselves lead to. */
export interface Contradicted {
  readonly status: 'problem'
  readonly problems: readonly Problem[]
  readonly considered: readonly Derived[]
}

/** What a kind answers. */
export type Result = Due | NotDue | Unsettled | Contradicted

interface Beside {
  readonly considered?: readonly Derived[]
  readonly afterwards?: () => readonly Derived[]
  readonly guards?: readonly Guard[]
}

const nothingMore = (): readonly Derived[] => []

export const due = (
  figures: Figures,
  { considered = [], afterwards = nothingMore, guards = [] }: Beside = {},
): Due => ({
  status: 'due',
  figures,
  considered,
  afterwards,
  guards,
})

export const notDue = (
  code: string,
  considered: readonly Derived[],
  { figures = {}, guards = [] }: { readonly figures?: Figures; readonly guards?: readonly Guard[] } = {},
): NotDue => ({ status: 'not-due', code, figures, considered, guards })

export const unsettled = (code: string, cites: readonly Cite[], considered: readonly Derived[]): Unsettled => ({
  status: 'unsettled',
  code,
  cites,
  considered,
})

export const contradicted = (problems: readonly Problem[], considered: readonly Derived[]): Contradicted => ({
  status: 'problem',
  problems,
  considered,
})

export const holidaysNotKnown = (holidays: Holidays, considered: readonly Derived[]): Unsettled =>
  unsettled('holidays-not-known', holidays.cites, [
    ...considered,
    leaf('law', 'holidaysKnownTo', 'date', holidays.knownTo, holidays.cites),
  ])

/** The caution on a date that leans on holidays which no law or notice has fixed yet. */
export const forecastGuard = (on: Day, holidays: Holidays): readonly Guard[] =>
  on > holidays.fixedTo ? [{ id: 'holidays-forecast', bites: true, cites: holidays.cites }] : []

function guardRule(law: Law, id: string): GuardRule {
  const rule = law.guards.get(id)
  if (rule === undefined) throw new RangeError(`guard: the law page has no rule "${id}"`)
  return rule
}

/** A guard by its id; its cites come from the law page. */
export const guard = (law: Law, id: string, bites: boolean): Guard => ({ id, bites, cites: guardRule(law, id).cites })

/** Whether a rule of law is in force on a day. */
export function isInForce(law: Law, id: string, on: Day): boolean {
  const { from } = guardRule(law, id)
  return from === undefined || on >= from
}
