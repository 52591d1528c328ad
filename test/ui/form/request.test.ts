import { expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { changed, type Draft, emptyDraft, shownFields } from '../../../src/ui/form/draft.ts'
import { requestFrom } from '../../../src/ui/form/request.ts'

function calculatorOf(provider: string, id: string) {
  const found = catalogue().providers.get(provider)?.calculators.get(id)
  if (found === undefined) throw new RangeError(`there is no ${provider}/${id}`)
  return found
}
const late = calculatorOf('coredrive', 'late-penalty')
const fee = calculatorOf('coredrive', 'monthly-fee')
const factsOf = (calculator: typeof late, draft: Draft) => requestFrom(calculator, draft).request['facts']

test('an empty form asks nothing', () => {
  expect(factsOf(late, emptyDraft(late))).toEqual({})
  expect(factsOf(fee, emptyDraft(fee))).toEqual({})
})

test('empty text is left out, and so is what a fact counts as anyway', () => {
  let draft = changed(emptyDraft(late), { set: 'cell', field: 'principal', to: ' 50,000 ' })
  draft = changed(draft, { set: 'cell', field: 'dueOn', to: '  ' })
  draft = changed(draft, { set: 'cell', field: 'customer', to: 'business' })
  expect(factsOf(late, draft)).toEqual({ principal: '50000' })
  expect(factsOf(late, changed(draft, { set: 'cell', field: 'customer', to: 'consumer' }))).toEqual({
    principal: '50000',
    customer: 'consumer',
  })
})

test('empty rows are left out, and a problem finds its way back to the row that was sent', () => {
  let draft = changed(emptyDraft(late), { set: 'row-added', field: 'payments', row: 0 })
  draft = changed(draft, { set: 'row-added', field: 'payments', row: 1 })
  draft = changed(draft, { set: 'row-cell', field: 'payments', row: 1, cell: 'amount', to: '1000' })
  const asked = requestFrom(late, draft)
  expect(asked.request['facts']).toEqual({ payments: [{ amount: '1000' }] })
  expect(asked.fieldOf('facts.payments[0].on')).toBe('payments[1].on')
  expect(asked.fieldOf('facts.principal')).toBe('principal')
})

test('a list that is needed begins with a row; with every row removed it is an empty list', () => {
  const draft = emptyDraft(fee)
  expect(draft.rows).toEqual({ plans: [{ key: 0, cells: {} }], options: [] })
  expect(factsOf(fee, changed(draft, { set: 'row-removed', field: 'plans', row: 0 }))).toEqual({ plans: [] })
})

test('customer is no field where the formula has no use for it', () => {
  const keys = (calculator: typeof late) => shownFields(calculator).map(([, key]) => key)
  expect(keys(late)).toContain('customer')
  expect(keys(calculatorOf('coredrive', 'data-retention'))).toEqual(['lastLoginOn', 'paymentRegistered'])
})
