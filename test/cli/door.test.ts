import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, test } from 'vitest'
import { commandLineSources } from '../../src/fingerprint.js'
import { outcomes, root, runDoor } from './run-door.ts'

const line = (principal: string): string =>
  JSON.stringify({
    provider: 'coredrive',
    calculator: 'late-penalty',
    facts: { principal, dueOn: '2026-05-31', paidOn: '2026-07-15' },
  })

const scratch = mkdtempSync(join(tmpdir(), 'yakkan-door-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const written = (name: string, text: string): string => {
  const file = join(scratch, name)
  writeFileSync(file, text)
  return file
}

const ownProvider = (id: string, rate: unknown): string =>
  JSON.stringify({
    provider: id,
    name: { ja: '試験', en: 'Trial' },
    currency: 'JPY',
    documents: [{ id: 'trial-terms', title: { ja: '約款', en: 'Terms' }, articles: { '1': 0, '2': 2 } }],
    calculators: { premium: { kind: 'evasion-premium', title: { ja: '割増金', en: 'Premium' } } },
    editions: [
      {
        from: '2020-01-01',
        cite: '1',
        terms: { premium: { premiumRate: rate, rounding: { value: 'down', cite: '2(2)' } } },
      },
    ],
  })
const stated = { value: '0.5', cite: '2(1)' }

/** Runs the door and keeps of each outcome no more than its status. */
async function drained(
  input: AsyncIterable<Uint8Array>,
  onLine: (status: string) => void,
  nodeArgs: readonly string[],
): Promise<{ readonly stderr: string }> {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const door = spawn(process.execPath, [...nodeArgs, `${root}src/cli/launch.js`], { env })
  let stderr = ''
  door.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const lines = createInterface({ input: door.stdout, crlfDelay: Number.POSITIVE_INFINITY })
  lines.on('line', (line) => onLine(/^\{"status":"([a-z-]+)"/.exec(line)?.[1] ?? ''))
  const ended = once(door, 'close')
  for await (const chunk of input) if (!door.stdin.write(chunk)) await once(door.stdin, 'drain')
  door.stdin.end()
  await ended
  return { stderr }
}

describe('the stream', () => {
  test('one outcome a line, in the order of the requests', async () => {
    const { status, stdout, stderr } = await runDoor(`${line('50000')}\n${line('100000')}\n${line('0')}\n`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(outcomes(stdout).map(({ figures }) => figures)).toEqual([
      { days: '45', penalty: '900', total: '50900' },
      { days: '45', penalty: '1800', total: '101800' },
      { days: '0', penalty: '0', total: '0' },
    ])
  })

  test('a byte order mark, CRLF, blank lines and a last line without its end are fine', async () => {
    const { stdout } = await runDoor(`\uFEFF${line('50000')}\r\n\r\n  \n\t\n${line('100000')}`)
    expect(outcomes(stdout).map(({ status }) => status)).toEqual(['due', 'due'])
  })

  test('a bad line is a problem, and the others go on', async () => {
    const long = `{"provider":"${'x'.repeat(1_000_000)}"}`
    const { status, stdout } = await runDoor(`${line('50000')}\nnot json\n${long}\n[]\n7\n${line('50000')}\n`)
    expect(status).toBe(0)
    const answered = outcomes(stdout) as readonly {
      status: string
      problems?: readonly { path: string; code: string }[]
    }[]
    expect(answered.map(({ problems, status: of }) => problems?.map(({ code }) => code).join() ?? of)).toEqual([
      'due',
      'not-json',
      'line-too-long',
      'not-json',
      'not-json',
      'due',
    ])
  })

  test('a line of exactly 1 MB is read; one byte more is too long', async () => {
    const padded = (size: number): string => {
      const text = line('50000')
      return `${text}${' '.repeat(size - text.length)}`
    }
    const { stdout } = await runDoor(`${padded(1_000_000)}\n${padded(1_000_001)}\n`)
    expect(outcomes(stdout).map(({ status }) => status)).toEqual(['due', 'problem'])
  })

  test('each answer comes before the next question is asked', async () => {
    const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
    const door = spawn(process.execPath, [`${root}src/cli/launch.js`, '--amounts'], { env })
    for (const [principal, penalty] of [
      ['50000', '900'],
      ['100000', '1800'],
    ] as const) {
      door.stdin.write(`${line(principal)}\n`)
      const [answer] = (await once(door.stdout, 'data')) as [Buffer]
      expect(JSON.parse(answer.toString())).toMatchObject({ figures: { penalty } })
    }
    door.stdin.end()
    expect(await once(door, 'close')).toEqual([0, null])
  })

  test('bytes that are no UTF-8 are refused: two names must not become one', async () => {
    const request = '{"provider":"privacy-policy","calculator":"disclosure-cost","facts":{"costs":[{"name":"'
    const { stdout } = await runDoor(
      Buffer.concat([Buffer.from(request), Buffer.from([0x82, 0xa0]), Buffer.from(`"}]}}\n${line('50000')}`)]),
    )
    expect(outcomes(stdout)).toMatchObject([{ problems: [{ path: '', code: 'not-json' }] }, { status: 'due' }])
  })

  test('no input, no outcome', async () => {
    expect(await runDoor('')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('memory does not grow with the input', async () => {
    const batch = Buffer.from(`${line('50000')}\n`.repeat(2000))
    const batches = 100
    async function* input() {
      for (let at = 0; at < batches; at += 1) yield batch
    }
    // 200,000 requests are 25 MB in and 22 MB out; a door that kept either would not fit.
    const { status, stdout } = await runDoor(input(), { args: ['--amounts'], nodeArgs: ['--max-old-space-size=24'] })
    expect(status).toBe(0)
    expect(stdout.split('\n').length - 1).toBe(batches * 2000)
  })

  test.each([
    [
      'outages over 187 years',
      10,
      '{"provider":"coredrive","calculator":"outage-compensation","facts":{"knownAt":"2013-04-01T00:00","restoredAt":"2200-12-01T00:00","monthlyFee":"3000","fault":"negligence"}}',
      'due',
    ],
    ['lists in lists', 20, `${'['.repeat(490_000)}${']'.repeat(490_000)}`, 'problem'],
    ['a list of empty objects', 20, `{"x":[${'{},'.repeat(300_000)}{}]}`, 'problem'],
    ['unknown keys', 20, `{${Array.from({ length: 80_000 }, (_, at) => `"k${at}":1`).join()}}`, 'problem'],
  ])('%s: every line is answered, below 160 MB', async (_, times, text, expected) => {
    const meter =
      'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))'
    async function* input() {
      for (let at = 0; at < times; at += 1) yield Buffer.from(`${text}\n`)
    }
    let answered = 0
    const onLine = (status: string): void => {
      expect(status).toBe(expected)
      answered += 1
    }
    const { stderr } = await drained(input(), onLine, ['--import', meter])
    expect(answered).toBe(times)
    expect(Number(stderr) / 1024).toBeLessThan(160)
  })

  test('an endless line does not fill the memory', async () => {
    const chunk = Buffer.alloc(1 << 20, 0x78)
    async function* input() {
      for (let at = 0; at < 200; at += 1) yield chunk
      yield Buffer.from(`\n${line('50000')}\n`)
    }
    const { status, stdout } = await runDoor(input(), { nodeArgs: ['--max-old-space-size=32'] })
    expect(status).toBe(0)
    expect(outcomes(stdout).map((outcome) => outcome['status'])).toEqual(['problem', 'due'])
  })
})

describe('the options', () => {
  test('--amounts leaves explanations out and changes no figure', async () => {
    const consumer = JSON.stringify({
      provider: 'coredrive',
      calculator: 'late-penalty',
      facts: { principal: '1000000', dueOn: '2023-11-30', paidOn: '2024-03-31', customer: 'consumer' },
    })
    const [explained] = outcomes((await runDoor(consumer)).stdout)
    const [amounts] = outcomes((await runDoor(consumer, { args: ['--amounts'] })).stdout)
    expect(Object.keys(explained ?? {})).toEqual([
      'status',
      'currency',
      'figures',
      'steps',
      'readings',
      'guards',
      'edition',
    ])
    expect(amounts).toEqual({
      status: 'due',
      currency: 'JPY',
      figures: { days: '122', penalty: '48700', total: '1048700' },
      edition: '2013-03-14',
    })
  })

  test('--list names every calculator with its facts', async () => {
    const { stdout } = await runDoor('', { args: ['--list'] })
    const listed = outcomes(stdout)
    expect(listed.length).toBeGreaterThanOrEqual(35)
    expect(listed.find(({ provider, calculator }) => provider === 'millenvpn' && calculator === 'succession')).toEqual({
      provider: 'millenvpn',
      calculator: 'succession',
      kind: 'deadline',
      title: { ja: '相続・合併の届出期限', en: 'Notice of inheritance or merger' },
      facts: [
        { name: 'occurredOn', type: 'date', edition: true },
        { name: 'customer', type: 'choice', optional: true, choices: ['business', 'consumer'] },
      ],
      figures: ['date'],
      readings: [{ id: 'lastDayRoll', values: ['as-stated', 'next-business-day'] }],
    })
  })

  test('--help says how, and so does -h', async () => {
    const { status, stdout } = await runDoor('', { args: ['--help'] })
    expect(status).toBe(0)
    expect(stdout).toContain('--seed FILE')
    expect(await runDoor('', { args: ['-h'] })).toEqual({ status: 0, stdout, stderr: '' })
  })

  test('--version names the release of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(await runDoor('', { args: ['--version'] })).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('--seed adds a provider, and one of the same name is replaced', async () => {
    const request = (provider: string): string =>
      JSON.stringify({ provider, calculator: 'premium', facts: { exemptedAmount: '1001', discoveredOn: '2024-01-01' } })
    const trial = written('trial.json', ownProvider('trial', stated))
    const again = written('again.json', ownProvider('trial', { value: '2', cite: '2(1)' }))
    const once = await runDoor(request('trial'), { args: ['--seed', trial, '--amounts'] })
    expect(outcomes(once.stdout)[0]?.['figures']).toEqual({ premium: '500', total: '1501' })
    const twice = await runDoor(request('trial'), { args: ['--seed', trial, '--seed', again, '--amounts'] })
    expect(outcomes(twice.stdout)[0]?.['figures']).toEqual({ premium: '2002', total: '3003' })
  })

  test.each([
    ['an unknown flag', ['--sedd', 'x'], /^calc: Unknown option '--sedd'/],
    ['a word too many', ['now'], /^calc: Unexpected argument 'now'/],
    [
      'a seed that is not there',
      ['--seed', '/nowhere/x.json'],
      /^calc: \/nowhere\/x\.json: cannot be read: .*no such file/,
    ],
  ])('%s: one clear line, and not 0', async (_, args, says) => {
    const { status, stdout, stderr } = await runDoor('', { args })
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(says)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  test.each([
    [
      'a rate without a cite',
      ownProvider('trial', { value: '0.5' }),
      'editions[0].terms.premium.premiumRate.cite: missing',
    ],
    [
      'a percent sign',
      ownProvider('trial', { value: '50%', cite: '2(1)' }),
      'editions[0].terms.premium.premiumRate.value: a rate is a decimal such as "0.146" for 14.6 percent, without a percent sign',
    ],
    ['a comma too many', '{\n  "provider": "trial",,\n}', 'line 2, column 23: not JSON: "," cannot stand here'],
    ['a mark and a comma too many', '\uFEFF{\n"a":1,,\n}', 'line 2, column 7: not JSON'],
    ['a bare word', '{\n"provider": foo\n}', 'line 2, column 13: not JSON: "f" cannot stand here'],
    ['no end', '{\n"provider": "trial"', 'line 2, column 20: not JSON: the text ends early'],
    ['nothing in it', '', 'line 1, column 1: not JSON: the text ends early'],
    ['a number alone', '5', 'expected an object, such as {"provider": …}'],
  ])('a seed with %s: the place and the reason in one line', async (_, text, says) => {
    const { status, stdout, stderr } = await runDoor(line('1'), { args: ['--seed', written('bad.json', text)] })
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('bad.json: ')
    expect(stderr).toContain(says)
    expect(stderr.trimEnd()).not.toContain('\n')
  })
})

describe('a project with another seed', () => {
  const folder = join(scratch, 'project')
  for (const name of commandLineSources) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

  test('a provider file dropped into seeds answers with no other edit, and a changed one is built again', async () => {
    const request = JSON.stringify({
      provider: 'trial',
      calculator: 'premium',
      facts: { exemptedAmount: '1000', discoveredOn: '2024-01-01' },
    })
    const seed = join(folder, 'seeds', 'trial.json')
    expect(outcomes((await runDoor(request, { folder })).stdout)[0]).toMatchObject({
      problems: [{ path: 'provider', code: 'unknown-provider' }],
    })
    writeFileSync(seed, ownProvider('trial', stated))
    expect(outcomes((await runDoor(request, { folder })).stdout)[0]).toMatchObject({ figures: { premium: '500' } })
    const listed = outcomes((await runDoor('', { folder, args: ['--list'] })).stdout)
    expect(listed.filter(({ provider }) => provider === 'trial')).toHaveLength(1)
    writeFileSync(seed, ownProvider('trial', { value: '0.7', cite: '2(1)' }))
    utimesSync(seed, new Date('2026-01-01'), new Date('2026-01-01'))
    expect(outcomes((await runDoor(request, { folder })).stdout)[0]).toMatchObject({ figures: { premium: '700' } })
    rmSync(seed)
    expect(outcomes((await runDoor(request, { folder })).stdout)[0]).toMatchObject({ status: 'problem' })
  })

  test('runs at the same time do not meet while they build', async () => {
    const main = join(folder, 'src', 'cli', 'calc.ts')
    writeFileSync(main, `${readFileSync(main, 'utf8')}\n`)
    const runs = await Promise.all([1, 2, 3].map(() => runDoor(line('50000'), { folder, args: ['--amounts'] })))
    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual(Array(3).fill({ status: 0, stderr: '' }))
    for (const { stdout } of runs) expect(outcomes(stdout)[0]).toMatchObject({ figures: { penalty: '900' } })
  })

  test('a second file for one provider is refused', async () => {
    const seed = join(folder, 'seeds', 'zz.json')
    writeFileSync(seed, ownProvider('coredrive', stated))
    const { status, stderr } = await runDoor(line('50000'), { folder })
    rmSync(seed)
    expect(status).toBe(2)
    expect(stderr).toBe('calc: seeds/zz.json: provider: another file in seeds/ has a provider of this name\n')
  })

  test('a wrong seed in the folder stops the door with its place', async () => {
    writeFileSync(join(folder, 'seeds', 'wrong.json'), ownProvider('wrong', { value: '0.5' }))
    const { status, stdout, stderr } = await runDoor(line('50000'), { folder })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('calc: seeds/wrong.json: editions[0].terms.premium.premiumRate.cite: missing\n')
  })
})
