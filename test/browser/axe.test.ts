import { describe, expect, test } from 'vitest'
import { inEachView, viewsAt, violations } from './axe.ts'
import { calculators } from './examples.ts'
import { enter } from './typing.ts'
import { visits } from './visits.ts'

/** Nothing on a calculator’s page keeps anybody out. */

const { open, done } = visits()

describe('axe finds nothing', () => {
  const states = {
    empty: ['coredrive/late-penalty/', {}],
    filled: [
      'millenvpn/late-penalty/',
      { principal: '80001', dueOn: '2026-05-31', paidOn: '2028-07-15', customer: 'consumer', billed: '25000' },
    ],
    refused: ['millenvpn/cancellation/', calculators[20][1]],
    wrong: ['coredrive/late-penalty/', { principal: 'fifty', dueOn: '2026-02-30', billed: 'abc' }],
    rows: ['coredrive/monthly-fee/', calculators[4][1]],
    'left out': ['coredrive/late-penalty/#nothing=1&v=1', {}],
  } as const
  test.each(viewsAt(360))('in "$folder", in both schemes, at both widths', async ({ folder, views }) => {
    for (const [state, [path, facts]] of Object.entries(states)) {
      const page = await open(`${folder}${path}`, views[0])
      await enter(page, facts)
      await inEachView(page, views, async (width) => {
        expect((await violations(page)).map((found) => `${state} at ${width}: ${found}`)).toEqual([])
      })
      await done(page)
    }
  })
})
