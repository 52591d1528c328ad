import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import type { Bites, Is, Sentence } from '../../../calculators/kernel/schema/sentence.ts'
import type { Language } from './format.ts'
import type { Formatter } from './formatter.ts'

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
