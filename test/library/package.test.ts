import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtPackage as built } from '../built.ts'
import { root } from '../cli/run-door.ts'
import { ran } from '../ran.ts'
import { examples } from '../readme.ts'

/** The package as a stranger gets it: packed, and installed into an empty folder. */

const empty = mkdtempSync(join(tmpdir(), 'yakkan-package-'))

beforeAll(() => {
  const packed = JSON.parse(ran('npm', ['pack', '--json', '--pack-destination', empty, built], root)) as
    | readonly { filename: string }[]
    | Readonly<Record<string, { filename: string }>>
  const [tarball] = Object.values(packed)
  writeFileSync(join(empty, 'package.json'), '{"name":"empty","private":true,"type":"module"}\n')
  ran('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball?.filename}`], empty)
}, 120_000)
afterAll(() => rmSync(empty, { recursive: true, force: true }))

const installed = (...path: readonly string[]): string => join(empty, 'node_modules', 'yakkan', ...path)

describe('the package', () => {
  test('needs three small libraries, and no React', () => {
    const { dependencies, name, type } = JSON.parse(readFileSync(installed('package.json'), 'utf8')) as Record<
      string,
      unknown
    >
    expect({ name, type, dependencies }).toEqual({
      name: 'yakkan',
      type: 'module',
      dependencies: { 'decimal.js': '10.6.0', luxon: '3.7.2', valibot: '1.5.0' },
    })
    expect(
      readdirSync(join(empty, 'node_modules'))
        .filter((each) => !each.startsWith('.'))
        .sort(),
    ).toEqual(['decimal.js', 'luxon', 'valibot', 'yakkan'])
  })

  test('answers in JavaScript', () => {
    writeFileSync(
      join(empty, 'use.js'),
      `import { calculate, calculators, requestSchema } from 'yakkan'
const facts = { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' }
const outcome = calculate({ provider: 'coredrive', calculator: 'late-penalty', facts })
console.log(outcome.status, outcome.figures.penalty.value, outcome.figures.penalty.unit, calculators().length > 0, outcome.steps.at(-1).id)
console.log(requestSchema('coredrive', 'late-penalty').title, requestSchema('coredrive', 'nothing'))
`,
    )
    expect(ran(process.execPath, ['use.js'], empty)).toBe('due 900 JPY true perDay\ncoredrive/late-penalty undefined\n')
  })

  test('answers in strict TypeScript, and a wrong use does not compile', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const compilerOptions = {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023'],
      types: [],
      noEmit: true,
    }
    writeFileSync(join(empty, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    const use = (line: string): void =>
      writeFileSync(
        join(empty, 'use.ts'),
        `import { calculate, type Figure, type Outcome, type DescribedCalculator, type Unit, calculators, isSeedError } from 'yakkan'
const outcome: Outcome = calculate({ provider: 'coredrive' }, { amounts: true, seeds: [] })
const list: readonly DescribedCalculator[] = calculators()
export const penalty: Figure | undefined = outcome.status === 'due' ? outcome.figures['penalty'] : undefined
export const unit: Unit = penalty?.unit ?? 'days'
export const reason: string = outcome.status === 'not-due' || outcome.status === 'unsettled' ? outcome.code : ''
export const wrong: boolean = isSeedError(new Error('x')) && list.length > 0
${line}
`,
      )
    use('')
    ran(process.execPath, [tsc], empty)
    use('export const never: number = outcome.status')
    expect(() => ran(process.execPath, [tsc], empty)).toThrow('TS2322')
  })

  test('takes extra seeds, and says where a wrong one is wrong', () => {
    const seed = JSON.parse(readFileSync(join(root, 'seeds', 'privacy-policy.json'), 'utf8')) as { provider: string }
    writeFileSync(join(empty, 'seed.json'), JSON.stringify({ ...seed, provider: 'house-rules' }))
    writeFileSync(
      join(empty, 'seeds.js'),
      `import { readFileSync } from 'node:fs'
import { calculate, isSeedError } from 'yakkan'
const seeds = [readFileSync('seed.json', 'utf8')]
const facts = { costs: [{ name: 'copies', amount: '300' }, { name: 'postage', amount: 510 }] }
const request = { provider: 'house-rules', calculator: 'disclosure-cost', facts }
console.log(calculate(request, { seeds }).figures.total.value, calculate(request).problems[0].code)
try { calculate(request, { seeds: [{ provider: 'x' }] }) } catch (thrown) {
  console.log(isSeedError(thrown), thrown.problems[0].path, thrown.problems[0].message)
}
`,
    )
    expect(ran(process.execPath, ['seeds.js'], empty)).toBe('810 unknown-provider\ntrue name missing\n')
  })

  test('ships its schemas and its test vectors', () => {
    const schemas = readdirSync(installed('schemas')).sort()
    expect(schemas).toEqual(['outcome.json', 'requests', 'seed.json', 'vectors.json'])
    expect(readdirSync(installed('schemas', 'requests')).length).toBeGreaterThanOrEqual(35)
    expect(readdirSync(installed('cases')).sort()).toEqual(readdirSync(join(root, 'test', 'cases')).sort())
  })

  test('passes the checks of publint and of "are the types wrong"', () => {
    const bin = join(root, 'node_modules')
    expect(ran(process.execPath, [join(bin, 'publint/src/cli.js'), built, '--strict'], root)).toContain('All good!')
    // It ends with an error where a resolution of ES modules finds no types, or wrong ones.
    const attw = join(bin, '@arethetypeswrong/cli/dist/index.js')
    expect(() => ran(process.execPath, [attw, '--pack', built, '--profile', 'esm-only'], root)).not.toThrow()
  })
})

describe('the README', () => {
  test.each(examples('js').map(({ code, output }, at) => [at + 1, code, output] as const))(
    'library example %i prints what it says',
    (at, code, output) => {
      mkdirSync(join(empty, 'readme'), { recursive: true })
      writeFileSync(join(empty, 'readme', `example-${at}.js`), code)
      expect(ran(process.execPath, [`readme/example-${at}.js`], empty)).toBe(output)
    },
  )
})

test('calculates without any global of a browser or of Node, under a frozen Object.prototype and without a clock', async () => {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/library/index.ts', formats: ['iife'], name: 'yakkan' },
    },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  const code = bundle !== undefined && 'output' in bundle ? bundle.output[0].code : ''
  // A new context has the language's own globals and nothing else: no process, no window, no fetch.
  const script = `${code}
    Object.freeze(Object.prototype)
    Object.freeze(Array.prototype)
    Date.now = () => { throw new Error('asked the clock') }
    Math.random = () => { throw new Error('asked chance') }
    const outcome = yakkan.calculate({ provider: 'millenvpn', calculator: 'outage-compensation', facts: {
      knownAt: '2026-11-10T09:15', restoredAt: '2026-11-12T10:00', monthlyFee: '30000', fault: 'negligence' } })
    JSON.stringify([typeof process, typeof window, typeof fetch, outcome.status, outcome.figures])`
  // 30,000 × 2 ÷ 30 = 2,000, below 10,000: the contract grows by 48 h 45 min.
  expect(JSON.parse(runInNewContext(script) as string)).toEqual([
    'undefined',
    'undefined',
    'undefined',
    'due',
    {
      days: { value: '2', unit: 'days' },
      cap: { value: '2000', unit: 'JPY' },
      remedy: { value: 'extension', unit: 'choice' },
      extension: { value: 'P2DT45M', unit: 'duration' },
    },
  ])
})
