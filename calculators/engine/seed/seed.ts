import { readDay } from '../../kernel/calendar/days.ts'
import type { Currency } from '../../kernel/number/money.ts'
import { defined } from '../../kernel/schema/defined.ts'
import { date, optional } from '../../kernel/schema/fact.ts'
import type { AnyFormula, Kind } from '../../kernel/schema/kind.ts'
import { fieldsOf } from '../../kernel/schema/parse-facts.ts'
import { citesOf } from './cites.ts'
import { contractDate, everywhere } from './common-facts.ts'
import type { Calculator, Edition, Note, Provider, Term } from './provider.ts'
import type { Remark, Seed } from './seed-schema.ts'
import { termsOf } from './seed-terms.ts'
import { variantOf } from './variant.ts'

/** The provider that a checked seed describes. */
export function providerOf(seed: Seed, kinds: ReadonlyMap<string, Kind>): Provider {
  const calculators = new Map<string, Calculator>()
  const provider: Provider = {
    id: seed.provider,
    name: seed.name,
    search: seed.search ?? '',
    currency: seed.currency,
    documents: seed.documents,
    calculators,
  }
  for (const [id, entry] of Object.entries(seed.calculators)) {
    calculators.set(id, calculatorOf(id, entry, seed, provider, kinds))
  }
  return provider
}

function calculatorOf(
  id: string,
  entry: Seed['calculators'][string],
  seed: Seed,
  provider: Provider,
  kinds: ReadonlyMap<string, Kind>,
): Calculator {
  const kind = defined(kinds.get(entry.kind), entry.kind)
  const { variant, formula } = defined(variantOf(kind, entry.variant), id)
  const renamed = entry.facts ?? {}
  const keys = new Map(Object.entries(renamed).map(([fact, { key }]) => [fact, key]))
  const shapes = {
    ...formula.facts,
    ...(Object.hasOwn(formula.facts, 'customer') ? {} : everywhere),
    ...(seed.editionsGoByContract ? { [contractDate]: optional(date()) } : {}),
  }
  const ownDocument = seed.documents[0]?.id ?? ''
  const keyOf = (fact: string): string => keys.get(fact) ?? fact
  const noteOf = ({ text, cite }: Remark): Note => ({ text, cites: citesOf(cite, ownDocument) })
  return {
    provider,
    id,
    title: entry.title,
    kind,
    variant,
    formula,
    fields: fieldsOf(shapes, keys),
    currencies: [seed.currency, ...otherCurrencies(formula, seed)],
    keyOf,
    labels: Object.fromEntries(Object.values(renamed).map(({ key, label }) => [key, label])),
    help: Object.fromEntries(
      Object.entries(entry.help ?? {}).map(([fact, choices]) => [
        keyOf(fact),
        Object.fromEntries(Object.entries(choices).map(([choice, of]) => [choice, noteOf(of)])),
      ]),
    ),
    notes: (entry.notes ?? []).map(noteOf),
    editions: editionsOf(id, formula, seed, ownDocument),
  }
}

/** No other currency where none of its figures is money, nor where a term is an amount: that one stays in the terms' own. */
const otherCurrencies = (formula: AnyFormula, { currencies = [] }: Seed): readonly Currency[] =>
  formula.isMoney && Object.values(formula.terms).every(({ type }) => type !== 'amount')
    ? currencies.map(({ currency }) => currency)
    : []

/** A count that says that there is none, and cannot be read otherwise. */
const isNone = ({ shape, values: [{ leaf }, ...others] }: Term): boolean =>
  shape.type === 'count-or-none' && leaf.value === 0 && others.length === 0

const editionsOf = (id: string, formula: AnyFormula, seed: Seed, ownDocument: string): readonly Edition[] =>
  seed.editions.flatMap(({ from, to, cite, terms: byCalculator }) => {
    const own = Object.hasOwn(byCalculator, id) ? byCalculator[id] : undefined
    if (own === undefined) return []
    const terms = termsOf(own, formula, seed, ownDocument)
    return {
      from: from === undefined ? undefined : readDay(from),
      fromText: from,
      to: to === undefined ? undefined : readDay(to),
      cites: citesOf(cite, ownDocument),
      terms,
      defaults: Object.fromEntries(terms.flatMap((term) => (isNone(term) ? [] : [[term.id, term.values[0].leaf]]))),
    }
  })
