import { wholes } from 'virtual:yakkan/wholes'
import { type JsonAnswer, jsonAnswer } from '../../calculators/engine/describe/json-answer.ts'
import { calculate } from '../../calculators/engine/run/calculate.ts'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../calculators/engine/seed/provider.ts'
import type { File } from '../pages/shell/copy-and-download.ts'
import type { Answer } from '../ui/answer/answer.ts'
import { catalogueOf, type Part } from '../ui/catalogue/part.ts'

/** The catalogue of one calculator with its texts in both languages; undefined where the site has none of that name. */
async function wholeCatalogue({ provider, id, kind }: Calculator): Promise<Catalogue | undefined> {
  const name = `${provider.id}/${id}`
  const load = Object.hasOwn(wholes, name) ? wholes[name] : undefined
  if (load === undefined) return undefined
  const { text } = await load()
  const { seed, lawDocuments }: Pick<Part, 'seed' | 'lawDocuments'> = JSON.parse(text)
  return catalogueOf({ kind, seed, lawDocuments })
}

/**
 * What the JSON door takes and gives for what was entered. The name of the file tells the calculation and the day, and
 * nothing that was entered.
 * @param today the day of the file, YYYY-MM-DD
 */
export async function doorFile(
  catalogue: Catalogue,
  calculator: Calculator,
  answer: Answer,
  today: string,
): Promise<File> {
  const { bill } = answer
  const request = typeof bill === 'object' ? { ...answer.request, billed: bill.billed } : answer.request
  const outcome = await wholeOutcome(catalogue, calculator, request)
  return {
    name: `yakkan-${calculator.provider.id}-${calculator.id}-${today}.json`,
    text: `${JSON.stringify({ request, outcome }, null, 2)}\n`,
  }
}

/** An outcome gives the basis of a reading in both languages; a page was loaded with its own alone. */
async function wholeOutcome(
  catalogue: Catalogue,
  calculator: Calculator,
  request: Answer['request'],
): Promise<JsonAnswer> {
  const outcome = answerOf(catalogue, request)
  const readings = 'readings' in outcome ? (outcome.readings ?? []) : []
  if (readings.every(({ basis }) => basis.ja !== undefined && basis.en !== undefined)) return outcome
  return answerOf((await wholeCatalogue(calculator)) ?? catalogue, request)
}

/** What the door answers; only what has an answer is put into a file. */
function answerOf(catalogue: Catalogue, request: Answer['request']): JsonAnswer {
  const outcome = calculate(catalogue, request, false)
  if (outcome.status === 'problem') throw new RangeError('doorFile: the request has no answer')
  return jsonAnswer(outcome)
}
