import type { FactType } from '../../kernel/schema/fact-shape.ts'
import type { Words } from '../../kernel/schema/words.ts'

/** A fact as a caller enters it. */
export interface DescribedFact {
  readonly name: string
  readonly type: FactType
  readonly optional?: true
  readonly default?: string | boolean
  readonly choices?: readonly string[]
  readonly rows?: readonly DescribedFact[]
  /** The most rows that a list may have. */
  readonly mostRows?: number
  /** Set on the fact that picks the edition. */
  readonly edition?: true
}

/** A reading that a calculator offers: the values it may take, the default first. */
export interface DescribedReading {
  readonly id: string
  readonly values: readonly string[]
}

/** A calculator with what it takes and what it gives. */
export interface DescribedCalculator {
  readonly provider: string
  readonly calculator: string
  readonly kind: string
  readonly title: Words
  readonly currency?: string
  /** The values that `currency` may take in a request, where there are several; the first is the default. */
  readonly currencies?: readonly string[]
  readonly facts: readonly DescribedFact[]
  readonly figures: readonly string[]
  readonly readings: readonly DescribedReading[]
}
