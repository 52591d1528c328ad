import * as v from 'valibot'
import { type Day, readDay } from '../kernel/days.ts'
import type { DatedRate, GuardRule, Law } from '../kernel/law.ts'
import { decimal } from '../kernel/money.ts'
import { zero } from '../kernel/rational.ts'
import type { Words } from '../kernel/words.ts'
import { citeReader } from './cites.ts'
import { readJson } from './json.ts'
import type { Document } from './provider.ts'
import { schemaProblems } from './schema-problems.ts'
import { type SeedProblem, seedError } from './seed-problem.ts'
import { cites, dateText, document, words } from './seed-schema.ts'

const decimalText = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, 'a rate is a decimal such as "0.03"'))
const datedRate = v.strictObject({ from: dateText, to: v.optional(dateText), rate: decimalText, cite: cites })
const closing = v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/, 'a closing day is written "MM-DD"'))

/** The shape of `seeds/law.json`. */
const lawSchema = v.strictObject({
  documents: v.array(document),
  statutoryRates: v.array(datedRate),
  consumptionTaxRates: v.array(datedRate),
  consumerCap: v.strictObject({ rate: decimalText, cite: cites }),
  guards: v.record(v.string(), v.strictObject({ from: v.optional(dateText), says: words, cite: cites })),
  holidays: v.strictObject({
    cite: cites,
    fixedTo: dateText,
    knownTo: dateText,
    bankClosings: v.array(closing),
    bankCite: cites,
    years: v.record(v.string(), v.string()),
  }),
})

/** The law page: the figures that formulas lean on, the documents they are cited from, and what each guard says. */
export interface LawPage {
  readonly law: Law
  readonly documents: readonly Document[]
  readonly guardWords: ReadonlyMap<string, Words>
}

/** Reads the law page; throws a seed error with every problem found. */
export function readLaw(file: string, text: string): LawPage {
  const parsed = v.safeParse(lawSchema, readJson(file, text))
  if (!parsed.success) throw seedError(file, schemaProblems(parsed.issues, []))
  const page = parsed.output
  const problems: SeedProblem[] = []
  const reader = citeReader(undefined, page.documents, problems)

  const day = (written: string, at: string): Day => {
    const read = readDay(written)
    if (read === undefined) problems.push({ path: at, message: `${written} is no date` })
    return read ?? (0 as Day)
  }
  const rates = (list: typeof page.statutoryRates, at: string): readonly DatedRate[] =>
    list.map(({ from, to, rate, cite }, index) => ({
      from: day(from, `${at}[${index}].from`),
      ...(to === undefined ? {} : { to: day(to, `${at}[${index}].to`) }),
      rate: decimal(rate) ?? zero,
      cites: reader.read(cite, [at, index, 'cite']),
    }))
  const guards = new Map<string, GuardRule>(
    Object.entries(page.guards).map(([id, { from, cite }]) => [
      id,
      {
        ...(from === undefined ? {} : { from: day(from, `guards.${id}.from`) }),
        cites: reader.read(cite, ['guards', id, 'cite']),
      },
    ]),
  )
  const { holidays } = page
  const years = Object.entries(holidays.years)
  const nationalHolidays = new Set(
    years.flatMap(([year, days]) => days.split(' ').map((of) => day(`${year}-${of}`, `holidays.years.${year}`))),
  )
  const bankClosings = years.flatMap(([year]) =>
    holidays.bankClosings.map((of) => day(`${year}-${of}`, 'holidays.bankClosings')),
  )
  const law: Law = {
    statutoryRates: rates(page.statutoryRates, 'statutoryRates'),
    consumptionTaxRates: rates(page.consumptionTaxRates, 'consumptionTaxRates'),
    consumerCapRate: {
      rate: decimal(page.consumerCap.rate) ?? zero,
      cites: reader.read(page.consumerCap.cite, ['consumerCap', 'cite']),
    },
    guards,
    holidays: {
      days: nationalHolidays,
      bankDays: new Set([...nationalHolidays, ...bankClosings]),
      fixedTo: day(holidays.fixedTo, 'holidays.fixedTo'),
      knownTo: day(holidays.knownTo, 'holidays.knownTo'),
      cites: reader.read(holidays.cite, ['holidays', 'cite']),
      bankCites: reader.read(holidays.bankCite, ['holidays', 'bankCite']),
    },
  }
  if (problems.length > 0) throw seedError(file, problems)
  const guardWords = new Map(Object.entries(page.guards).map(([id, { says }]) => [id, says]))
  return { law, documents: page.documents, guardWords }
}
