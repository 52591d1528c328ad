import { type Kept, most } from './kept.ts'

const idGrammar = /^[A-Za-z0-9-]{1,64}$/
const nameInPath = /^[a-z0-9][a-z0-9-]{0,59}$/
const particularGrammar = /^[a-z][A-Za-z0-9-]{0,39}$/
const momentGrammar = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isMatch = (value: unknown, grammar: RegExp): value is string => typeof value === 'string' && grammar.test(value)

const isShort = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest

/** What somebody's file or storage holds as a calculation; undefined where it is none. Keys of no meaning fall away. */
export function keptFrom(value: unknown): Kept | undefined {
  if (!isRecord(value)) return undefined
  const { id, name, keptAt, provider, calculator, fragment } = value
  const particulars = particularsFrom(value['particulars'])
  if (!isMatch(id, idGrammar) || !isMatch(keptAt, momentGrammar)) return undefined
  if (!isMatch(provider, nameInPath) || !isMatch(calculator, nameInPath)) return undefined
  if (!isShort(name, most.name) || name.trim() === '') return undefined
  if (!isShort(fragment, most.fragment) || particulars === undefined) return undefined
  return { id, name, keptAt, provider, calculator, fragment, particulars }
}

function particularsFrom(value: unknown): Kept['particulars'] | undefined {
  if (!isRecord(value)) return undefined
  const found = Object.entries(value)
  const texts = found.filter(
    (entry): entry is [string, string] => particularGrammar.test(entry[0]) && isShort(entry[1], most.particular),
  )
  return texts.length < found.length || texts.length > most.particulars ? undefined : Object.fromEntries(texts)
}
