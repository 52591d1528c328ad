import type { Term } from '../../../calculators/engine/seed/provider.ts'
import { formattedValue } from '../../../calculators/kernel/proof/print.ts'
import { firstUsable, type Known, withinSentence } from './alternatives.ts'
import { newestEdition } from './names.ts'
import type { Reader } from './reader.ts'

/** What a calculator answers and by which rule, in a few sentences, under the stated and default terms of its newest edition. */
export const ruleText = (reader: Reader): string | undefined => textOf(reader, 'rule')

/** The formula of a calculator in one line of words, under the same terms. */
export const formulaText = (reader: Reader): string | undefined => textOf(reader, 'formula')

function textOf(reader: Reader, key: string): string | undefined {
  const { kind, variant } = reader.calculator
  return firstUsable(kind, [`${key}.${variant}`, key], reader.language, knownFrom(reader))
}

/** The terms by name, `rounding:down` to ask how one stands, and `name:on` for what a fact is called here. */
function knownFrom({ calculator, language, value, name }: Reader): Known {
  const edition = newestEdition(calculator)
  const terms = new Map<string, Term>()
  for (const term of edition?.terms ?? []) {
    terms.set(term.id, term)
    terms.set(`${term.id}:${term.values[0].raw}`, term)
  }
  return (asked) => {
    if (asked.startsWith('name:')) return name(calculator.keyOf(asked.slice('name:'.length)))
    const leaf = terms.get(asked)?.values[0].leaf
    if (leaf === undefined) return undefined
    const text = value(leaf.unit, formattedValue(leaf).exact)
    return leaf.unit === 'choice' && language === 'en' ? withinSentence(text) : text
  }
}
