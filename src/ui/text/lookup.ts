import { common } from '../../../calculators/kernel/schema/common-words.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import { operations } from '../../../calculators/kernel/schema/operation-words.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** The id of a value without the places of its rows: `segment[2].damages` is `damages`, `payments[0].on` is `payments.on`. */
export const plainId = (id: string): string =>
  id.replace(/^(?:segment|month|option)\[\d+\]\./, '').replace(/\[\d+\]/g, '')

const shared: Readonly<Record<string, Words>> = common

/** What a fact, figure, step, term (`days`), choice (`choice.down`) or code (`code.no-refund`) of a kind is called. */
export const wordsFor = ({ words }: Kind, id: string): Words | undefined => {
  const plain = plainId(id)
  return Object.hasOwn(words, plain) ? words[plain] : Object.hasOwn(shared, plain) ? shared[plain] : undefined
}

/** How a step came about, in the words of its kind, or of an operation that several kinds share. */
export const operationWords = (kind: Kind, operation: string): Words | undefined =>
  kind.words[`operation.${operation}`] ?? operations[operation]
