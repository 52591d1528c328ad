import { formattedValue } from '../../../calculators/kernel/proof/print.ts'
import type { Formatter } from './formatter.ts'
import { termWith } from './names.ts'

/** The value of a term as a reader knows it. */
export function termValueText({ calculator, value }: Formatter, id: string, raw: string): string {
  const leaf = termWith(calculator, id, raw)?.values.find((each) => each.raw === raw)?.leaf
  return leaf === undefined ? raw : value(leaf.unit, formattedValue(leaf).exact)
}

/** A reading with the value chosen: 端数処理：切捨て. */
export const readingText = (formatter: Formatter, id: string, raw: string): string =>
  `${formatter.name(id)}${formatter.language === 'ja' ? '：' : ': '}${termValueText(formatter, id, raw)}`
