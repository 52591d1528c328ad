import type { GuardShown } from '../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import { sheetWords } from '../ui/answer/sheet-words.ts'
import { guardMark } from '../ui/text/guard-mark.ts'
import type { Reader } from '../ui/text/reader.ts'

/** A check against the law in words. */
export interface GuardLine {
  readonly mark: string
  readonly text: string
  readonly uncapped: string | undefined
  readonly cites: readonly string[]
}

export const guardLines = (
  reader: Reader,
  { guardWords }: Catalogue,
  guards: readonly GuardShown[],
): readonly GuardLine[] => {
  const { say, value, cite, calculator, language } = reader
  return guards.map((guard) => ({
    mark: guardMark(reader, guard),
    text: guardWords.get(guard.id)?.[language] ?? guard.id,
    uncapped:
      guard.uncapped === undefined
        ? undefined
        : say(sheetWords.uncapped, { amount: value(calculator.provider.currency, guard.uncapped) }),
    cites: guard.cites.map(cite),
  }))
}
