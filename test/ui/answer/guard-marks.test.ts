import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Guards } from '../../../src/ui/answer/sheet-body.tsx'
import { FormatterContext, formatterOf } from '../../../src/ui/text/formatter.ts'
import { all, calculatorOf, outcomeOf } from '../../catalogue.ts'
import { page } from '../../export/sent.ts'

/** What stands before a check against the law: only one made by figures may say that nothing is amiss. */

const leaving = {
  openedOn: '2026-06-14',
  requestedOn: '2026-07-10',
  monthlyFee: '10000',
  initialFee: '30000',
  customer: 'consumer',
}
const evaded = { exemptedAmount: '5000', discoveredOn: '2026-06-14', customer: 'consumer' }
// 14.5 % stays below the 14.6 % of the law.
const late = { principal: '110000', dueOn: '2026-01-31', paidOn: '2026-02-28', customer: 'consumer' }
const outage = {
  knownAt: '2026-11-10T09:15',
  restoredAt: '2026-11-14T10:00',
  monthlyFee: '1000',
  fault: 'intent',
  customer: 'consumer',
}

test.each([
  ['flexphone/minimum-term-charge', leaving, '参考', 'Note'],
  ['coredrive/evasion-premium', evaded, '参考', 'Note'],
  ['flexphone/late-penalty', late, '抵触なし', 'Not exceeded'],
  ['coredrive/outage-compensation', outage, '該当', 'Applies'],
])('%s', (name, facts, ja, en) => {
  const outcome = outcomeOf(name, { facts })
  if (outcome === undefined) throw new RangeError(`${name} has a problem`)
  for (const [language, mark] of [
    ['ja', ja],
    ['en', en],
  ] as const) {
    const guards = createElement(Guards, { outcome, guardWords: all.guardWords })
    const value = formatterOf(all, calculatorOf(name), language)
    const shown = renderToStaticMarkup(createElement(FormatterContext, { value }, guards))
    expect(shown).toContain(`<span class="mark">${mark}</span>`)
    // Print and copies are made of this.
    const sent = page(name, String(new URLSearchParams(facts))).account(language)
    expect(sent.guards.map((guard) => guard.mark)).toContain(mark)
    for (const other of [ja, en].filter((each) => each !== mark)) expect(shown).not.toContain(other)
  }
})
