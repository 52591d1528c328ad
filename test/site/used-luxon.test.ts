import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import * as luxon from 'luxon'
import { parseAst } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { usedPart } from '../../src/site/build/used-luxon.js'

const code = readFileSync('node_modules/luxon/build/es6/luxon.mjs', 'utf8').replace(/\/\/# sourceMappingURL.*/, '')
const imported = ['DateTime', 'Duration', 'FixedOffsetZone']
const kept = usedPart(code, parseAst(code), imported, [
  'DateTime.fromSeconds',
  'FixedOffsetZone.instance',
  'Duration.fromObject',
  '.toISO',
  '.shiftTo',
])

type Luxon = Pick<typeof luxon, 'DateTime' | 'Duration' | 'FixedOffsetZone'>
const folder = mkdtempSync(join(tmpdir(), 'yakkan-luxon-'))
let part: Luxon = luxon

beforeAll(async () => {
  const file = join(folder, 'luxon.mjs')
  writeFileSync(file, kept)
  part = await import(pathToFileURL(file).href)
})

afterAll(() => rmSync(folder, { recursive: true }))

it('the used part of luxon prints what the whole of it does', () => {
  const printed = ({ DateTime, Duration, FixedOffsetZone }: Luxon, at: number, seconds: number) => [
    DateTime.fromSeconds(at, { zone: FixedOffsetZone.instance(540) }).toISO({
      suppressMilliseconds: true,
      includeOffset: false,
    }),
    Duration.fromObject({ seconds }).shiftTo('days', 'hours', 'minutes', 'seconds').toISO(),
  ]
  expect(printed(part, 1_780_000_000, 100_000)).toEqual(['2026-05-29T05:26:40', 'P1DT3H46M40S'])
  const moment = fc.integer({ min: -62_135_596_800, max: 253_402_300_799 })
  fc.assert(
    fc.property(moment, fc.nat(4_000_000_000), (at, seconds) => {
      expect(printed(part, at, seconds)).toEqual(printed(luxon, at, seconds))
    }),
    { numRuns: 3_000 },
  )
})

it('what nothing calls is not there', () => {
  for (const name of ['Interval', 'Info', 'Formatter']) expect(kept).not.toContain(`class ${name} `)
  for (const name of ['fromRFC2822', 'fromFormatExplain', 'fromSQL']) expect(kept).not.toContain(`static ${name}(`)
})

it('a library whose classes stand elsewhere is not cut', () => {
  const other = 'const DateTime = 1; export { DateTime }'
  expect(() => usedPart(other, parseAst(other), ['DateTime'], [])).toThrow('luxon: its classes are not where they were')
})
