import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { parseAst } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainPart, usedPart } from '../../src/site/build/used-decimal.js'

const code = readFileSync('node_modules/decimal.js/decimal.mjs', 'utf8')
const called = ['toFixed']
const plain = plainPart(code, parseAst(code))
const kept = usedPart(plain, parseAst(plain), called)

const folder = mkdtempSync(join(tmpdir(), 'yakkan-decimal-'))
let Part = Decimal

beforeAll(async () => {
  const file = join(folder, 'decimal.mjs')
  writeFileSync(file, kept)
  Part = (await import(pathToFileURL(file).href)).Decimal
})

afterAll(() => rmSync(folder, { recursive: true }))

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${length}}$`))
const number = fc
  .tuple(fc.constantFrom('', '-'), digits(40), fc.option(digits(20)))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`)

it('the used part of decimal.js reads and prints what the whole of it does', () => {
  fc.assert(
    fc.property(number, digits(40), fc.nat(40), (text, units, places) => {
      for (const each of [text, `${units}e-${places}`, `-${units}e-${places}`])
        expect(new Part(each).toFixed()).toBe(new Decimal(each).toFixed())
    }),
    { numRuns: 5_000 },
  )
})

it('what nothing calls is not there', () => {
  for (const name of ['sine', 'naturalLogarithm', 'squareRoot', 'toBinary', 'random', 'getPi', 'maxOrMin'])
    expect(kept).not.toMatch(new RegExp(`function ${name}\\(|P\\.${name} =`))
  expect(kept).not.toMatch(/3\.14159265358979|roundUp/)
  expect(kept.length).toBeLessThan(code.length)
})

it('text that is no decimal is refused as the whole library refuses it', () => {
  for (const text of ['x', '', '1.2.3']) {
    expect(() => new Decimal(text)).toThrow(`[DecimalError] Invalid argument: ${text}`)
    expect(() => new Part(text)).toThrow(`[DecimalError] Invalid argument: ${text}`)
  }
})

it('what is no text is refused, and rounds nothing', () => {
  for (const value of [5, 5n, new Decimal('5')])
    expect(() => new Part(value)).toThrow('[DecimalError] Invalid argument: 5')
  expect(new Part('1.25').toFixed(1)).toBe('1.25')
})

it('a library whose cases stand elsewhere is not cut', () => {
  const other = 'function parseOther() {}'
  expect(() => plainPart(other, parseAst(other))).toThrow('decimal.js: nothing is where it was: config, Decimal')
})

it('a library whose methods stand elsewhere is not cut', () => {
  const other = 'export const Decimal = class {}'
  expect(() => usedPart(other, parseAst(other), called)).toThrow('decimal.js: its methods are not where they were')
})
