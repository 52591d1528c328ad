import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
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
  const looks = [
    { language: '', scheme: 'light', width: 1280 },
    { language: '', scheme: 'dark', width: 360 },
    { language: 'en/', scheme: 'light', width: 360 },
    { language: 'en/', scheme: 'dark', width: 1280 },
  ] as const

  test.each(looks)('in $language, $scheme, at $width', async ({ language, ...look }) => {
    for (const [state, [path, facts]] of Object.entries(states)) {
      const page = await open(`${language}${path}`, look)
      await enter(page, facts)
      expect((await violations(page)).map((found) => `${state}: ${found}`)).toEqual([])
      await done(page)
    }
  })
})
