import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type AnyProblemMessages, problemMessage } from '../../calculators/engine/describe/problem-messages.ts'
import { calculate } from '../../calculators/engine/run/calculate.ts'
import type { Currency } from '../../calculators/kernel/number/money.ts'
import { amount, date } from '../../calculators/kernel/schema/fact.ts'
import { isInvalid, problemAt } from '../../calculators/kernel/schema/invalid.ts'
import { catalogue, kindMessages } from '../../src/catalogue.ts'

/** The sentences that the JSON door and the library give for problems. */

const reading = (currency: Currency) => ({ currency, recording: false, problems: [] })

test('what was entered is shown as what it is', () => {
  const endOf = (raw: unknown): string => {
    const found = date().parse(raw, 'it', reading('JPY'))
    return isInvalid(found) ? problemMessage(problemAt('facts.it', found), {}).replace(/^.*; got /, '') : ''
  }
  expect([[], {}, null, true, 5, 'x', 'x'.repeat(61), undefined].map(endOf)).toEqual([
    'a list',
    'an object',
    'null',
    'true',
    '5',
    '"x"',
    `"${'x'.repeat(60)}…"`,
    'a value of type undefined',
  ])
})

test.each([
  ['JPY', '1,000', 'such as "50000", without decimals, sign, separators or exponent; got "1,000"'],
  ['USD', '1.555', 'such as "12.50", with at most two decimals, and without sign, separators or exponent; got "1.555"'],
] as const)('amounts in %s say what they take', (currency, raw, says) => {
  const found = amount().parse(raw, 'it', reading(currency))
  expect(isInvalid(found) && problemMessage(problemAt('facts.it', found), {})).toBe(
    `expected an amount in ${currency}, ${says}`,
  )
})

test('a problem that has no sentence is a mistake of the program', () => {
  const problem = { path: '', code: 'conflict', expected: { is: 'what-no-kind-has' } } as const
  expect(() => problemMessage(problem, kindMessages)).toThrow(
    'problemMessage: there is no sentence for "what-no-kind-has"',
  )
})

test('no two kinds give one name to what they expect, and none that of the kernel or the engine', () => {
  const byKind = import.meta.glob<AnyProblemMessages>('../../calculators/*/problem-messages.ts', {
    eager: true,
    import: 'problemMessages',
  })
  const names = Object.values(byKind).flatMap((messages) => Object.keys(messages))
  expect(names).toContain('part-of-paid')
  expect([...names].sort()).toEqual(Object.keys(kindMessages).sort())
  for (const is of names) {
    expect(() => problemMessage({ path: '', code: 'conflict', expected: { is } }, {}), is).toThrow('no sentence')
  }
})

test('every problem of every test vector has its sentence', () => {
  const folder = new URL('../cases/', import.meta.url)
  let count = 0
  for (const name of readdirSync(folder)) {
    const { provider, calculator, cases } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
      provider: string
      calculator: string
      cases: readonly { request: Readonly<Record<string, unknown>> }[]
    }
    for (const { request } of cases) {
      const outcome = calculate(catalogue(), { provider, calculator, ...request }, true)
      for (const problem of outcome.status === 'problem' ? outcome.problems : []) {
        expect(problemMessage(problem, kindMessages)).toMatch(/^[a-z].*[^.]$/)
        count += 1
      }
    }
  }
  expect(count).toBeGreaterThan(100)
})
