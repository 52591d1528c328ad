import { expect, test } from 'vitest'
import { calculate } from '../../../calculators/engine/run/calculate.ts'
import { catalogue } from '../../../src/catalogue.ts'
import { partCatalogue } from '../../../src/ui/catalogue/part-catalogue.ts'

/** The part of the catalogue that a page loads. */

const whole = catalogue()
const calculators = [...whole.providers.values()].flatMap((provider) => [...provider.calculators.values()])

test.each(calculators.map(({ provider, id }) => [provider.id, id] as const))(
  '%s/%s is there as in the whole',
  async (provider, id) => {
    const part = await partCatalogue(`${provider}/${id}`)
    expect([...(part?.providers.keys() ?? [])]).toEqual([provider])
    expect([...(part?.providers.get(provider)?.calculators.keys() ?? [])]).toEqual([id])
    const own = part?.providers.get(provider)?.calculators.get(id)
    const same = whole.providers.get(provider)?.calculators.get(id)
    const shown = ['title', 'variant', 'labels', 'notes'] as const
    for (const key of shown) expect(own?.[key]).toEqual(same?.[key])
    expect(own?.editions.map(({ defaults, cites, fromText }) => ({ defaults, cites, fromText }))).toEqual(
      same?.editions.map(({ defaults, cites, fromText }) => ({ defaults, cites, fromText })),
    )
    expect(part?.law).toEqual(whole.law)
  },
)

test('it answers', async () => {
  const part = await partCatalogue('coredrive/late-penalty')
  const facts = { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' }
  const request = { provider: 'coredrive', calculator: 'late-penalty', facts }
  // 50,000 × 0.146 × 45 / 365 = 900
  expect(part && calculate(part, request, true)).toMatchObject({
    figures: {
      days: { value: '45', unit: 'days' },
      penalty: { value: '900', unit: 'JPY' },
      total: { value: '50900', unit: 'JPY' },
    },
  })
})

test.each(['coredrive', 'coredrive/nothing', 'nobody/late-penalty', 'constructor', ''])(
  'there is no part "%s"',
  async (name) => {
    expect(await partCatalogue(name)).toBeUndefined()
  },
)
