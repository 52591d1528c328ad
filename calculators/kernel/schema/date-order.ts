import type { Derived } from '../proof/derive.ts'
import type { Problem } from '../proof/problem.ts'
import type { DateRelation, FactExpected } from './invalid.ts'
import { isRecord } from './is-record.ts'
import { factPath } from './parse-facts.ts'

/**
 * A relation between dates or moments among the facts. The problem is reported at `fact`.
 * With `rows`, it holds in each row of that list; the other names are then looked up in the row first.
 * Where `notBefore` lies after `notAfter`, that is a problem of its own, and nothing is said of what lies between.
 */
export interface DateOrder {
  readonly rows?: string
  readonly fact: string
  readonly notBefore?: string
  readonly notAfter?: string
  readonly after?: string
  readonly before?: string
}

type Facts = Readonly<Record<string, unknown>>

const relations: readonly { readonly relation: DateRelation; readonly holds: (a: number, b: number) => boolean }[] = [
  { relation: 'notBefore', holds: (a, b) => a >= b },
  { relation: 'notAfter', holds: (a, b) => a <= b },
  { relation: 'after', holds: (a, b) => a > b },
  { relation: 'before', holds: (a, b) => a < b },
]

/** Adds every relation that does not hold; a fact that is absent or was not read is in no wrong order. */
export function orderProblems(
  orders: readonly DateOrder[],
  facts: Facts,
  keyOf: (id: string) => string,
  problems: Problem[],
): void {
  for (const order of orders) {
    if (order.rows === undefined) {
      const broken = brokenRelation(order, facts, facts, keyOf)
      if (broken !== undefined) problems.push(problem('', keyOf(order.fact), broken))
      continue
    }
    const list = facts[order.rows]
    if (!Array.isArray(list)) continue
    for (let at = 0; at < list.length; at += 1) {
      const row: unknown = list[at]
      const broken = isRecord(row) ? brokenRelation(order, row, facts, keyOf) : undefined
      if (broken !== undefined) problems.push(problem(`${keyOf(order.rows)}[${at}]`, keyOf(order.fact), broken))
    }
  }
}

const problem = (within: string, key: string, expected: FactExpected): Problem => ({
  path: factPath(within, key),
  code: 'wrong-order',
  expected,
})

/** What is expected of the fact and does not hold. */
function brokenRelation(
  order: DateOrder,
  own: Facts,
  all: Facts,
  keyOf: (id: string) => string,
): FactExpected | undefined {
  const value = numberIn(own[order.fact])
  if (value === undefined || isReversed(order, own, all)) return undefined
  for (const { relation, holds } of relations) {
    const other = order[relation]
    if (other === undefined) continue
    const bound = numberIn(own[other] ?? all[other])
    if (bound !== undefined && !holds(value, bound)) return { is: 'date-order', relation, other: keyOf(other) }
  }
  return undefined
}

/** Whether the span that the fact should lie in ends before it starts. */
function isReversed({ notBefore, notAfter }: DateOrder, own: Facts, all: Facts): boolean {
  if (notBefore === undefined || notAfter === undefined) return false
  const from = numberIn(own[notBefore] ?? all[notBefore])
  const to = numberIn(own[notAfter] ?? all[notAfter])
  return from !== undefined && to !== undefined && from > to
}

function numberIn(fact: unknown): number | undefined {
  const value = (fact as Derived<unknown> | undefined)?.value
  return typeof value === 'number' ? value : undefined
}
