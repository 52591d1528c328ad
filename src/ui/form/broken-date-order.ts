import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Problem } from '../../../calculators/kernel/proof/problem.ts'
import { type DateOrder, orderProblems } from '../../../calculators/kernel/schema/date-order.ts'
import { parseFacts } from '../../../calculators/kernel/schema/parse-facts.ts'
import type { Draft } from './draft.ts'
import { requestFrom } from './request.ts'

const relations = ['notBefore', 'notAfter', 'after', 'before'] as const

/** A relation between two dates that does not hold. */
export interface BrokenDateOrder {
  readonly relation: (typeof relations)[number]
  /** The name of the other fact. */
  readonly other: string
}

/** The first relation that does not hold at each field: a problem's code tells that there is one, but not which. */
export function brokenDateOrders(calculator: Calculator, draft: Draft): ReadonlyMap<string, BrokenDateOrder> {
  const { formula, fields, keyOf, provider } = calculator
  const { request, fieldOf } = requestFrom(calculator, draft)
  const facts = parseFacts(fields, request['facts'], '', {
    currency: provider.currency,
    recording: false,
    problems: [],
  })
  const broken = new Map<string, BrokenDateOrder>()
  for (const { order, relation, other } of (formula.orders ?? []).flatMap(single)) {
    const problems: Problem[] = []
    orderProblems([order], facts, keyOf, problems)
    const isOwn = order.rows !== undefined && Object.hasOwn(formula.facts[order.rows]?.row ?? {}, other)
    const name = isOwn ? `${keyOf(order.rows ?? '')}.${keyOf(other)}` : keyOf(other)
    for (const { path } of problems) {
      const place = fieldOf(path)
      if (!broken.has(place)) broken.set(place, { relation, other: name })
    }
  }
  return broken
}

/** Each relation of an order as one of its own. */
const single = ({ rows, fact, ...bounds }: DateOrder) =>
  relations.flatMap((relation) => {
    const other = bounds[relation]
    const order: DateOrder = { ...(rows === undefined ? {} : { rows }), fact, [relation]: other }
    return other === undefined ? [] : [{ order, relation, other }]
  })
