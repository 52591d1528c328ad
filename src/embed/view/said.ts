import type { LawSeed } from '../../../calculators/engine/check-law.ts'
import type { Words } from '../../../calculators/kernel/words.ts'

/** What is said of what all kinds share: a calculator's own script has as much of it as that calculator can come to say. */
export interface Said {
  readonly common: Readonly<Record<string, Words>>
  readonly operations: Readonly<Record<string, Words>>
  readonly law: LawSeed
}

/** Words of facts, terms and codes, as far as calculators brought them. Both stand in for the app's own dictionaries. */
export const common: Record<string, Words> = {}
export const operations: Record<string, Words> = {}

export function take(said: Said): void {
  Object.assign(common, said.common)
  Object.assign(operations, said.operations)
}
