import { expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { answerTo } from '../../../src/ui/answer/answer.ts'
import { changed, emptyDraft, inChosenCurrency, shownFields } from '../../../src/ui/form/draft.ts'
import { fieldsOnPage } from '../../../src/ui/form/fields.ts'
import { fragmentOf, readFragment } from '../../../src/ui/form/fragment.ts'
import { formatterOf } from '../../../src/ui/text/formatter.ts'

/** A provider that invoices in two currencies is asked in either; all others know one. */

const all = catalogue()
const calculatorOf = (provider: string, id: string) => {
  const found = all.providers.get(provider)?.calculators.get(id)
  if (found === undefined) throw new RangeError(`there is no ${provider}/${id}`)
  return found
}
const opeai = calculatorOf('opeai', 'late-penalty')

/** What the page of a late payment says for a fragment: the amount as it is written. */
function told(fragment: string) {
  const { draft, leftOut } = readFragment(opeai, fragment)
  const calculator = inChosenCurrency(opeai, draft)
  const fields = new Set(fieldsOnPage(shownFields(calculator), draft).keys())
  const { outcome, wrong } = answerTo(all, calculator, draft, fields, () => false)
  const figures = outcome !== undefined && 'figures' in outcome ? outcome.figures : undefined
  const formatter = formatterOf(all, calculator, 'en')
  const penalty = figures?.['penalty']
  return {
    currency: outcome !== undefined && 'currency' in outcome ? outcome.currency : undefined,
    penalty: penalty === undefined ? undefined : formatter.value(penalty.unit, penalty.value),
    wrong: [...wrong],
    leftOut: leftOut.map(({ name, why }) => `${name} ${why}`),
  }
}

test.each([
  // 50,000 × 3 % × 45 ÷ 365 = 184.93…
  ['principal=50000&dueOn=2026-05-31&paidOn=2026-07-15', 'USD', '$184.93', []],
  ['currency=USD&principal=50000&dueOn=2026-05-31&paidOn=2026-07-15', 'USD', '$184.93', []],
  ['currency=JPY&principal=50000&dueOn=2026-05-31&paidOn=2026-07-15', 'JPY', '¥184', []],
  ['currency=EUR&principal=50000&dueOn=2026-05-31&paidOn=2026-07-15', 'USD', '$184.93', ['currency wrong']],
])('%s', (fragment, currency, penalty, leftOut) => {
  expect(told(fragment)).toEqual({ currency, penalty, wrong: [], leftOut })
})

test('cents of a yen amount are wrong at its field', () => {
  const { wrong } = told('currency=JPY&principal=500.25&dueOn=2026-05-31&paidOn=2026-07-15')
  expect(wrong).toEqual([['principal', 'not-an-amount']])
})

test('the currency stands in the link only where it is not the provider’s first', () => {
  const typed = changed(emptyDraft(opeai), { set: 'cell', field: 'principal', to: '50000' })
  expect(fragmentOf(opeai, typed)).toBe('principal=50000&v=1')
  const inYen = changed(typed, { set: 'cell', field: 'currency', to: 'JPY' })
  expect(fragmentOf(opeai, inYen)).toBe('currency=JPY&principal=50000&v=1')
})

test('only who invoices in several is asked which', () => {
  const asking = [...all.providers.values()]
    .flatMap(({ calculators }) => [...calculators.values()])
    .filter((calculator) => shownFields(calculator).some(([, key]) => key === 'currency'))
    .map(({ provider, id }) => `${provider.id}/${id}`)
  expect(asking).toEqual(['opeai/late-penalty', 'opeai/liability-cap', 'opeai/cancellation'])
})
