import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { table } from './table.ts'

/** What streams of large and hostile lines cost the command line: its peak memory, and its time for a line. */

const megabyte = 1_000_000
const repeated = (size: number, text: string): string => text.repeat(Math.floor(size / text.length))

const request = (provider: string, calculator: string, facts: string, beside = ''): string =>
  `{"provider":"${provider}","calculator":"${calculator}","facts":{${facts}}${beside}}`

const late = (payments: string, beside = ''): string =>
  request(
    'millenvpn',
    'late-penalty',
    `"principal":"900000","dueOn":"2023-05-31","paidOn":"2030-07-15","payments":[${payments}]`,
    beside,
  )
/** So many payments, a day each, over and over through four years. */
const payments = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const [year, month, day] = [2024 + (Math.floor(at / 336) % 4), Math.floor(at / 28) % 12, at % 28]
    return `{"on":"${year}-${`${month + 1}`.padStart(2, '0')}-${`${day + 1}`.padStart(2, '0')}","amount":"7"}`
  }).join(',')

const outage = (provider: string): string =>
  request(
    provider,
    'outage-compensation',
    '"knownAt":"2013-04-01T00:00","restoredAt":"2200-12-01T00:00","monthlyFee":"3000","fault":"negligence"',
  ).replace('2013-04-01', provider === 'coredrive' ? '2013-04-01' : '2023-05-01')

const plans = Array.from(
  { length: 1000 },
  (_, at) => `{"name":"p${at}","monthlyFee":"${at}","from":"2026-05-01"}`,
).join()
const keys = (count: number, name: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `"${name(at)}":1`).join()

type Stream = readonly [name: string, line: string, times: number]

/** Lines that are answered, with how often each is sent. */
const answered: readonly Stream[] = [
  [
    'a debt',
    request('coredrive', 'late-penalty', '"principal":"50000","dueOn":"2026-05-31","paidOn":"2026-07-15"'),
    20_000,
  ],
  ['blank', '   ', 100_000],
  ['1,000 payments', late(payments(1000)), 30],
  ['1,000 payments, billed', late(payments(1000), ',"billed":"1"'), 30],
  [
    '1,000 plans and options',
    request('coredrive', 'monthly-fee', `"month":"2026-05","plans":[${plans}],"options":[${plans}]`),
    30,
  ],
  ['an outage of 187 years', outage('coredrive'), 130],
  ['an outage of 177 years', outage('millenvpn'), 130],
]

/** Lines that are refused. */
const refused: readonly Stream[] = [
  ['no JSON', '{', 100_000],
  ['20,000 payments', late(payments(20_000)), 30],
  ['400,000 payments that are none', late(`${repeated(2 * 399_999, '1,')}1`), 30],
  ['999 rows of unknown keys', late(`${repeated(990_000, `{${keys(100, (at) => `k${at}`)}},`)}{}`), 30],
  [
    '80,000 unknown facts',
    request(
      'coredrive',
      'late-penalty',
      keys(80_000, (at) => `k${at}`),
    ),
    30,
  ],
  ['80,000 unknown keys', `{${keys(80_000, (at) => `k${at}`)}}`, 30],
  ['160,000 times one key', `{${keys(160_000, () => 'k')}}`, 30],
  ['lists in lists', `${repeated(490_000, '[')}${repeated(490_000, ']')}`, 30],
  ['objects in objects', `${repeated(800_000, '{"a":')}1${repeated(160_000, '}')}`, 30],
  ['an amount of 900,000 digits', request('coredrive', 'late-penalty', `"principal":"${repeated(900_000, '9')}"`), 30],
  ['300,000 empty lists', late(`${repeated(900_000, '[],')}[]`), 30],
  ['300,000 empty objects', `{"x":[${repeated(900_000, '{},')}{}]}`, 30],
  ['110,000 objects', `{"x":[${repeated(900_000, '{"a":1},')}{}]}`, 30],
  ['300,000 decimals', `{"x":[${repeated(900_000, '1e1,')}1]}`, 30],
  ['300,000 texts', `{"x":[${repeated(900_000, '"",')}1]}`, 30],
  ['100,000 texts', `{"x":[${Array.from({ length: 100_000 }, (_, at) => `"${at}"`).join()}]}`, 30],
  ['a megabyte that is no JSON', repeated(megabyte - 1, '['), 30],
  ['10 MB in one line', repeated(10 * megabyte, '['), 30],
]

const streams = [
  ...answered.map((stream) => [...stream, 'due'] as const),
  ...refused.map((stream) => [...stream, 'problem'] as const),
]

/** Tells, on a channel of its own, the most memory that the process had, in kilobytes, and its processor time, in microseconds. */
const meter = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>{const{maxRSS,userCPUTime:user,systemCPUTime:system}=process.resourceUsage();writeSync(3,maxRSS+' '+(user+system))})`

interface Run {
  readonly megabytes: number
  readonly milliseconds: number
}

/** @param expected the status that each line is to be answered with; none for blank lines */
async function run(line: string, times: number, expected: string): Promise<Run> {
  const launch = join(process.cwd(), 'src/cli/launch.js')
  const door = spawn(process.execPath, ['--import', meter, launch], { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] })
  const [input, output, , gauge] = door.stdio
  if (input === null || output === null || gauge === null || gauge === undefined || !('on' in gauge)) {
    throw new RangeError('streams: the door has no channels')
  }
  let told = ''
  gauge.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  const wrong = new Set<string>()
  createInterface({ input: output, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (answer) => {
    const status = /^\{"status":"([a-z-]+)"/.exec(answer)?.[1] ?? ''
    if (status !== expected) wrong.add(status)
  })
  const ended = once(door, 'close')
  const chunk = Buffer.from(`${line}\n`)
  for (let at = 0; at < times; at += 1) if (!input.write(chunk)) await once(input, 'drain')
  input.end()
  const [status] = await ended
  if (status !== 0) throw new RangeError(`streams: the door ended with ${status}`)
  if (wrong.size > 0) throw new RangeError(`streams: ${line.slice(0, 80)} was taken for ${[...wrong].join()}`)
  const [kilobytes = Number.NaN, microseconds = Number.NaN] = told.split(' ').map(Number)
  return { megabytes: kilobytes / 1024, milliseconds: microseconds / 1000 }
}

/** For each stream, the most memory that the door took, and the processor's time for a line beyond that for starting. */
export async function streamTable(): Promise<readonly string[]> {
  // The first run builds what is not built yet.
  await run('', 1, '')
  const idle = await run('', 1, '')
  const rows: string[][] = [['nothing', '1', idle.megabytes.toFixed(0), '']]
  for (const [name, line, times, expected] of streams) {
    const { megabytes, milliseconds } = await run(line, times, expected)
    rows.push([
      name,
      String(times),
      megabytes.toFixed(0),
      (Math.max(0, milliseconds - idle.milliseconds) / times).toFixed(3),
    ])
  }
  return table(['', 'lines', 'peak MB', 'ms a line'], rows)
}
