import { type Path, pathText, type SeedProblem } from './seed-problem.ts'

const reserved = ['__proto__', 'constructor', 'prototype']

/** An object or list inside the data, with the way to it. */
interface Place {
  readonly value: object
  readonly key: string | number
  readonly within: Place | undefined
}

function wayTo(place: Place): Path {
  const back: (string | number)[] = []
  for (let at = place; at.within !== undefined; at = at.within) back.push(at.key)
  return back.reverse()
}

/** Keys that mean something to the language itself: no schema sees them, so they are looked for before. */
export function reservedKeys(data: unknown): readonly SeedProblem[] {
  const problems: SeedProblem[] = []
  const waiting: Place[] = isObject(data) ? [{ value: data, key: '', within: undefined }] : []
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const isList = Array.isArray(place.value)
    for (const [name, value] of Object.entries(place.value)) {
      const key = isList ? Number(name) : name
      if (reserved.includes(name)) problems.push({ path: pathText([...wayTo(place), key]), message: 'unknown key' })
      else if (isObject(value)) waiting.push({ value, key, within: place })
    }
  }
  return problems
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
