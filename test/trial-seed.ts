/** A good seed of a few lines, to be made wrong. */
export const trial = () => ({
  provider: 'trial',
  name: { ja: '試験', en: 'Trial' },
  currency: 'JPY',
  documents: [{ id: 'trial-terms', title: { ja: '約款', en: 'Terms' }, articles: { '1': 0, '2': 2 } }],
  assumptions: {
    rounding: { assumed: 'down', basis: { ja: '定めがない', en: 'Silent' }, alternatives: ['half-up'] },
  } as Record<string, unknown>,
  calculators: {
    premium: { kind: 'evasion-premium', title: { ja: '割増金', en: 'Premium' } },
  } as Record<string, unknown>,
  editions: [
    {
      from: '2020-01-01',
      cite: '1',
      terms: {
        premium: { premiumRate: { value: '1', cite: '2(1)' }, rounding: 'rounding' } as Record<string, unknown>,
      },
    },
  ] as Record<string, unknown>[],
})
export type Trial = ReturnType<typeof trial>

/** The terms of its one calculator. */
export const terms = (seed: Trial): Record<string, unknown> =>
  (seed.editions[0] as { terms: { premium: Record<string, unknown> } }).terms.premium
