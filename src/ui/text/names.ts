import type { Calculator, Edition, Term } from '../../../calculators/engine/seed/provider.ts'
import { common } from '../../../calculators/kernel/schema/common-words.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import { operations } from '../../../calculators/kernel/schema/operation-words.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { Language } from './format.ts'

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

const rowIn = /\[(\d+)\]/

/**
 * What a fact, figure, step or term of a calculator is called; the seed's own names come first. What stands in a row says
 * in which: `payments[0].on` is "Paid on (1)".
 */
export function nameOf(calculator: Calculator, id: string, language: Language): string {
  const { kind, labels } = calculator
  const words: Words | undefined = Object.hasOwn(labels, id) ? labels[id] : wordsFor(kind, id)
  const name = words?.[language] ?? id
  const [, row] = rowIn.exec(id) ?? []
  if (row === undefined || words === undefined) return name
  const place = String(Number(row) + 1)
  return language === 'ja' ? `${name}（${place}）` : `${name} (${place})`
}

/**
 * What a figure is called where it stands as the answer: `headline.<figure>.<variant>` or `headline.<figure>` of the kind.
 * A figure that has such a name goes before the main one.
 */
export const headlineName = ({ kind, variant }: Calculator, id: string): Words | undefined =>
  wordsFor(kind, `headline.${id}.${variant}`) ?? wordsFor(kind, `headline.${id}`)

/** What a choice such as `half-up` is called. */
export const choiceName = (calculator: Calculator, choice: string, language: Language): string =>
  wordsFor(calculator.kind, `choice.${choice}`)?.[language] ?? choice

/** The edition shown beside the form. */
export const newestEdition = ({ editions }: Calculator): Edition | undefined => editions.at(-1)

/** A term as the newest edition that has it with that value knows it. */
export const termWith = ({ editions }: Calculator, id: string, value: string): Term | undefined =>
  editions
    .toReversed()
    .flatMap(({ terms }) => terms.filter((term) => term.id === id))
    .find(({ values }) => values.some(({ raw }) => raw === value))
