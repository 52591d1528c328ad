import { formattedValue } from '../../../calculators/kernel/proof/print.ts'
import { termWith } from './names.ts'
import type { Reader } from './reader.ts'

/** The value of a term as a reader knows it. */
export function termValueText({ calculator, value }: Reader, id: string, raw: string): string {
  const leaf = termWith(calculator, id, raw)?.values.find((each) => each.raw === raw)?.leaf
  return leaf === undefined ? raw : value(leaf.unit, formattedValue(leaf).exact)
}

/** A reading with the value chosen: 端数処理：切捨て. */
export const readingText = (reader: Reader, id: string, raw: string): string =>
  `${reader.name(id)}${reader.language === 'ja' ? '：' : ': '}${termValueText(reader, id, raw)}`
