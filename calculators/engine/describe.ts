import type { FactDescription, Fields } from '../kernel/fact.ts'
import { fieldsOf } from '../kernel/fact.ts'
import type { Words } from '../kernel/kind.ts'
import type { Catalogue } from './catalogue.ts'
import type { Calculator } from './provider.ts'
import { contractDate } from './seed.ts'

/** A fact as a caller enters it. */
export interface DescribedFact {
  readonly name: string
  readonly type: FactDescription['type']
  readonly optional?: true
  readonly default?: string | boolean
  readonly choices?: readonly string[]
  readonly rows?: readonly DescribedFact[]
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
  readonly facts: readonly DescribedFact[]
  readonly figures: readonly string[]
  readonly readings: readonly DescribedReading[]
}

/** All calculators of a catalogue, by provider. */
export const described = ({ providers }: Catalogue): readonly DescribedCalculator[] =>
  [...providers.values()].flatMap(({ calculators }) => [...calculators.values()].map(describedCalculator))

function describedCalculator(calculator: Calculator): DescribedCalculator {
  const { provider, id, kind, title, formula, fields, editions } = calculator
  return {
    provider: provider.id,
    calculator: id,
    kind: kind.id,
    title,
    ...(formula.isMoney ? { currency: provider.currency } : {}),
    facts: describedFacts(fields, formula.edition),
    figures: formula.figures,
    readings: (editions.at(-1)?.terms ?? [])
      .filter(({ values }) => values.length > 1)
      .map((term) => ({ id: term.id, values: term.values.map(({ raw }) => raw) })),
  }
}

const describedFacts = (fields: Fields, edition: string | undefined): readonly DescribedFact[] =>
  fields.map(([id, name, shape]) => ({
    name,
    type: shape.type,
    ...(shape.optional ? { optional: true } : {}),
    ...(shape.default === undefined ? {} : { default: shape.default }),
    ...(shape.choices === undefined ? {} : { choices: shape.choices }),
    ...(shape.row === undefined ? {} : { rows: describedFacts(fieldsOf(shape.row), undefined) }),
    ...(id === edition || id === contractDate ? { edition: true } : {}),
  }))
