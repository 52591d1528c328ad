import type { Day } from '../../kernel/calendar/days.ts'
import type { Currency } from '../../kernel/number/money.ts'
import type { Cite } from '../../kernel/proof/cite.ts'
import type { Derived } from '../../kernel/proof/derive.ts'
import type { AnyFormula, Kind } from '../../kernel/schema/kind.ts'
import type { Fields } from '../../kernel/schema/parse-facts.ts'
import type { TermShape } from '../../kernel/schema/term.ts'
import type { Words } from '../../kernel/schema/words.ts'

/** A text that articles are cited from, with the number of numbered paragraphs of each article (0: none). */
export interface Document {
  readonly id: string
  readonly title: Words
  readonly articles: Readonly<Record<string, number>>
  /** What the articles are called that have a name in place of a number. */
  readonly titles?: Readonly<Record<string, Words>> | undefined
  /** The day on which the text was last read, YYYY-MM-DD. */
  readonly checkedOn?: string | undefined
  /** Where the text can be read, with `{article}` for the number of an article. */
  readonly link?: string | undefined
  /** What articles say, and paragraphs of them, by place: `13`, `13(2)`. */
  readonly gists?: Readonly<Record<string, Words>> | undefined
}

/** One value that a term may take: as a seed writes it, and as a formula takes it. */
export interface TermValue {
  readonly raw: string
  readonly leaf: Derived<unknown>
}

/** A term of an edition: stated by an article, or assumed with a basis and perhaps alternatives. */
export interface Term {
  readonly id: string
  readonly shape: TermShape<unknown>
  readonly isStated: boolean
  readonly cites: readonly Cite[]
  readonly basis: Words | undefined
  /** The stated or default value first; more than one make a reading. */
  readonly values: readonly [TermValue, ...TermValue[]]
}

/** The terms of one calculator in one version of the document. */
export interface Edition {
  /** First day in force; an undated document has none. */
  readonly from: Day | undefined
  readonly fromText: string | undefined
  /** Last day in force, where the edition ended without a successor. */
  readonly to: Day | undefined
  readonly cites: readonly Cite[]
  readonly terms: readonly Term[]
  /** The stated and default values that formulas are given, by term. */
  readonly defaults: Readonly<Record<string, Derived<unknown>>>
}

/** A remark for a calculator's page, with no figure of its own. */
export interface Note {
  readonly text: Words
  readonly cites: readonly Cite[]
}

/** A provider's use of a kind. */
export interface Calculator {
  readonly provider: Provider
  readonly id: string
  readonly title: Words
  readonly kind: Kind
  readonly variant: string
  readonly formula: AnyFormula
  readonly fields: Fields
  /** The currencies that it can be asked in: that of the terms, then others that the provider invoices in. */
  readonly currencies: readonly Currency[]
  /** The key under which a fact is entered, by its id in the formula. */
  readonly keyOf: (id: string) => string
  /** What facts are called that the seed names itself, by key. */
  readonly labels: Readonly<Record<string, Words>>
  /** What a choice covers under these terms, by the fact's key and the choice. */
  readonly help: Readonly<Record<string, Readonly<Record<string, Note>>>>
  readonly notes: readonly Note[]
  /** In order of their first days. */
  readonly editions: readonly Edition[]
}

export interface Provider {
  readonly id: string
  readonly name: Words
  /** What it is also called, or known for: words with a space between, by which people look for it. */
  readonly search: string
  /** The currency of the terms; in a calculator that was asked in another one, that one. */
  readonly currency: Currency
  readonly documents: readonly Document[]
  readonly calculators: ReadonlyMap<string, Calculator>
}
