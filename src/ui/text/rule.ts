import type { Term } from '../../../calculators/engine/seed/provider.ts'
import { formattedValue } from '../../../calculators/kernel/proof/print.ts'
import type { Formatter } from './formatter.ts'
import { newestEdition } from './names.ts'
import { firstSayable, type Values, withinSentence } from './sentence.ts'

/** What a calculator answers and by which rule, in a few sentences, under the stated and default terms of its newest edition. */
export const ruleText = (formatter: Formatter): string | undefined => textOf(formatter, 'rule')

/** The formula of a calculator in one line of words, under the same terms. */
export const formulaText = (formatter: Formatter): string | undefined => textOf(formatter, 'formula')

function textOf(formatter: Formatter, key: string): string | undefined {
  const { kind, variant } = formatter.calculator
  return firstSayable(kind, [`${key}.${variant}`, key], valuesOf(formatter), formatter.language)
}

/** The terms by name, and `name:on` for what a fact is called here. */
function valuesOf(formatter: Formatter): Values {
  const { calculator, name: nameOf } = formatter
  const terms = new Map<string, Term>(newestEdition(calculator)?.terms.map((term) => [term.id, term]))
  return {
    value(name) {
      if (name.startsWith('name:')) return nameOf(calculator.keyOf(name.slice('name:'.length)))
      const leaf = terms.get(name)?.values[0].leaf
      return leaf && withinSentence(formatter, leaf.unit, formattedValue(leaf).exact)
    },
    is: (name, way) => terms.has(name) && (way === undefined || terms.get(name)?.values[0].raw === way),
    bites: () => false,
  }
}
