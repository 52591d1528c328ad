import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { GuardShown } from '../../../calculators/engine/outcome.ts'
import { sheetWords } from '../../words/sheet.ts'
import type { Reader } from '../text/reader.ts'

/** A check against the law in words. */
export interface GuardLine {
  readonly mark: string
  readonly text: string
  readonly uncapped: string | undefined
  readonly cites: readonly string[]
}

export const guardLines = (
  { say, value, cite, calculator, language }: Reader,
  { guardWords }: Catalogue,
  guards: readonly GuardShown[],
): readonly GuardLine[] =>
  guards.map(({ id, bites, cites, uncapped }) => ({
    mark: say(bites ? sheetWords.bites : sheetWords.isQuiet),
    text: guardWords.get(id)?.[language] ?? id,
    uncapped:
      uncapped === undefined
        ? undefined
        : say(sheetWords.uncapped, { amount: value(calculator.provider.currency, uncapped) }),
    cites: cites.map(cite),
  }))
