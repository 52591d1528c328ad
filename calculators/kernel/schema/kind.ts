import type { Currency } from '../number/money.ts'
import type { Amount } from '../proof/derive.ts'
import type { Law } from '../proof/law.ts'
import type { Problem } from '../proof/problem.ts'
import type { Result } from '../proof/result.ts'
import type { DateOrder } from './date-order.ts'
import type { FactsOf, ParsedFacts, Shapes } from './fact-shape.ts'
import type { Sentence } from './sentence.ts'
import type { TermShapes, TermsOf } from './term.ts'
import type { Words } from './words.ts'

/**
 * What a person comes with, as they would say it, under which calculators are listed. Where none that there is fits a new
 * kind, the kind brings its own, in `question.ts`.
 */
export interface Question {
  readonly id: string
  /** The question that stands before it in the list. */
  readonly after?: string
  readonly says: Words
  /** What is found under it, in a line. */
  readonly help: Words
}

/** What a person owes by an answer, so that it can be held against the day on which it is paid. */
interface Owed {
  /** The figures that it may be; the first that a case has. */
  readonly amount: readonly string[]
  /** The figure that says by when; where there is none, the terms do not say. */
  readonly dueOn?: string
}

/** A formula: its facts, its terms, what it figures, and the calculation. */
export interface Formula<F extends Shapes = Shapes, T extends TermShapes = TermShapes> {
  readonly facts: F
  readonly terms: T
  /** The question that it answers, by its id. */
  readonly question: string
  /** Relations between dates among the facts. */
  readonly orders?: readonly DateOrder[]
  /**
   * What else is wrong between facts, whatever the terms say; told with all other problems.
   * @param keyOf the key under which a fact is entered
   */
  readonly check?: (facts: ParsedFacts<F>, keyOf: (id: string) => string) => readonly Problem[]
  /** The fact that picks the edition; a month counts by its last day. */
  readonly edition?: Extract<keyof F, string>
  /** The figures it can give, in the order in which they are shown. */
  readonly figures: readonly string[]
  /** The main figure; where a case lacks the first of these, the next. */
  readonly main: readonly string[]
  /** What of it the person who asks owes the provider. */
  readonly owes?: Owed
  /** Whether the provider pays the main figure, as a refund or compensation: then nothing of it is ever billed. */
  readonly isPaidOut?: boolean
  /** Whether figures are money, so that an outcome names the currency. */
  readonly isMoney: boolean
  /** The main figure as bills have it that go by another arithmetic than the terms, by a name for each. */
  readonly reckonedOtherwise?: (
    terms: TermsOf<T>,
    facts: FactsOf<F>,
    law: Law,
    currency: Currency,
  ) => Readonly<Record<string, Amount>>
  calculate(terms: TermsOf<T>, facts: FactsOf<F>, law: Law, currency: Currency): Result
}

/** A formula after its types have done their work: the engine joins it with facts and terms that it read by its shapes. */
export interface AnyFormula extends Omit<Formula, 'calculate' | 'edition' | 'check' | 'reckonedOtherwise'> {
  readonly edition?: string
  check?(facts: never, keyOf: (id: string) => string): readonly Problem[]
  reckonedOtherwise?(terms: never, facts: never, law: Law, currency: Currency): Readonly<Record<string, Amount>>
  calculate(terms: never, facts: never, law: Law, currency: Currency): Result
}

/** One or more formulas for the same question; a seed names the variant where there are several. */
export interface Kind {
  readonly id: string
  readonly variants: Readonly<Record<string, AnyFormula>>
  /**
   * What facts, figures, steps, terms, choices, codes and operations are called.
   */
  readonly words: Readonly<Record<string, Words>>
  /** What it says of its rule and of answers, by `rule`, `formula`, `because` and what these are for a variant or a refusal. */
  readonly sentences: Readonly<Record<string, Sentence>>
}

export const formula = <F extends Shapes, T extends TermShapes>(of: Formula<F, T>): Formula<F, T> => of
