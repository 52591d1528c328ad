import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type JsonOutcome, jsonOutcome } from '../calculators/engine/describe/json-outcome.ts'
import { calculate } from '../calculators/engine/run/calculate.ts'
import { catalogue, kindMessages } from '../src/catalogue.ts'

/** The published test vectors, run as another implementation would run them. */

interface Expected {
  readonly status: string
  readonly code?: string
  readonly figures?: Readonly<Record<string, string>>
  readonly edition?: string
  readonly problems?: readonly { readonly path: string; readonly code: string; readonly limit?: string }[]
  readonly readings?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly guards?: Readonly<Record<string, boolean>>
  readonly reconcile?: {
    readonly matches: readonly { readonly readings: Readonly<Record<string, string>>; readonly figure?: string }[]
    readonly nearest?: { readonly figure: string; readonly difference: string }
  }
}
interface Case {
  readonly id: string
  readonly source: string
  readonly arithmetic: string
  readonly request: Readonly<Record<string, unknown>>
  readonly expected: Expected
}
interface Vectors {
  readonly provider: string
  readonly calculator: string
  readonly cases: readonly Case[]
}

const folder = new URL('./cases/', import.meta.url)
const files = readdirSync(folder).map(
  (name): Vectors => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors,
)
const all = catalogue()

const problemTexts = (problems: readonly { readonly path: string; readonly code: string }[] = []): readonly string[] =>
  problems.map(({ path, code }) => `${path} ${code}`).sort()

const whole = (of: JsonOutcome | Expected) => ({
  status: of.status,
  code: 'code' in of ? of.code : undefined,
  figures: ('figures' in of ? of.figures : undefined) ?? {},
  problems: problemTexts('problems' in of ? of.problems : undefined),
})

test('a provider that has vectors has them for every calculator', () => {
  const withVectors = files.map(({ provider, calculator }) => `${provider}/${calculator}`)
  const providers = new Set(files.map(({ provider }) => provider))
  const answered = [...providers].flatMap((id) =>
    [...(all.providers.get(id)?.calculators.keys() ?? [])].map((calculator) => `${id}/${calculator}`),
  )
  expect(withVectors).not.toEqual([])
  expect(withVectors.sort()).toEqual(answered.sort())
})

for (const { provider, calculator, cases } of files) {
  describe(`${provider}/${calculator}`, () => {
    test('ids are unique, and every case names its source and its arithmetic', () => {
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
      expect(cases.filter(({ source, arithmetic }) => source === '' || arithmetic === '')).toEqual([])
    })

    test.each(cases.map((each) => [each.id, each] as const))('%s', (_, { request, expected }) => {
      const outcome = jsonOutcome(calculate(all, { provider, calculator, ...request }, false), kindMessages)
      expect(whole(outcome)).toEqual(whole(expected))
      if (outcome.status === 'problem') {
        for (const { path, limit } of expected.problems ?? []) {
          if (limit === undefined) continue
          expect(outcome.problems.find((problem) => problem.path === path)?.limit).toBe(limit)
        }
        return
      }
      if (expected.edition !== undefined) expect(outcome.edition).toBe(expected.edition)
      for (const [id, figures] of Object.entries(expected.readings ?? {})) {
        const reading = outcome.readings?.find((each) => each.id === id)
        const shown = Object.fromEntries(reading?.alternatives.map(({ value, figure }) => [value, figure]) ?? [])
        expect(shown).toMatchObject(figures)
      }
      const bites = Object.fromEntries(outcome.guards?.map((guard) => [guard.id, guard.bites]) ?? [])
      expect(bites).toMatchObject(expected.guards ?? {})
      if (expected.reconcile === undefined) return
      const { matches, nearest } = expected.reconcile
      if (matches.length === 0) expect(outcome.reconcile?.matches).toEqual([])
      for (const match of matches) {
        expect(outcome.reconcile?.matches).toContainEqual({
          ...match,
          readings: expect.objectContaining(match.readings),
        })
      }
      if (nearest !== undefined) expect(outcome.reconcile?.nearest).toMatchObject(nearest)
    })
  })
}
