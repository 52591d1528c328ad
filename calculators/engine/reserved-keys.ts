import { type Path, pathText, type SeedProblem } from './seed-problem.ts'

const reserved = ['__proto__', 'constructor', 'prototype']

/** Keys that mean something to the language itself: no schema sees them, so they are looked for before. */
export function reservedKeys(data: unknown): readonly SeedProblem[] {
  const problems: SeedProblem[] = []
  const waiting: { readonly value: unknown; readonly at: Path }[] = [{ value: data, at: [] }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, at } = next
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      const path = [...at, Array.isArray(value) ? Number(key) : key]
      if (reserved.includes(key)) problems.push({ path: pathText(path), message: 'unknown key' })
      else waiting.push({ value: inner, at: path })
    }
  }
  return problems
}
