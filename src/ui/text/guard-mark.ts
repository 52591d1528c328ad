import type { GuardShown } from '../../../calculators/engine/run/outcome.ts'
import type { Formatter } from './formatter.ts'
import { passed, sheetWords } from './sheet-words.ts'

/** What stands before a check: only one that was made by figures may say that nothing is amiss; else it is a notice. */
export const guardMark = ({ say }: Formatter, { id, bites }: GuardShown): string =>
  say(bites ? sheetWords.bites : (passed[id] ?? sheetWords.note))
