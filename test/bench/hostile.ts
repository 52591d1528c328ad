import { jsonOutcome } from '../../calculators/engine/describe/json-outcome.ts'
import { calculate } from '../../calculators/engine/run/calculate.ts'
import { catalogue, kindMessages } from '../../src/catalogue.ts'
import { table } from './table.ts'
import { callsFor, median, secondsFor } from './timing.ts'

const lengths = [100_000, 200_000, 400_000, 800_000] as const
const repeats = 7
const secondsAMeasure = 0.01

const lateDebt = (facts: object): object => ({
  provider: 'coredrive',
  calculator: 'late-penalty',
  facts: { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15', ...facts },
})
const outage = (knownAt: string): object => ({
  provider: 'coredrive',
  calculator: 'outage-compensation',
  facts: { knownAt, restoredAt: '2026-11-12T10:00', monthlyFee: '30000', fault: 'negligence' },
})

/** Requests with one hostile string of a given length. */
const hostile: readonly (readonly [name: string, request: (length: number) => object])[] = [
  ['amount 999…', (length) => lateDebt({ principal: '9'.repeat(length) })],
  ['amount 999…x', (length) => lateDebt({ principal: `${'9'.repeat(length - 1)}x` })],
  ['amount 0.999…', (length) => lateDebt({ principal: `0.${'9'.repeat(length - 2)}` })],
  ['amount 9.9.9…', (length) => lateDebt({ principal: '9.'.repeat(length / 2) })],
  ['date 2026-000…', (length) => lateDebt({ dueOn: `2026-${'0'.repeat(length - 5)}` })],
  ['date 2026-05-31␠␠…', (length) => lateDebt({ dueOn: '2026-05-31'.padEnd(length) })],
  ['choice xxx…', (length) => lateDebt({ customer: 'x'.repeat(length) })],
  ['unknown fact xxx…', (length) => lateDebt({ ['x'.repeat(length)]: '1' })],
  ['date-time …T00:00:00…', (length) => outage(`2026-11-10T${'00:'.repeat(length / 3)}`)],
  ['date-time …+09+09…', (length) => outage(`2026-11-10T00:00${'+09'.repeat(length / 3)}`)],
  ['date-time ::::…', (length) => outage(':'.repeat(length))],
  ['provider xxx…', (length) => ({ ...lateDebt({}), provider: 'x'.repeat(length) })],
  ['calculator ---…', (length) => ({ ...lateDebt({}), calculator: '-'.repeat(length) })],
  ['reading xxx…', (length) => ({ ...lateDebt({}), readings: { ['x'.repeat(length)]: 'x'.repeat(length) } })],
  ['billed 999…', (length) => ({ ...lateDebt({}), billed: '9'.repeat(length) })],
]

/** For each hostile request, how many times as long it takes at each doubling, and how long at last. */
export function hostileTable(): readonly string[] {
  const whole = catalogue()
  const answer = (request: object) => jsonOutcome(calculate(whole, request, false), kindMessages)
  return table(
    ['', ...lengths.slice(1).map((length) => `× at ${length / 1000} kB`), 'µs at last'],
    hostile.map(([name, requestOf]) => {
      const requests = lengths.map((length) => [requestOf(length)])
      for (const [request] of requests) {
        const { status } = answer(request ?? {})
        if (status !== 'problem') throw new RangeError(`hostile: ${name} was taken for ${status}`)
      }
      const calls = requests.map((request) => callsFor(secondsAMeasure, answer, request))
      const times: number[][] = lengths.map(() => [])
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        for (const [at, request] of requests.entries()) {
          const count = calls[at] ?? 1
          times[at]?.push(secondsFor(count, answer, request) / count)
        }
      }
      const medians = times.map(median)
      const ratios = medians.slice(1).map((seconds, at) => seconds / (medians[at] ?? Number.NaN))
      const last = (medians.at(-1) ?? Number.NaN) * 1e6
      return [name, ...ratios.map((ratio) => ratio.toFixed(2)), last.toFixed(1)]
    }),
  )
}
