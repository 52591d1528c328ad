import type { FactContext, FactShape, FactsOf, Shapes } from './fact-shape.ts'
import { type Invalid, invalid, isInvalid, keyText, mostProblems, problemAt } from './invalid.ts'
import { isRecord } from './is-record.ts'

/** A shape made ready for parsing: its fields in order, each with the key under which it is entered. */
export type Fields = readonly (readonly [id: string, key: string, shape: FactShape<unknown>])[]

/** @param keys the keys under which facts are entered, where they differ from their ids */
export const fieldsOf = (shapes: Shapes, keys: ReadonlyMap<string, string> = new Map()): Fields =>
  Object.entries(shapes).map(([id, shape]) => [id, keys.get(id) ?? id, shape])

/** Where a fact stands, from the request down: `facts.payments[0].amount`. */
export const factPath = (within: string, key: string): string => ['facts', within, key].filter(Boolean).join('.')

/**
 * Parses an object of facts, finding all problems at once. Where there were any, the result is incomplete and must not
 * be calculated with.
 * @param within where the object stands among the facts: '' for all of them, `payments[0]` for a row
 */
export function parseFacts<S extends Shapes>(
  fields: Fields,
  raw: unknown,
  within: string,
  context: FactContext,
): FactsOf<S>
export function parseFacts(
  fields: Fields,
  raw: unknown,
  within: string,
  context: FactContext,
): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  if (!isRecord(raw)) {
    report(context, within, '', invalid('not-a-choice', { is: 'facts' }, raw))
    return facts
  }
  let known = 0
  for (const [id, key, shape] of fields) {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined
    const name = within === '' ? key : `${within}.${key}`
    if (value === undefined) {
      const absent = shape.absent(name, context)
      if (absent !== undefined) facts[id] = absent
      else if (!shape.optional) report(context, within, key, missing)
      continue
    }
    known += 1
    const parsed = shape.parse(value, name, context)
    if (isInvalid(parsed)) report(context, within, key, parsed)
    else facts[id] = parsed
  }
  const keys = Object.keys(raw)
  if (keys.length > known) reportUnknown(keys, fields, within, context)
  return facts
}

const missing: Invalid = { invalid: 'missing', expected: { is: 'fact' } }

function report({ problems }: FactContext, within: string, key: string, found: Invalid): void {
  problems.push(problemAt(factPath(within, key), found))
}

function reportUnknown(keys: readonly string[], fields: Fields, within: string, context: FactContext): void {
  const names = fields.map(([, key]) => key)
  const expected = { is: 'known-fact', known: names } as const
  for (const key of keys) {
    if (context.problems.length >= mostProblems) return
    if (names.includes(key)) continue
    report(context, within, keyText(key), { invalid: 'unknown-key', expected })
  }
}
