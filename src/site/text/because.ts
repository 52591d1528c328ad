import { plainId } from '../../words/lookup.ts'
import type { Answered } from '../answer/answer.ts'
import { firstUsable, type Known, usable, withinSentence } from './alternatives.ts'
import type { Reader } from './reader.ts'
import { figureUnit } from './value-text.ts'

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
}

/**
 * What an outcome tells by name: its figures, else the last step of that id, else a fact or term that went into a step.
 * With a colon it is asked whether a step was made by an operation (`dueDate:as-stated`), whether a choice or a decision
 * came out so (`countBack:strict`, `isCapped:false`), and whether a check against the law bites (`guard:consumer-cap`).
 */
function knownFrom({ calculator, language, value }: Reader, outcome: Answered): Known {
  const told = new Map<string, Told>()
  const { steps = [], guards = [] } = outcome
  const tell = (id: string, unit: string, text: string): void => {
    told.set(id, { unit, text })
    if (unit === 'choice' || unit === 'flag') told.set(`${id}:${text}`, { unit, text })
  }
  for (const { operands } of steps) for (const { id, unit, shown } of operands) tell(plainId(id), unit, shown)
  for (const { id, operation, unit, shown } of steps) {
    tell(plainId(id), unit, shown)
    told.set(`${plainId(id)}:${operation}`, { unit, text: shown })
  }
  for (const [id, text] of Object.entries('figures' in outcome ? (outcome.figures ?? {}) : {})) {
    tell(id, figureUnit(calculator, outcome, id, text), text)
  }
  for (const { id, bites } of guards) if (bites) told.set(`guard:${id}`, { unit: 'flag', text: 'true' })
  return (name) => {
    const found = told.get(name) ?? told.get(calculator.keyOf(name))
    if (found === undefined) return undefined
    const text = value(found.unit, found.text)
    return found.unit === 'choice' && language === 'en' ? withinSentence(text) : text
  }
}
