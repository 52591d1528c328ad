import * as v from 'valibot'
import { readDay } from '../../kernel/calendar/days.ts'
import { citeCheck } from './check-cites.ts'
import { checkDocuments } from './check-documents.ts'
import { readJson } from './json.ts'
import { schemaProblems } from './schema-problems.ts'
import { object, record } from './seed-object.ts'
import { type Path, pathText, type SeedProblem, seedError } from './seed-problem.ts'
import { cites, dateText, document, words } from './seed-schema.ts'

const rateForm = 'a rate is a decimal such as "0.03"'
const decimalText = v.pipe(v.string(rateForm), v.regex(/^\d+(\.\d+)?$/, rateForm))
const datedRate = object(
  { from: dateText, to: v.optional(dateText), rate: decimalText, cite: cites },
  'expected a rate, {"from": …, "rate": …, "cite": …}',
)
const closingForm = 'a closing day is written "MM-DD"'
const closing = v.pipe(v.string(closingForm), v.regex(/^\d{2}-\d{2}$/, closingForm))
const anyText = v.string('expected a text')

/** The shape of `seeds/law.json`. */
const lawSchema = object(
  {
    documents: v.array(document, 'expected a list of documents'),
    statutoryRates: v.array(datedRate, 'expected a list of rates'),
    consumptionTaxRates: v.array(datedRate, 'expected a list of rates'),
    consumerCap: object({ rate: decimalText, cite: cites }, 'expected a rate, {"rate": …, "cite": …}'),
    guards: record(
      anyText,
      object({ from: v.optional(dateText), says: words, cite: cites }, 'expected a guard, {"says": …, "cite": …}'),
      'expected an object with the guards by id',
    ),
    holidays: object(
      {
        cite: cites,
        fixedTo: dateText,
        knownTo: dateText,
        bankClosings: v.array(closing, 'expected a list of days "MM-DD"'),
        bankCite: cites,
        years: record(anyText, anyText, 'expected an object with the holidays of each year'),
      },
      'expected an object with the holidays',
    ),
  },
  'expected the law page, an object',
)

/** The law page as its file holds it, checked. */
export type LawSeed = v.InferOutput<typeof lawSchema>

/** Checks the text of the law page; throws a seed error with every problem found. */
export function checkedLaw(file: string, text: string): LawSeed {
  const parsed = v.safeParse(lawSchema, readJson(file, text))
  if (!parsed.success) throw seedError(file, schemaProblems(parsed.issues, []))
  const page = parsed.output
  const problems: SeedProblem[] = []
  checkDocuments(page.documents, problems)
  const checkCites = citeCheck(undefined, page.documents, problems)
  const checkDay = (text: string | undefined, at: Path): void => {
    if (text === undefined || readDay(text) !== undefined) return
    problems.push({ path: pathText(at), message: `${text} is no date` })
  }
  for (const [id, { from, cite }] of Object.entries(page.guards)) {
    checkDay(from, ['guards', id, 'from'])
    checkCites(cite, ['guards', id, 'cite'])
  }
  const { holidays } = page
  const years = Object.entries(holidays.years)
  for (const [year, days] of years) {
    for (const day of days.split(' ')) checkDay(`${year}-${day}`, ['holidays', 'years', year])
  }
  for (const [year] of years) {
    for (const day of holidays.bankClosings) checkDay(`${year}-${day}`, ['holidays', 'bankClosings'])
  }
  for (const list of ['statutoryRates', 'consumptionTaxRates'] as const) {
    for (const [index, { from, to, cite }] of page[list].entries()) {
      checkDay(from, [list, index, 'from'])
      checkDay(to, [list, index, 'to'])
      checkCites(cite, [list, index, 'cite'])
    }
  }
  checkCites(page.consumerCap.cite, ['consumerCap', 'cite'])
  checkDay(holidays.fixedTo, ['holidays', 'fixedTo'])
  checkDay(holidays.knownTo, ['holidays', 'knownTo'])
  checkCites(holidays.cite, ['holidays', 'cite'])
  checkCites(holidays.bankCite, ['holidays', 'bankCite'])
  if (problems.length > 0) throw seedError(file, problems)
  return page
}
