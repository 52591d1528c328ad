import { expect, test } from 'vitest'
import type { EmbedOptions } from '../../src/embed/protocol/options.ts'
import { settingsOf } from '../../src/embed/widget/settings.ts'
import { all, calculatorOf } from '../catalogue.ts'

/** What an author asked for, held against a calculator. */

const asked = (facts: string, locked: string, hidden: string): EmbedOptions => ({
  provider: 'coredrive',
  calculator: 'late-penalty',
  language: 'en',
  facts,
  locked,
  hidden,
  shown: '',
  theme: '',
  seed: '',
})

const kept = (facts: string, locked: string, hidden: string) => {
  const given = { catalogue: all, calculator: calculatorOf('coredrive/late-penalty') }
  const read = settingsOf(asked(facts, locked, hidden), given)
  return { locked: [...read.locked], hidden: [...read.hidden], leftOut: read.leftOut }
}

test('facts are locked and hidden by name', () => {
  expect(kept('dueOn=2026-05-31&principal=50000', 'dueOn', 'principal')).toEqual({
    locked: ['dueOn'],
    hidden: ['principal'],
    leftOut: [],
  })
})

test('what is missing or cannot be read stays open, as nobody but the reader could put it right', () => {
  expect(kept('dueOn=gestern&principal=50000', 'dueOn paidOn principal', '')).toEqual({
    locked: ['principal'],
    hidden: [],
    leftOut: ['dueOn', 'paidOn'],
  })
  expect(kept('paidOn=2026-07-15', '', 'principal paidOn')).toEqual({
    locked: [],
    hidden: ['paidOn'],
    leftOut: ['principal'],
  })
  expect(kept('payments.1.on=2026-06-15', 'payments customer', '')).toEqual({
    locked: ['customer'],
    hidden: [],
    leftOut: ['payments'],
  })
})

test('a list that may be empty is locked so', () => {
  expect(kept('principal=50000', 'payments', '').locked).toEqual(['payments'])
})

test('names that no fact has are told', () => {
  expect(kept('', 'dueon', 'payments[0].on').leftOut).toEqual(['dueon', 'payments[0].on'])
})
