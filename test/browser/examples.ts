/** The catalogue's own example of a late payment. */
export const late = { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' }

// The first case of each calculator's test vectors (test/cases).
/** Each calculator with facts, as a person enters them, and its main figure, as a person reads it. */
export const calculators = [
  ['coredrive/cancellation', { cancelledOn: '2026-06-10', monthlyFee: '1,000' }, '1,000円', '¥1,000'],
  ['coredrive/data-retention', { lastLoginOn: '2026-11-10' }, '2026年12月10日', '10 December 2026'],
  ['coredrive/evasion-premium', { exemptedAmount: '30000', discoveredOn: '2026-06-10' }, '30,000円', '¥30,000'],
  ['coredrive/late-penalty', late, '900円', '¥900'],
  [
    'coredrive/monthly-fee',
    { month: '2026-06', plans: [{ name: 'Gold', monthlyFee: '10000', from: '2026-01-10' }] },
    '11,000円',
    '¥11,000',
  ],
  [
    'coredrive/option-refund',
    {
      options: [
        { name: 'Antivirus', monthlyFee: '1200' },
        { name: 'Log', monthlyFee: '800' },
      ],
      revokedOn: '2026-11-10',
    },
    '2,000円',
    '¥2,000',
  ],
  [
    'coredrive/outage-compensation',
    { knownAt: '2026-11-10T09:15', restoredAt: '2026-11-12T10:00', monthlyFee: '30000', fault: 'negligence' },
    '2,000円',
    '¥2,000',
  ],
  ['coredrive/revocation-notice', { revokesOn: '2026-11-30' }, '2026年11月22日', '22 November 2026'],
  ['flexphone/cancellation', { requestedOn: '2026-07-10' }, '2026年8月31日', '31 August 2026'],
  ['flexphone/discontinuation-notice', { endsOn: '2026-12-31' }, '2026年11月30日', '30 November 2026'],
  [
    'flexphone/discontinuation-refund',
    { annualFee: '100000', monthlyFee: '10000', termStartsOn: '2026-04-01', endsOn: '2026-09-30' },
    '40,000円',
    '¥40,000',
  ],
  [
    'flexphone/first-month-fee',
    { openedOn: '2026-06-14', monthlyFee: '10000', initialFee: '30000' },
    '35,333円',
    '¥35,333',
  ],
  ['flexphone/late-penalty', { principal: '110000', dueOn: '2026-10-31', paidOn: '2026-11-30' }, '1,223円', '¥1,223'],
  [
    'flexphone/liability-cap',
    {
      damageOn: '2026-11-10',
      payments: [
        { on: '2025-12-31', amount: '10000' },
        { on: '2026-04-30', amount: '11000' },
        { on: '2026-10-31', amount: '12000' },
      ],
      fault: 'gross-negligence',
    },
    '33,000円',
    '¥33,000',
  ],
  [
    'flexphone/minimum-term-charge',
    { openedOn: '2026-06-14', requestedOn: '2026-07-10', monthlyFee: '10000', initialFee: '30000' },
    '60,000円',
    '¥60,000',
  ],
  ['flexphone/payment-due', { usageMonth: '2026-06' }, '2026年7月31日', '31 July 2026'],
  [
    'flexphone/plan-change-fee',
    { changedOn: '2026-06-11', oldMonthlyFee: '9000', newMonthlyFee: '15000', newInitialFee: '5000' },
    '18,000円',
    '¥18,000',
  ],
  ['flexphone/renewal', { startsOn: '2026-04-15', billing: 'yearly' }, '2027年3月14日', '14 March 2027'],
  ['flexphone/support-reply', { receivedOn: '2026-11-09' }, '2026年11月11日', '11 November 2026'],
  [
    'millenvpn/application-bill',
    { contractOn: '2026-11-10', monthlyPrice: '500', termMonths: '12', initialFee: '1000' },
    '7,700円',
    '¥7,700',
  ],
  [
    'millenvpn/cancellation',
    { paid: '12000', noticeOn: '2026-09-10', termStartsOn: '2026-04-01', termEndsOn: '2027-03-31' },
    '0円',
    '¥0',
  ],
  ['millenvpn/discontinuation-notice', { discontinuesOn: '2026-12-31' }, '2026年11月30日', '30 November 2026'],
  [
    'millenvpn/fee-revision',
    {
      termStartsOn: '2026-04-01',
      termEndsOn: '2027-03-31',
      effectiveOn: '2026-10-01',
      oldFee: '12000',
      newFee: '15000',
    },
    '1,495円',
    '¥1,495',
  ],
  ['millenvpn/late-penalty', { principal: '80000', dueOn: '2026-06-30', paidOn: '2026-08-14' }, '1,440円', '¥1,440'],
  [
    'millenvpn/liability-cap',
    { damageOn: '2026-11-10', fault: 'gross-negligence', actualDamage: '50000' },
    '50,000円',
    '¥50,000',
  ],
  ['millenvpn/monthly-equivalent', { totalFee: '7200', months: '12', startsOn: '2026-06-01' }, '600円', '¥600'],
  [
    'millenvpn/outage-compensation',
    { knownAt: '2026-11-10T09:15', restoredAt: '2026-11-12T10:00', monthlyFee: '30000', fault: 'negligence' },
    '2日45分',
    '2 days 45 minutes',
  ],
  ['millenvpn/payment-due', { contractOn: '2026-11-10' }, '2026年11月17日', '17 November 2026'],
  [
    'millenvpn/renewal',
    { startsOn: '2026-04-15', termMonths: '12', plan: 'subscription' },
    '2027年3月30日',
    '30 March 2027',
  ],
  ['millenvpn/service-start', { paymentConfirmedOn: '2026-11-09' }, '2026年11月12日', '12 November 2026'],
  ['millenvpn/succession', { occurredOn: '2026-11-10' }, '2026年11月24日', '24 November 2026'],
  [
    'millenvpn/tax-change',
    {
      termStartsOn: '2026-04-01',
      termEndsOn: '2027-03-31',
      effectiveOn: '2026-10-01',
      feeExcludingTax: '120000',
      oldTaxRate: '0.10',
      newTaxRate: '12%',
    },
    '1,196円',
    '¥1,196',
  ],
  ['millenvpn/terms-change-notice', { effectiveOn: '2026-12-01' }, '2026年11月23日', '23 November 2026'],
  ['millenvpn/transfer-due', { invoicedOn: '2026-11-10' }, '2026年11月17日', '17 November 2026'],
  ['opeai/cancellation', { paid: '120.50', noticeOn: '2026-06-10' }, '$0.00', '$0.00'],
  ['opeai/late-penalty', { principal: '1,000', dueOn: '2026-06-30', paidOn: '2026-09-11' }, '$6.00', '$6.00'],
  [
    'opeai/liability-cap',
    {
      damageOn: '2026-11-10',
      payments: [
        { on: '2026-08-31', amount: '20.00' },
        { on: '2026-09-30', amount: '30.00' },
        { on: '2026-10-31', amount: '40.00' },
      ],
      fault: 'negligence',
    },
    '$90.00',
    '$90.00',
  ],
  [
    'privacy-policy/disclosure-cost',
    {
      costs: [
        { name: 'Postage', amount: '480' },
        { name: 'Copies', amount: '320' },
      ],
    },
    '800円',
    '¥800',
  ],
] as const
