import type { Answered } from '../answer/answer.ts'
import { firstUsable, type Known, usable, withinSentence } from './alternatives.ts'
import { plainId } from './lookup.ts'
import type { Reader } from './reader.ts'

/**
 * What an answer is and why, in a sentence or two: of something due, the first of `because.<variant>` and `because` that
 * can be said, and after it all of `because.<variant>.and` and `because.and` that can; of a refusal, the first of
 * `because.<code>`. None where nothing can be said beyond the figures, or beyond the words of the code itself.
 */
export function because(reader: Reader, outcome: Answered): string | undefined {
  const { language } = reader
  const { kind, variant } = reader.calculator
  const known = knownFrom(reader, outcome)
  if (outcome.status !== 'due') return firstUsable(kind, [`because.${outcome.code}`], language, known)
  const main = firstUsable(kind, [`because.${variant}`, 'because'], language, known)
  if (main === undefined) return undefined
  const more = [`because.${variant}.and`, 'because.and'].flatMap((key) => usable(kind, key, language, known))
  return [main, ...more].join(language === 'ja' ? '' : ' ')
}

interface Told {
  readonly unit: string
  readonly text: string
  /** Of a step, how it came about. */
  readonly operation?: string
}

/**
 * What an outcome tells by name: its figures, else the last step of that id, else a fact or term that went into a step.
 * With a colon it is asked whether a value came out so (`countBack:strict`, `isCapped:false`, `penalty:0`) or by an
 * operation (`dueDate:as-stated`), and whether a check against the law bites (`guard:consumer-cap`).
 */
function knownFrom({ calculator, language, value }: Reader, outcome: Answered): Known {
  const told = new Map<string, Told>()
  const { steps = [], guards = [] } = outcome
  for (const { operands } of steps)
    for (const { id, unit, shown } of operands) told.set(plainId(id), { unit, text: shown })
  for (const { id, operation, unit, shown } of steps) told.set(plainId(id), { unit, text: shown, operation })
  for (const [id, figure] of Object.entries('figures' in outcome ? (outcome.figures ?? {}) : {})) {
    told.set(id, { ...told.get(id), unit: figure.unit, text: figure.value })
  }
  const bites = (id: string): boolean => guards.some((guard) => guard.id === id && guard.bites)
  const read = (name: string): string | undefined => {
    const [id = '', way] = name.split(':')
    if (id === 'guard') return way !== undefined && bites(way) ? way : undefined
    const found = told.get(id) ?? told.get(calculator.keyOf(id))
    if (found === undefined || (way !== undefined && way !== found.text && way !== found.operation)) return undefined
    const text = value(found.unit, found.text)
    return found.unit === 'choice' && language === 'en' ? withinSentence(text) : text
  }
  // Sentences that cannot be said name much of what the one that can be said does.
  const readBefore = new Map<string, string | undefined>()
  return (name) => {
    if (!readBefore.has(name)) readBefore.set(name, read(name))
    return readBefore.get(name)
  }
}
