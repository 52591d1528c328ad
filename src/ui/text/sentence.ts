import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import type { Bites, Is, Sentence } from '../../../calculators/kernel/schema/sentence.ts'
import type { Language } from './format.ts'
import type { Formatter } from './formatter.ts'
import { plainId } from './names.ts'

/** What a sentence may speak of. */
export interface Values {
  /** A value by its name, written for the reader; none where the case has no such value. */
  readonly value: (name: string) => string | undefined
  readonly is: Is<string>
  readonly bites: Bites
}

/** All that can be said of a sentence's alternatives, in their order. */
export function sayable(
  sentence: Sentence | undefined,
  { value, is, bites }: Values,
  language: Language,
): readonly string[] {
  const say = (texts: TemplateStringsArray, ...names: readonly string[]): string | undefined => {
    let said = texts[0] ?? ''
    for (const [at, name] of names.entries()) {
      const text = value(name)
      if (text === undefined) return undefined
      said += text + (texts[at + 1] ?? '')
    }
    return said
  }
  const alternatives = sentence?.(say, is, bites) ?? []
  return alternatives.flatMap((each) => (each === false ? [] : (each[language] ?? [])))
}

/** The first that can be said of the sentences under some keys, in their order. */
export function firstSayable(
  { sentences }: Kind,
  keys: readonly string[],
  values: Values,
  language: Language,
): string | undefined {
  for (const key of keys) {
    const [said] = sayable(sentences[key], values, language)
    if (said !== undefined) return said
  }
  return undefined
}

/** A value as it stands within a sentence, where the name of a choice has no capital. */
export function withinSentence({ language, value }: Formatter, unit: string, raw: string): string {
  const text = value(unit, raw)
  return unit === 'choice' && language === 'en'
    ? text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
    : text
}

/**
 * What an answer is and why, in a sentence or two: of something due, the first of `because.<variant>` and `because` that
 * can be said, and after it all of `because.<variant>.and` and `because.and` that can; of a refusal, the first of
 * `because.<code>`. None where nothing can be said beyond the figures, or beyond the words of the code itself.
 */
export function because(formatter: Formatter, outcome: AnsweredOutcome): string | undefined {
  const { language } = formatter
  const { kind, variant } = formatter.calculator
  const values = valuesOf(formatter, outcome)
  if (outcome.status !== 'due') return firstSayable(kind, [`because.${outcome.code}`], values, language)
  const main = firstSayable(kind, [`because.${variant}`, 'because'], values, language)
  if (main === undefined) return undefined
  const more = [`because.${variant}.and`, 'because.and'].flatMap((key) =>
    sayable(kind.sentences[key], values, language),
  )
  return [main, ...more].join(language === 'ja' ? '' : ' ')
}

interface Shown {
  readonly unit: string
  readonly text: string
  /** Of a step, how it came about. */
  readonly operation?: string
}

/** What an outcome shows by name: its figures, else the last step of that id, else a fact or term that went into a step. */
function valuesOf(formatter: Formatter, outcome: AnsweredOutcome): Values {
  const { calculator } = formatter
  const shown = new Map<string, Shown>()
  const { steps = [], guards = [] } = outcome
  for (const { operands } of steps)
    for (const { id, unit, shown: text } of operands) shown.set(plainId(id), { unit, text })
  for (const { id, operation, unit, shown: text } of steps) shown.set(plainId(id), { unit, text, operation })
  for (const [id, figure] of Object.entries('figures' in outcome ? (outcome.figures ?? {}) : {})) {
    shown.set(id, { ...shown.get(id), unit: figure.unit, text: figure.value })
  }
  const find = (name: string): Shown | undefined => shown.get(name) ?? shown.get(calculator.keyOf(name))
  const read = (name: string): string | undefined => {
    const found = find(name)
    return found && withinSentence(formatter, found.unit, found.text)
  }
  // Sentences that cannot be said name much of what the one that can be said does.
  const readBefore = new Map<string, string | undefined>()
  return {
    value(name) {
      if (!readBefore.has(name)) readBefore.set(name, read(name))
      return readBefore.get(name)
    },
    is(name, way) {
      const found = find(name)
      return found !== undefined && (way === undefined || way === found.text || way === found.operation)
    },
    bites: (id) => guards.some((guard) => guard.id === id && guard.bites),
  }
}
