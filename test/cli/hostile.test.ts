import { beforeAll, describe, expect, test } from 'vitest'
import { outcomes, runDoor } from './run-door.ts'

/** Hostile lines: each comes back as a problem with its place, code and message, and the good line after it is still right. */

const late = (facts: string): string => `{"provider":"coredrive","calculator":"late-penalty","facts":{${facts}}}`
const principal = (raw: string): string => late(`"principal":${raw},"dueOn":"2026-05-31","paidOn":"2026-07-15"`)
const dueOn = (raw: string): string => late(`"principal":"1","dueOn":${raw},"paidOn":"2026-07-15"`)
const payments = (raw: string): string =>
  late(`"principal":"100","dueOn":"2026-05-31","paidOn":"2026-07-15","payments":${raw}`)
const request = (provider: string, calculator: string, facts: string): string =>
  `{"provider":"${provider}","calculator":"${calculator}","facts":{${facts}}}`
const outage = (knownAt: string): string =>
  request(
    'coredrive',
    'outage-compensation',
    `"knownAt":${knownAt},"restoredAt":"2026-11-12T10:00","monthlyFee":"3000","fault":"negligence"`,
  )
const months = (raw: string): string =>
  request('millenvpn', 'monthly-equivalent', `"totalFee":"1000","months":${raw},"startsOn":"2026-01-01"`)
const month = (raw: string): string => request('coredrive', 'monthly-fee', `"month":${raw},"plans":[]`)
const dollars = (raw: string): string => request('opeai', 'cancellation', `"paid":${raw},"noticeOn":"2026-03-01"`)
const rate = (raw: string): string =>
  request(
    'millenvpn',
    'tax-change',
    `"termStartsOn":"2026-01-01","termEndsOn":"2026-12-31","effectiveOn":"2026-07-01","feeExcludingTax":"1000","oldTaxRate":${raw},"newTaxRate":"0.1"`,
  )
const readings = (raw: string): string =>
  `{"provider":"millenvpn","calculator":"late-penalty","facts":{"principal":"100","dueOn":"2026-05-31","paidOn":"2026-07-15"},"readings":${raw}}`
