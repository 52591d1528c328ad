import { describe, expect, test } from 'vitest'
import { problemMessage } from '../../../calculators/engine/describe/problem-messages.ts'
import { leaf } from '../../../calculators/kernel/proof/derive.ts'
import type { Problem } from '../../../calculators/kernel/proof/problem.ts'
import { type DateOrder, orderProblems } from '../../../calculators/kernel/schema/date-order.ts'

const on = (value: number) => leaf('fact', 'on', 'date', value)
const same = (id: string): string => id
function broken(order: DateOrder, facts: Readonly<Record<string, unknown>>, keyOf = same): readonly string[] {
  const problems: Problem[] = []
  orderProblems([order], facts, keyOf, problems)
  return problems.map((problem) => `${problem.path} ${problem.code}: ${problemMessage(problem, {})}`)
}

describe('two facts', () => {
  test.each([
    // below, at and above the other fact, 5
    ['notBefore', [false, true, true], 'on or after'],
    ['notAfter', [true, true, false], 'on or before'],
    ['after', [false, false, true], 'after'],
    ['before', [true, false, false], 'before'],
  ] as const)('%s', (relation, holds, says) => {
    const problems = [4, 5, 6].map((value) => broken({ fact: 'a', [relation]: 'b' }, { a: on(value), b: on(5) }))
    expect(problems).toEqual(holds.map((isHeld) => (isHeld ? [] : [`facts.a wrong-order: expected to be ${says} b`])))
  })

  test('an absent fact is in no wrong order', () => {
    expect(broken({ fact: 'a', notBefore: 'b' }, { a: on(1) })).toEqual([])
    expect(broken({ fact: 'a', notBefore: 'b' }, { b: on(1) })).toEqual([])
    expect(broken({ fact: 'a', notBefore: 'b' }, {})).toEqual([])
  })

  test('keys are those under which facts are entered', () => {
    const entered = (id: string): string => (id === 'a' ? 'lastLoginOn' : 'startedOn')
    expect(broken({ fact: 'a', notBefore: 'b' }, { a: on(1), b: on(2) }, entered)).toEqual([
      'facts.lastLoginOn wrong-order: expected to be on or after startedOn',
    ])
  })
})

describe('a fact between two', () => {
  const order: DateOrder = { fact: 'a', notBefore: 'from', notAfter: 'to' }
  test.each([
    [1, ['facts.a wrong-order: expected to be on or after from']],
    [2, []],
    [3, []],
    [4, []],
    [5, ['facts.a wrong-order: expected to be on or before to']],
  ])('%i between 2 and 4', (value, problems) => {
    expect(broken(order, { a: on(value), from: on(2), to: on(4) })).toEqual(problems)
  })

  test('nothing is said where the bounds themselves are crossed', () => {
    expect(broken(order, { a: on(9), from: on(4), to: on(2) })).toEqual([])
    expect(broken({ fact: 'to', notBefore: 'from' }, { from: on(4), to: on(2) })).toHaveLength(1)
  })
})

describe('rows', () => {
  const order: DateOrder = { rows: 'payments', fact: 'on', after: 'dueOn', before: 'paidOn' }
  test('each row is held against the facts around it', () => {
    const payments = [2, 3, 4, 5, 6].map((value) => ({ on: on(value) }))
    expect(broken(order, { dueOn: on(3), paidOn: on(5), payments })).toEqual([
      'facts.payments[0].on wrong-order: expected to be after dueOn',
      'facts.payments[1].on wrong-order: expected to be after dueOn',
      'facts.payments[3].on wrong-order: expected to be before paidOn',
      'facts.payments[4].on wrong-order: expected to be before paidOn',
    ])
  })

  test('a row’s own fact comes first', () => {
    const held: DateOrder = { rows: 'plans', fact: 'to', notBefore: 'from' }
    expect(
      broken(held, {
        from: on(9),
        plans: [
          { from: on(1), to: on(2) },
          { from: on(3), to: on(2) },
        ],
      }),
    ).toEqual(['facts.plans[1].to wrong-order: expected to be on or after from'])
  })

  test('no rows, and rows that were not read', () => {
    expect(broken(order, { dueOn: on(3), paidOn: on(5) })).toEqual([])
    expect(broken(order, { dueOn: on(3), paidOn: on(5), payments: [undefined, 'x', {}] })).toEqual([])
  })
})
