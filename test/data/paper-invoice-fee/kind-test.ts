import { describe, expect, test } from 'vitest'
import { asking, citesOf, worksheet } from './ask.ts'

const ask = asking('harbour-mobile', 'paper-invoices')
const facts = (invoices: unknown, postedOn = '2026-01-01') => ({ invoices, postedOn })

describe('the figures', () => {
  // 1 is free: 220 × (n − 1)
  test.each([
    [2, '1', '220'],
    [5, '4', '880'],
    [12, '11', '2420'],
  ])('%i invoices', (invoices, charged, fee) => {
    expect(ask(facts(invoices)).figures).toEqual({ charged, fee })
  })
})

test('the steps', () => {
  expect(worksheet(ask(facts(5)))).toEqual([
    'isCharged = is-beyond-free(invoices, freeInvoices) true',
    'charged = beyond-free(invoices, freeInvoices) 4',
    'exact = product(feePerInvoice, charged) 880',
    'fee = already-whole(exact) 880',
  ])
})

test('the cites', () => {
  expect(citesOf(ask(facts(5)), 'charged', 'exact')).toEqual({
    charged: ['harbour-mobile-terms 6(2)'],
    exact: ['harbour-mobile-terms 6(1)'],
  })
})

test('the refusals', () => {
  expect(ask(facts(1)).code).toBe('all-free')
  expect(ask(facts(5, '2024-03-31')).code).toBe('terms-not-in-force')
})

test('the problems', () => {
  expect(ask(facts(0)).problems).toEqual(['facts.invoices not-a-count'])
})