const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`

const table: readonly (readonly [line: string, ...problems: string[]])[] = [
  // Amounts
  [principal('"１２３"'), 'facts.principal not-an-amount'],
  [principal('"٤٥"'), 'facts.principal not-an-amount'],
  [principal('"¥1,000"'), 'facts.principal not-an-amount'],
  [principal('"1,000"'), 'facts.principal not-an-amount'],
  [principal('"1000円"'), 'facts.principal not-an-amount'],
  [principal('"▲1000"'), 'facts.principal not-an-amount'],
  [principal('"-1"'), 'facts.principal not-an-amount'],
  [principal('"-0"'), 'facts.principal not-an-amount'],
  [principal('"−5"'), 'facts.principal not-an-amount'],
  [principal('-1'), 'facts.principal not-an-amount'],
  [principal('"+1"'), 'facts.principal not-an-amount'],
  [principal('"1e3"'), 'facts.principal not-an-amount'],
  [principal('"1e400"'), 'facts.principal not-an-amount'],
  [principal('1e400'), 'facts.principal not-an-amount'],
  [principal('"0x10"'), 'facts.principal not-an-amount'],
  [principal('"0b11"'), 'facts.principal not-an-amount'],
  [principal('"1_000"'), 'facts.principal not-an-amount'],
  [principal('"NaN"'), 'facts.principal not-an-amount'],
  [principal('"Infinity"'), 'facts.principal not-an-amount'],
  [principal('"100.5"'), 'facts.principal not-an-amount'],
  [principal('"100.01"'), 'facts.principal not-an-amount'],
  [principal('"100.00.00"'), 'facts.principal not-an-amount'],
  [principal('100.5'), 'facts.principal not-an-amount'],
  [principal('".5"'), 'facts.principal not-an-amount'],
  [principal('"5."'), 'facts.principal not-an-amount'],
  [principal('""'), 'facts.principal not-an-amount'],
  [principal('" 5"'), 'facts.principal not-an-amount'],
  [principal('"5\\n"'), 'facts.principal not-an-amount'],
  [principal('"5\\u0000"'), 'facts.principal not-an-amount'],
  [principal('"\\ufeff5"'), 'facts.principal not-an-amount'],
  [principal('"\\ud800"'), 'facts.principal not-an-amount'],
  [principal('"\\u202e5"'), 'facts.principal not-an-amount'],
  [principal('null'), 'facts.principal not-an-amount'],
  [principal('true'), 'facts.principal not-an-amount'],
  [principal('[]'), 'facts.principal not-an-amount'],
  [principal('{"n":1,"d":1}'), 'facts.principal not-an-amount'],
  [principal('{"invalid":"due","expected":{"is":"date"}}'), 'facts.principal not-an-amount'],
  [principal(deep), ' not-json'],
  // The request and its facts are two levels, of 100.
  [principal(`${'['.repeat(98)}${']'.repeat(98)}`), 'facts.principal not-an-amount'],
  [principal(`${'['.repeat(99)}${']'.repeat(99)}`), ' not-json'],
  [principal(`"${'['.repeat(500)}"`), 'facts.principal not-an-amount'],
  [principal(`"${'\\"['.repeat(500)}"`), 'facts.principal not-an-amount'],
  [principal('9007199254740993'), 'facts.principal not-an-amount'],
  [principal('"1000000000000000"'), 'facts.principal out-of-range'],
  [principal('1000000000000000'), 'facts.principal out-of-range'],
  [principal(`"${'9'.repeat(400)}"`), 'facts.principal out-of-range'],
  [principal(`"${'9'.repeat(900_000)}"`), 'facts.principal out-of-range'],
  [principal(`"${'1,'.repeat(400_000)}"`), 'facts.principal not-an-amount'],
  [dollars('"12.505"'), 'facts.paid not-an-amount'],
  [dollars('"$12.50"'), 'facts.paid not-an-amount'],
  [dollars('12.5'), 'facts.paid not-an-amount'],
  [dollars('"1000000000000000.00"'), 'facts.paid out-of-range'],
  // Dates
  [dueOn('"2023-02-29"'), 'facts.dueOn not-a-date'],
  [dueOn('"2027-02-29"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-13-01"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-00-10"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-04-31"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-01-00"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-1-1"'), 'facts.dueOn not-a-date'],
  [dueOn('"20260101"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-W05-3"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-060"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026/05/31"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026/05-31"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-05/31"'), 'facts.dueOn not-a-date'],
  [dueOn('"R5.13.40"'), 'facts.dueOn not-a-date'],
  [dueOn('"２０２６-05-31"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-05-31T00:00"'), 'facts.dueOn not-a-date'],
  [dueOn('"2026-05-31 "'), 'facts.dueOn not-a-date'],
  [dueOn('"+02026-05-31"'), 'facts.dueOn not-a-date'],
  [dueOn('20260531'), 'facts.dueOn not-a-date'],
  [dueOn('"today"'), 'facts.dueOn not-a-date'],
  [dueOn('"0000-01-01"'), 'facts.dueOn out-of-range'],
  [dueOn('"9999-12-31"'), 'facts.dueOn out-of-range'],
  [dueOn('"1989-12-31"'), 'facts.dueOn out-of-range'],
  [dueOn('"2201-01-01"'), 'facts.dueOn out-of-range'],
  [month('"2026-13"'), 'facts.month not-a-date'],
  [month('"2026-05-01"'), 'facts.month not-a-date'],
  [month('"1989-12"'), 'facts.month out-of-range'],
  [month('"0000-05"'), 'facts.month out-of-range'],
  [outage('"2026-11-10"'), 'facts.knownAt not-a-date'],
  [outage('"2026-11-10T24:01"'), 'facts.knownAt not-a-date'],
  [outage('"2026-11-10T10:60"'), 'facts.knownAt not-a-date'],
  [outage('"2026-11-10T10:00:60"'), 'facts.knownAt not-a-date'],
  [outage('"2026-11-10T10:00.5"'), 'facts.knownAt not-a-date'],
  [outage('"2200-12-31T24:00"'), 'facts.knownAt out-of-range'],
  [outage('"2026-11-10T10:00+0900"'), 'facts.knownAt not-a-date'],
  [outage('"2026-11-10 10:00"'), 'facts.knownAt not-a-date'],
  [outage('"2026-11-12T10:01"'), 'facts.restoredAt wrong-order'],
  // Counts and rates
  [months('0'), 'facts.months not-a-count'],
  [months('-1'), 'facts.months not-a-count'],
  [months('1.5'), 'facts.months not-a-count'],
  [months('"12.0"'), 'facts.months not-a-count'],
  [months('"１２"'), 'facts.months not-a-count'],
  [months('"90001"'), 'facts.months out-of-range'],
  [rate('"8%"'), 'facts.oldTaxRate not-an-amount'],
  [rate('0.08'), 'facts.oldTaxRate not-an-amount'],
  [rate('"8"'), 'facts.oldTaxRate out-of-range'],
  // Rows
  [payments(`[${'{},'.repeat(1000)}{}]`), 'facts.payments out-of-range'],
  [payments(`[${'1,'.repeat(400_000)}1]`), 'facts.payments out-of-range'],
  [payments('{}'), 'facts.payments not-a-choice'],
  [payments('[1]'), 'facts.payments[0] not-a-choice'],
  [
    payments('[{"on":"2026-06-10","amount":"x","paid":1},{"amount":"5"}]'),
    'facts.payments[0].amount not-an-amount',
    'facts.payments[0].paid unknown-key',
    'facts.payments[1].on missing',
  ],
  [payments('[{"on":"2026-05-31","amount":"5"}]'), 'facts.payments[0].on wrong-order'],
  [payments('[{"on":"2026-07-16","amount":"5"}]'), 'facts.payments[0].on wrong-order'],
  [payments('[{"on":"2026-06-10","amount":"101"}]'), 'facts.payments[0].amount out-of-range'],
  // Keys and names
  [late('"__proto__":1,"principal":"1","dueOn":"2026-05-31","paidOn":"2026-07-15"'), 'facts.__proto__ unknown-key'],
  [late('"constructor":1,"principal":"1","dueOn":"2026-05-31","paidOn":"2026-07-15"'), 'facts.constructor unknown-key'],
  [
    late('"toString":"x"'),
    'facts.dueOn missing',
    'facts.paidOn missing',
    'facts.principal missing',
    'facts.toString unknown-key',
  ],
  [readings('{"__proto__":"x"}'), 'readings.__proto__ unknown-reading'],
  [readings('{"rounding":"up"}'), 'readings.rounding not-a-choice'],
  [readings('{"annualRate":"0.03"}'), 'readings.annualRate stated-term'],
  [readings('{"graceDays":"5"}'), 'readings.graceDays unknown-reading'],
  [readings('[]'), 'readings not-a-choice'],
  [readings('{"rounding":["down"]}'), 'readings.rounding not-a-choice'],
  ['{"provider":"__proto__","calculator":"late-penalty","facts":{}}', 'provider unknown-provider'],
  ['{"provider":"coredrive","calculator":"constructor","facts":{}}', 'calculator unknown-calculator'],
  ['{"provider":7,"calculator":"late-penalty","facts":{}}', 'provider unknown-provider'],
  ['{"calculator":"late-penalty","facts":{}}', 'provider missing'],
  ['{}', 'calculator missing', 'provider missing'],
  ['{"provider":"coredrive","calculator":"late-penalty"}', 'facts missing'],
  ['{"provider":"coredrive","calculator":"late-penalty","facts":[]}', 'facts not-a-choice'],
  [`${principal('"1"').slice(0, -1)},"billed":"-1","lang":"ja"}`, 'billed not-an-amount', 'lang unknown-key'],
  [late('"dueOn":"2026-05-31","dueOn":"2026-05-31"'), 'facts.dueOn duplicate-key'],
  [principal('{"a":1,"a":2}'), 'facts.principal.a duplicate-key'],
  [`${principal('"1"').slice(0, -1)},"id":null}`, 'id not-a-choice'],
  [`${principal('"1"').slice(0, -1)},"currency":"JPY"}`, 'currency unknown-key'],
  // Lines
  ['null', ' not-json'],
  ['"text"', ' not-json'],
  ['[{}]', ' not-json'],
  ['{"provider":"coredrive"', ' not-json'],
  ["{'provider':'coredrive'}", ' not-json'],
  ['\u0000', ' not-json'],
  ['\uFEFF\uFEFF{}', ' not-json'],
  [deep, ' not-json'],
  [`{"x":"${'x'.repeat(1_100_000)}"}`, ' line-too-long'],
]

