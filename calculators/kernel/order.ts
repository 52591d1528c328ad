import type { Derived } from './derive.ts'
import { factPath, isRecord } from './fact.ts'
import type { Problem } from './problem.ts'

/**
 * A relation between dates or moments among the facts. The problem is reported at `fact`.
 * With `rows`, it holds in each row of that list; the other names are then looked up in the row first.
 * Where `notBefore` lies after `notAfter`, that is a problem of its own, and nothing is said of what lies between.
 */
export interface Order {
  readonly rows?: string
  readonly fact: string
  readonly notBefore?: string
  readonly notAfter?: string
  readonly after?: string
  readonly before?: string
}

type Facts = Readonly<Record<string, unknown>>

const relations = [
  ['notBefore', 'on or after', (a: number, b: number) => a >= b],
  ['notAfter', 'on or before', (a: number, b: number) => a <= b],
  ['after', 'after', (a: number, b: number) => a > b],
  ['before', 'before', (a: number, b: number) => a < b],
] as const

/** Adds every relation that does not hold; a fact that is absent or was not read is in no wrong order. */
export function orderProblems(
  orders: readonly Order[],
  facts: Facts,
  keyOf: (id: string) => string,
  problems: Problem[],
): void {
  for (const order of orders) {
    if (order.rows === undefined) {
      problems.push(...broken(order, facts, facts, '', keyOf))
      continue
    }
    const list = facts[order.rows]
    if (!Array.isArray(list)) continue
    for (const [at, row] of list.entries()) {
      if (isRecord(row)) problems.push(...broken(order, row, facts, `${keyOf(order.rows)}[${at}]`, keyOf))
    }
  }
}

function broken(
  order: Order,
  own: Facts,
  all: Facts,
  within: string,
  keyOf: (id: string) => string,
): readonly Problem[] {
  const value = numberIn(own[order.fact])
  if (value === undefined) return []
  const boundOf = (id: string | undefined): number | undefined =>
    id === undefined ? undefined : numberIn(own[id] ?? all[id])
  const [from, to] = [boundOf(order.notBefore), boundOf(order.notAfter)]
  if (from !== undefined && to !== undefined && from > to) return []
  for (const [relation, says, holds] of relations) {
    const other = order[relation]
    if (other === undefined) continue
    const bound = boundOf(other)
    if (bound !== undefined && !holds(value, bound)) {
      const message = `expected to be ${says} ${keyOf(other)}`
      return [{ path: factPath(within, keyOf(order.fact)), code: 'wrong-order', message }]
    }
  }
  return []
}

function numberIn(fact: unknown): number | undefined {
  const value = (fact as Derived<unknown> | undefined)?.value
  return typeof value === 'number' ? value : undefined
}
