import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { type Change, changed, type Draft, emptyDraft } from '../../../src/ui/form/draft.ts'
import { requestFrom } from '../../../src/ui/form/request.ts'
import { unitOf } from '../../../src/ui/form/unit.ts'

function calculatorOf(provider: string, id: string) {
  const found = catalogue().providers.get(provider)?.calculators.get(id)
  if (found === undefined) throw new RangeError(`there is no ${provider}/${id}`)
  return found
}
const late = calculatorOf('coredrive', 'late-penalty')
const field = 'payments'
const draftAfter = (...changes: readonly Change[]): Draft => changes.reduce(changed, emptyDraft(late))
const keys = (draft: Draft) => draft.rows[field]?.map(({ key }) => key)

const three: readonly Change[] = [0, 1, 2].map((row) => ({ set: 'row-added', field, row }))
const amounts: readonly Change[] = ['100', '200', '300'].map((to, row) => ({
  set: 'row-cell',
  field,
  row,
  cell: 'amount',
  to,
}))

describe('a row', () => {
  test.each([
    [1, 'up', [1, 0, 2]],
    [1, 'down', [0, 2, 1]],
    [0, 'up', [0, 1, 2]],
    [2, 'down', [0, 1, 2]],
    [9, 'up', [0, 1, 2]],
  ] as const)('%i moves %s', (row, to, expected) => {
    expect(keys(draftAfter(...three, { set: 'row-moved', field, row, to }))).toEqual(expected)
  })

  test('moves with what was typed into it, and is sent in its new place', () => {
    const draft = draftAfter(...three, ...amounts, { set: 'row-moved', field, row: 2, to: 'up' })
    const { request, fieldOf } = requestFrom(late, draft)
    expect(request['facts']).toEqual({ payments: [{ amount: '100' }, { amount: '300' }, { amount: '200' }] })
    expect(fieldOf('facts.payments[1].amount')).toBe('payments[2].amount')
  })

  test('that was removed comes back where it stood, as it was', () => {
    const before = draftAfter(...three, ...amounts)
    const row = before.rows[field]?.[1] ?? { key: 9, cells: {} }
    const draft = changed(changed(before, { set: 'row-removed', field, row: 1 }), {
      set: 'row-restored',
      field,
      row,
      at: 1,
    })
    expect(draft).toEqual(before)
  })

  test('that comes back to find its key taken gets another', () => {
    const draft = draftAfter(...three, { set: 'row-restored', field, row: { key: 1, cells: { amount: '5' } }, at: 0 })
    expect(keys(draft)).toEqual([3, 0, 1, 2])
  })
})

describe('what is sent knows its unit', () => {
  test('an amount of another currency is not taken for one of this', () => {
    const draft = draftAfter({ set: 'cell', field: 'principal', to: '$12' })
    expect(requestFrom(late, draft).request['facts']).toEqual({ principal: '$12' })
    const opeai = calculatorOf('opeai', 'late-penalty')
    const inDollars = changed(emptyDraft(opeai), { set: 'cell', field: 'principal', to: '$12' })
    expect(requestFrom(opeai, inDollars).request['facts']).toEqual({ principal: '12' })
  })

  test('months are not taken for days', () => {
    const equivalent = calculatorOf('millenvpn', 'monthly-equivalent')
    const months = (to: string) =>
      requestFrom(equivalent, changed(emptyDraft(equivalent), { set: 'cell', field: 'months', to })).request['facts']
    expect(months('12ヶ月')).toEqual({ months: '12' })
    expect(months('12日')).toEqual({ months: '12日' })
  })

  test('of every field of every calculator', () => {
    const units = [...catalogue().providers.values()].flatMap(({ calculators, currency }) =>
      [...calculators.values()].flatMap(({ fields }) =>
        fields.flatMap(([, , shape]) => (shape.type === 'count' ? [unitOf(shape, currency)] : [])),
      ),
    )
    expect(units.length).toBeGreaterThan(1)
    expect(new Set(units)).toEqual(new Set(['months']))
  })
})
