import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calculate, calculators, isSeedError, type Outcome, requestSchema } from '../../src/library/index.ts'
import { outcomes, runDoor } from '../cli/run-door.ts'
import { trial } from '../trial-seed.ts'

/** Nothing that is handed out can change a later answer: whatever can be written to is the caller's own. */

const folder = new URL('../cases/', import.meta.url)
const requests = readdirSync(folder).flatMap((name) => {
  const { provider, calculator, cases } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
    provider: string
    calculator: string
    cases: readonly { request: object }[]
  }
  return cases.map(({ request }) => ({ provider, calculator, ...request }))
})

const tried = (act: () => unknown): void => {
  try {
    act()
  } catch (thrown) {
    // What is frozen says so.
    if (!(thrown instanceof TypeError)) throw thrown
  }
}

/** Tries to write to all that is reachable from a value, and returns how many objects that was. */
function vandalised(value: unknown): number {
  const seen = new Set<object>()
  const waiting: unknown[] = [value]
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    waiting.push(...Object.values(next))
  }
  for (const each of seen) {
    const open = each as Record<string, unknown>
    for (const key of Object.keys(open)) tried(() => (open[key] = 'vandalised'))
    tried(() => Object.defineProperty(open, 'extra', { value: 'vandalised', enumerable: true, configurable: true }))
    tried(() => Object.setPrototypeOf(open, { extra: 'vandalised' }))
    if (Array.isArray(each)) {
      tried(() => each.push('vandalised'))
      tried(() => each.reverse())
      tried(() => each.sort())
      tried(() => each.fill('vandalised'))
      tried(() => each.splice(0, 1, 'vandalised', 'vandalised'))
      tried(() => (each.length = 0))
    }
    for (const key of Object.keys(open)) tried(() => delete open[key])
  }
  return seen.size
}

test('a vandal writes to what is open', () => {
  const open = { list: [1, 2], inner: { a: 1 } }
  const closed = Object.freeze([Object.freeze({ a: 1 })])
  expect(vandalised({ open, closed })).toBe(6)
  expect([open, closed]).toEqual([{}, [{ a: 1 }]])
})

/** An outcome as the command line gives it: figures without their units. */
const withoutUnits = (outcome: Outcome): unknown =>
  'figures' in outcome && outcome.figures !== undefined
    ? {
        ...outcome,
        figures: Object.fromEntries(Object.entries(outcome.figures).map(([id, { value }]) => [id, value])),
      }
    : outcome

describe('after writing to everything that was handed out', () => {
  test('outcomes are those of a fresh process', async () => {
    const fresh = outcomes((await runDoor(requests.map((request) => JSON.stringify(request)).join('\n'))).stdout)
    expect(fresh.length).toBe(requests.length)
    let written = 0
    for (const request of requests) written += vandalised(calculate(request))
    for (const request of requests) vandalised(calculate(request, { amounts: true }))
    expect(written).toBeGreaterThan(10_000)
    const again = requests.map((request) => JSON.parse(JSON.stringify(withoutUnits(calculate(request)))) as unknown)
    expect(again).toEqual(fresh)
  })

  test('the list of calculators is that of a fresh process', async () => {
    const fresh = outcomes((await runDoor('', { args: ['--list'] })).stdout)
    expect(vandalised(calculators())).toBeGreaterThan(400)
    expect(JSON.parse(JSON.stringify(calculators()))).toEqual(fresh)
  })

  test('the schemas of requests are as before, one by one and together', () => {
    const schemas = () => calculators().map(({ provider, calculator }) => requestSchema(provider, calculator))
    const before = JSON.stringify(schemas())
    for (const schema of schemas()) vandalised(schema)
    expect(JSON.stringify(schemas())).toBe(before)
    const all = schemas()
    for (const schema of all) expect(vandalised(schema)).toBeGreaterThan(5)
    expect(JSON.stringify(schemas())).toBe(before)
  })

  test('a seed of one’s own answers as before, and so do its problems', () => {
    const request = {
      provider: 'trial',
      calculator: 'premium',
      facts: { exemptedAmount: '1001', discoveredOn: '2024-01-01' },
    }
    const data = trial()
    ;(data.editions[0] as { terms: { premium: { premiumRate: unknown } } }).terms.premium.premiumRate = {
      value: '0.5',
      cite: '2(1)',
    }
    const seeds = [data]
    const before = JSON.stringify(calculate(request, { seeds }))
    // 1,001 × 0.5 = 500.5
    expect(before).toContain('"premium":{"value":"500","unit":"JPY"}')
    vandalised(data)
    vandalised(calculate(request, { seeds }))
    expect(JSON.stringify(calculate(request, { seeds }))).toBe(before)

    const told = (): readonly unknown[] => {
      try {
        calculate(request, { seeds: [{ ...trial(), currency: 'EUR' }] })
      } catch (thrown) {
        if (isSeedError(thrown)) return thrown.problems
      }
      return []
    }
    vandalised(told())
    expect(told()).toEqual([{ path: 'currency', message: 'expected one of JPY, USD' }])
  })
})
