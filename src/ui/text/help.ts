import type { Cite } from '../../../calculators/kernel/proof/cite.ts'
import { wordsFor } from './lookup.ts'
import type { Reader } from './reader.ts'

/** What a choice means, and where the terms say so. */
interface Help {
  readonly text: string
  readonly cites: readonly Cite[]
}

/** What a choice means: as the provider's terms have it, with its places, or else as its kind says. */
export function helpOf({ calculator, language }: Reader, fact: string, choice: string): Help | undefined {
  const own = calculator.help[fact]?.[choice]
  const text = own?.text ?? wordsFor(calculator.kind, `help.${choice}`)
  return text && { text: text[language], cites: own?.cites ?? [] }
}