const good = principal('"50000"')
let answered: readonly Readonly<Record<string, unknown>>[] = []

beforeAll(async () => {
  const { status, stdout, stderr } = await runDoor(table.map(([line]) => `${line}\n${good}\n`).join(''))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  answered = outcomes(stdout)
})

describe('hostile lines', () => {
  test('one outcome for each line', () => {
    expect(answered).toHaveLength(table.length * 2)
  })

  test.each(table.map(([line, ...problems], at) => [line.slice(0, 110), at, problems] as const))(
    '%s',
    (_, at, expected) => {
      const { status, problems } = answered[at * 2] as {
        status: string
        problems: readonly { path: string; code: string; message: string }[]
      }
      expect(status).toBe('problem')
      expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([...expected].sort())
      for (const { message } of problems) {
        expect(message.length).toBeGreaterThan(10)
        expect(message.length).toBeLessThan(400)
      }
      expect(answered[at * 2 + 1]).toMatchObject({
        status: 'due',
        figures: { days: '45', penalty: '900', total: '50900' },
      })
    },
  )
})

test('a thousand part payments are settled, to the yen', async () => {
  const rows = Array.from({ length: 1000 }, () => '{"on":"2026-06-30","amount":"1"}').join(',')
  const facts = `"principal":"100000","dueOn":"2026-05-31","paidOn":"2026-07-30","payments":[${rows}]`
  const [outcome] = outcomes((await runDoor(late(facts), { args: ['--amounts'] })).stdout)
  // 30 days on 100,000: 1,200. 1,000 paid, all of it damages, so 200 stay unpaid and bear none. 30 days more: 1,200.
  expect(outcome?.['figures']).toMatchObject({ days: '60', penalty: '2400', total: '101400', principalLeft: '100000' })
})

test('a megabyte of unknown keys, or of rows that are none, is answered by less', async () => {
  const keys = Array.from({ length: 90_000 }, (_, at) => `"k${at}":1`).join(',')
  const rows = `${'{"a":1,"b":2,"c":3,"d":4},'.repeat(999)}{}`
  const lines = [late(keys), `{${keys}}`, `{"provider":"coredrive","readings":{${keys}}}`, payments(`[${rows}]`)]
  const { stdout } = await runDoor(lines.join('\n'))
  expect(stdout.split('\n').map(({ length }) => length < 1_000_000)).toEqual([true, true, true, true, true])
})
