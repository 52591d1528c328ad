import type { Catalogue } from '../calculators/engine/seed/catalogue.ts'
import { withSeeds } from '../calculators/engine/seed/checked-catalogue.ts'
import { catalogue } from '../src/catalogue.ts'

/** Small seeds for features that the five documents do not use. */

export type TermText = Readonly<Record<string, unknown>>

const both = (text: string) => ({ ja: text, en: text })

/** A term that article 1 of the test document states. */
export const stated = (value: unknown): TermText => ({ value, cite: '1' })

/** A term on which the test document is silent. */
export const assumed = (value: unknown, ...alternatives: readonly unknown[]): TermText => ({
  assumed: value,
  basis: both('basis'),
  ...(alternatives.length === 0 ? {} : { alternatives }),
})

export interface SeedParts {
  readonly kind: string
  readonly variant?: string
  readonly currency?: 'JPY' | 'USD'
  /** The terms of each edition, with its first day and, where it ended, its last. */
  readonly editions: readonly {
    readonly from?: string
    readonly to?: string
    readonly terms: Readonly<Record<string, TermText>>
  }[]
}

/** A minimal seed: the provider `test` with one calculator, `own`. */
const seedOf = ({ kind, variant, currency = 'JPY', editions }: SeedParts) => ({
  provider: 'test',
  name: both('Test'),
  currency,
  documents: [{ id: 'test-terms', title: both('Test terms'), articles: { '1': 0, '2': 0 } }],
  calculators: { own: { kind, ...(variant === undefined ? {} : { variant }), title: both('Own') } },
  editions: editions.map(({ from, to, terms }) => ({
    ...(from === undefined ? {} : { from, cite: '2' }),
    ...(to === undefined ? {} : { to }),
    terms: { own: terms },
  })),
})

/** The whole catalogue, with the seed's provider in it. */
export const withSeed = (parts: SeedParts): Catalogue =>
  withSeeds(catalogue(), [{ file: 'test', source: seedOf(parts) }])

/** Terms of late payment: 14.6 %, all days over 365, to the day of payment, fractions dropped; some given otherwise. */
export const lateTerms = (otherwise: Readonly<Record<string, TermText>> = {}) => ({
  annualRate: stated('0.146'),
  dayCount: stated('actual-365-fixed'),
  lastDay: stated('payment-day'),
  graceDays: stated('0'),
  rounding: stated('down'),
  allocation: assumed('interest-first', 'principal-first'),
  ...otherwise,
})

/** A catalogue whose `test/own` is a late-payment charge in force from 1990. */
export const withLateTerms = (otherwise: Readonly<Record<string, TermText>> = {}): Catalogue =>
  withSeed({ kind: 'late-penalty', editions: [{ from: '1990-01-01', terms: lateTerms(otherwise) }] })
