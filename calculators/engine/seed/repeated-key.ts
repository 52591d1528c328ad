import { keyText } from '../../kernel/schema/invalid.ts'
import { type Path, pathText } from './seed-problem.ts'

/** A key that stands in its object a second time. */
export interface RepeatedKey {
  readonly key: string
  /** Where it begins in the text. */
  readonly at: number
  /** The way to it: `facts.payments[0].amount`. Long keys are cut. */
  readonly path: string
}

/**
 * Keys that stand twice in one object, of which a reader of JSON silently drops one. Escapes do not tell keys apart:
 * "a" is "\u0061".
 * @param value what the text was read as
 */
export const repeatedKeys = (text: string, value: unknown): readonly RepeatedKey[] =>
  mayRepeat(text, value) ? [...scanned(text)] : none

/** The first key that stands twice in one object. */
export const repeatedKey = (text: string, value: unknown): RepeatedKey | undefined =>
  mayRepeat(text, value) ? scanned(text).next().value : undefined

/** The length from which on a text is looked through sooner than what was read from it. */
const long = 20_000

/** False where as many keys were read as were written, which is quickly told of nearly all requests. */
const mayRepeat = (text: string, value: unknown): boolean => text.length > long || keysWritten(text) !== keysRead(value)

const none: readonly RepeatedKey[] = []

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9
const [quote, comma, listBegins, backslash, listEnds, objectBegins, objectEnds] = [
  34, 44, 91, 92, 93, 123, 125,
] as const

/** How often a text has a colon after a quote: once for each key, and now and then within a string. */
function keysWritten(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1
    while (isBlank(text.charCodeAt(before))) before -= 1
    if (text.charCodeAt(before) === quote) count += 1
  }
  return count
}

const deepest = 200

/** How many keys all objects of a value have together; no number where they lie too deep to be counted quickly. */
function keysRead(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth > deepest) return Number.NaN
  const values = Array.isArray(value) ? value : Object.values(value)
  let count = values === value ? 0 : values.length
  for (const each of values) if (typeof each === 'object' && each !== null) count += keysRead(each, depth + 1)
  return count
}

/** An object or list that is open, and where in it the scan stands. */
interface Open {
  readonly isList: boolean
  /** The place in a list. */
  index: number
  /** The key in an object. */
  key: string
  /** The keys before, once there are any: most objects of a deep text have one key. */
  keys: Set<string> | undefined
}

/** Walks a text that is known to be JSON. */
function* scanned(text: string): Generator<RepeatedKey, undefined> {
  const open: Open[] = []
  let inner: Open | undefined
  let isKeyNext = false
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case objectBegins:
      case listBegins:
        isKeyNext = text.charCodeAt(at) === objectBegins
        inner = { isList: !isKeyNext, index: 0, key: '', keys: undefined }
        open.push(inner)
        break
      case objectEnds:
      case listEnds:
        open.pop()
        inner = open.at(-1)
        isKeyNext = false
        break
      case comma:
        isKeyNext = inner?.isList === false
        if (inner?.isList) inner.index += 1
        break
      case quote: {
        const end = endOfString(text, at)
        if (isKeyNext && inner !== undefined) {
          isKeyNext = false
          if (isEnteredTwice(inner, keyIn(text, at, end))) yield { key: inner.key, at, path: pathText(wayTo(open)) }
        }
        at = end
      }
    }
  }
}

/** Goes on to a key of an object; true where it was there before. */
function isEnteredTwice(object: Open, key: string): boolean {
  if (object.keys === undefined && object.index > 0) object.keys = new Set([object.key])
  object.index += 1
  object.key = key
  if (object.keys?.has(key)) return true
  object.keys?.add(key)
  return false
}

const wayTo = (open: readonly Open[]): Path => open.map(({ isList, index, key }) => (isList ? index : keyText(key)))

/** Where the string that begins at a quote ends. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); ; at = text.indexOf('"', at + 1)) {
    let escapes = at
    while (text.charCodeAt(escapes - 1) === backslash) escapes -= 1
    if ((at - escapes) % 2 === 0) return at
  }
}

function keyIn(text: string, from: number, to: number): string {
  const quoted = text.slice(from, to + 1)
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1)
}
