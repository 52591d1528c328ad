import { type Fields, fieldsOf } from '../../kernel/schema/parse-facts.ts'
import { readingsOf } from '../run/readings.ts'
import type { Catalogue } from '../seed/catalogue.ts'
import { contractDate } from '../seed/common-facts.ts'
import type { Calculator } from '../seed/provider.ts'
import type { DescribedCalculator, DescribedFact } from './described.ts'

/** All calculators of a catalogue, by provider; each time anew, and with nothing that the catalogue itself goes by. */
export const described = ({ providers }: Catalogue): readonly DescribedCalculator[] =>
  [...providers.values()].flatMap(({ calculators }) => [...calculators.values()].map(describedCalculator))

function describedCalculator(calculator: Calculator): DescribedCalculator {
  const { provider, id, kind, title, formula, fields, currencies, editions } = calculator
  return {
    provider: provider.id,
    calculator: id,
    kind: kind.id,
    title: { ...title },
    ...(formula.isMoney ? { currency: provider.currency } : {}),
    ...(currencies.length > 1 ? { currencies: [...currencies] } : {}),
    facts: describedFacts(fields, formula.edition),
    figures: [...formula.figures],
    readings: readingsOf(editions.at(-1)).map((term) => ({ id: term.id, values: term.values.map(({ raw }) => raw) })),
  }
}

const describedFacts = (fields: Fields, edition: string | undefined): readonly DescribedFact[] =>
  fields.map(([id, name, shape]) => ({
    name,
    type: shape.type,
    ...(shape.optional ? { optional: true } : {}),
    ...(shape.default === undefined ? {} : { default: shape.default }),
    ...(shape.choices === undefined ? {} : { choices: [...shape.choices] }),
    ...(shape.row === undefined ? {} : { rows: describedFacts(fieldsOf(shape.row), undefined) }),
    ...(shape.mostRows === undefined ? {} : { mostRows: shape.mostRows }),
    ...(id === edition || id === contractDate ? { edition: true } : {}),
  }))
