import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, guardsOf, readingsOf, shownFigures, worksheet } from './ask.ts'

const opeai = asking('opeai', 'liability-cap')
const flexphone = asking('flexphone', 'liability-cap')
const millenvpn = asking('millenvpn', 'liability-cap')

const paid = (on: string, amount: string): Facts => ({ on, amount })
const facts = (damageOn: string, fault: string, payments: readonly Facts[], others: Facts = {}): Facts => ({
  damageOn,
  fault,
  payments,
  ...others,
})
const inclusive = { windowEdge: 'inclusive' }
const spring = [
  paid('2026-02-27', '1.00'),
  paid('2026-02-28', '10.00'),
  paid('2026-03-01', '20.50'),
  paid('2026-05-31', '30.00'),
  paid('2026-06-01', '99.00'),
]

describe('the figures', () => {
  test.each([
    // OPE.AI 25(2): the three months to 05-31; February has no 31st, so from the day after its last
    ['exclusive', undefined, { windowFrom: '2026-03-01', windowTo: '2026-05-31', cap: '50.50' }],
    ['inclusive', inclusive, { windowFrom: '2026-02-28', windowTo: '2026-05-31', cap: '60.50' }],
  ])('OPE.AI, the edge of the window %s', (_, readings, figures) => {
    const answer = opeai(facts('2026-05-31', 'negligence', spring), readings)
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'USD', '2026-01-29'])
    expect(answer.figures).toEqual(figures)
  })

  test.each([
    ['2026-03-15', '2025-12-16', '2025-12-15'],
    ['2026-05-28', '2026-03-01', '2026-02-28'],
    ['2026-05-29', '2026-03-01', '2026-02-28'],
    ['2028-05-29', '2028-03-01', '2028-02-29'],
    ['2028-05-28', '2028-02-29', '2028-02-28'],
    ['2026-06-01', '2026-03-02', '2026-03-01'],
  ])('OPE.AI, three months that end with %s', (damageOn, windowFrom, atEdge) => {
    const given = facts(damageOn, 'negligence', [])
    expect(opeai(given).figures).toEqual({ windowFrom, windowTo: damageOn, cap: '0.00' })
    expect(opeai(given, inclusive).figures['windowFrom']).toBe(atEdge)
  })

  test.each([
    ['2026-05-31', '2025-06-01', '2025-05-31'],
    // 2027 has no 29 February
    ['2028-02-29', '2027-03-01', '2027-02-28'],
    ['2029-02-28', '2028-02-29', '2028-02-28'],
    ['2028-03-01', '2027-03-02', '2027-03-01'],
  ])('FlexPhone, twelve months that end with %s', (damageOn, windowFrom, atEdge) => {
    const payments = [paid(atEdge, '1000'), paid(windowFrom, '200'), paid(damageOn, '30')]
    const given = facts(damageOn, 'gross-negligence', payments)
    expect(flexphone(given).figures).toEqual({ windowFrom, windowTo: damageOn, cap: '230' })
    expect(flexphone(given, inclusive).figures['cap']).toBe('1230')
  })

  test.each([
    ['50.49', '50.49'],
    ['50.50', '50.50'],
    ['50.51', '50.50'],
    ['0', '0.00'],
  ])('damage of %s against a cap of 50.50', (actualDamage, compensation) => {
    expect(opeai(facts('2026-05-31', 'negligence', spring, { actualDamage })).figures['compensation']).toBe(
      compensation,
    )
  })

  test.each(['gross-negligence', 'intent'])('OPE.AI has no cap for %s, and no window', (fault) => {
    const answer = opeai(facts('2026-05-31', fault, spring))
    expect([answer.status, answer.currency, answer.figures]).toEqual(['due', 'USD', {}])
    const damage = { actualDamage: '5000.00' }
    expect(opeai(facts('2026-05-31', fault, spring, damage)).figures).toEqual({ compensation: '5000.00' })
  })

  test.each(['gross-negligence', 'intent'])('OPE.AI caps %s where only indirect damage is let in', (fault) => {
    const given = facts('2026-05-31', fault, spring, { actualDamage: '5000.00' })
    const indirect = { grossScope: 'lifts-indirect-only' }
    expect(opeai(given, indirect).figures).toEqual({
      windowFrom: '2026-03-01',
      windowTo: '2026-05-31',
      cap: '50.50',
      compensation: '50.50',
    })
    expect(readingsOf(opeai(given))).toEqual({ grossScope: 'lifts-cap | lifts-indirect-only due 50.50' })
    expect(readingsOf(opeai(given, indirect))).toEqual({
      windowEdge: 'exclusive | inclusive due 60.50',
      grossScope: 'lifts-indirect-only | lifts-cap due 5000.00',
    })
  })

  test.each(['gross-negligence', 'intent'])('MillenVPN owes the damage for %s', (fault) => {
    const given = { damageOn: '2026-05-31', fault }
    const answer = millenvpn(given)
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2023-04-20'])
    expect(answer.figures).toEqual({})
    expect(millenvpn({ ...given, actualDamage: '5000' }).figures).toEqual({ compensation: '5000' })
    expect(millenvpn({ ...given, actualDamage: '0' }).figures).toEqual({ compensation: '0' })
    expect(readingsOf(millenvpn({ ...given, actualDamage: '5000' }))).toEqual({})
    expect(millenvpn({ ...given, actualDamage: '5000' }, { rounding: 'half-up' }).figures['compensation']).toBe('5000')
  })

  test.each(['gross-negligence', 'intent'])('FlexPhone caps %s', (fault) => {
    const payments = [paid('2026-05-01', '3000'), paid('2026-05-01', '500')]
    expect(flexphone(facts('2026-05-31', fault, payments, { actualDamage: '9000' })).figures).toEqual({
      windowFrom: '2025-06-01',
      windowTo: '2026-05-31',
      cap: '3500',
      compensation: '3500',
    })
  })

  test('the reading is listed with the cap under it', () => {
    expect(readingsOf(opeai(facts('2026-05-31', 'negligence', spring)))).toEqual({
      windowEdge: 'exclusive | inclusive due 60.50',
    })
  })

  test('frozen facts are enough', () => {
    expect(opeai(frozen(facts('2026-05-31', 'negligence', spring))).figures['cap']).toBe('50.50')
  })
})

describe('the guards', () => {
  const consumer = { customer: 'consumer' }
  test.each<[string, Facts, readonly string[]]>([
    ['a business, gross negligence', facts('2026-05-31', 'gross-negligence', []), ['court-refuses-cap bites']],
    [
      'a business, with damage',
      facts('2026-05-31', 'intent', [], { actualDamage: '7' }),
      ['court-refuses-cap bites 7'],
    ],
    [
      'a consumer, gross negligence',
      facts('2026-05-31', 'gross-negligence', [], consumer),
      ['void-cap bites', 'unclear-cap bites'],
    ],
    ['a consumer, before 8(3)', facts('2023-05-31', 'gross-negligence', [], consumer), ['void-cap bites']],
    [
      'a consumer, from 8(3) on',
      facts('2023-06-01', 'gross-negligence', [], consumer),
      ['void-cap bites', 'unclear-cap bites'],
    ],
    [
      'a consumer refused',
      facts('2026-05-31', 'negligence', [], { ...consumer, actualDamage: '7' }),
      ['total-exclusion bites 7'],
    ],
    ['a consumer without fault', facts('2026-05-31', 'none', [], consumer), []],
    ['a business refused', facts('2026-05-31', 'negligence', []), []],
  ])('FlexPhone: %s', (_, given, guards) => {
    expect(guardsOf(flexphone(given))).toEqual(guards)
  })

  test.each<[string, Facts, readonly string[]]>([
    ['a consumer refused', { fault: 'negligence', ...consumer }, ['total-exclusion bites']],
    [
      'a consumer refused, with damage',
      { fault: 'negligence', ...consumer, actualDamage: '7' },
      ['total-exclusion bites 7'],
    ],
    ['a consumer without fault', { fault: 'none', ...consumer }, []],
    ['a business refused', { fault: 'negligence' }, []],
    ['no cap, a consumer', { fault: 'intent', ...consumer }, []],
    ['no cap, a business', { fault: 'intent' }, []],
  ])('MillenVPN: %s', (_, given, guards) => {
    expect(guardsOf(millenvpn({ damageOn: '2026-05-31', ...given }))).toEqual(guards)
  })

  test.each([
    ['negligence', consumer, ['unclear-cap bites']],
    ['intent', consumer, ['void-cap bites', 'unclear-cap bites']],
    ['negligence', {}, []],
    ['intent', {}, ['court-refuses-cap bites']],
  ])('OPE.AI, %s where the cap holds for any fault: %o', (fault, who, guards) => {
    const given = facts('2026-05-31', fault, [], who)
    expect(guardsOf(opeai(given, { grossScope: 'lifts-indirect-only' }))).toEqual(guards)
  })

  test('OPE.AI says that its cap covers lesser negligence alone', () => {
    for (const fault of ['none', 'negligence', 'gross-negligence', 'intent']) {
      expect(guardsOf(opeai(facts('2026-05-31', fault, [], consumer)))).toEqual([])
    }
  })
})

describe('the steps', () => {
  test('of a cap', () => {
    const answer = opeai(facts('2026-05-31', 'negligence', spring, { actualDamage: '40.00' }))
    expect(worksheet(answer)).toEqual([
      'isLiable = is-fault-enough(fault, liableFrom) true',
      'isCapped = is-capped(fault) true',
      'windowFrom = months-back(damageOn, windowMonths, windowEdge) 2026-03-01',
      'windowTo = same(damageOn) 2026-05-31',
      'paidInWindow = sum-in-window(payments[2].amount, payments[3].amount, windowFrom, windowTo) 50.5 = 50.50',
      'cap = already-whole(paidInWindow) 50.5 = 50.50',
      'compensation = smaller(actualDamage, cap) 40 = 40.00',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('without a cap', () => {
    const answer = opeai(facts('2026-05-31', 'intent', spring, { actualDamage: '40.00' }))
    expect(worksheet(answer)).toEqual([
      'isLiable = is-fault-enough(fault, liableFrom) true',
      'isCapped = is-capped(fault, grossScope) false',
      'compensation = same(actualDamage) 40 = 40.00',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of what MillenVPN owes', () => {
    expect(worksheet(millenvpn({ damageOn: '2026-05-31', fault: 'intent', actualDamage: '40' }))).toEqual([
      'isLiable = is-fault-enough(fault, liableFrom) true',
      'isCapped = is-capped(fault, grossCap) false',
      'compensation = already-whole(actualDamage) 40',
    ])
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(
      citesOf(opeai(facts('2026-05-31', 'negligence', spring)), 'isLiable', 'isCapped', 'windowFrom', 'cap'),
    ).toEqual({
      isLiable: ['opeai-agreement 25(1)'],
      isCapped: ['opeai-agreement 25(2)'],
      windowFrom: ['opeai-agreement 25(2)'],
      cap: ['opeai-agreement 25(2)', 'opeai-agreement 2(13)'],
    })
    expect(citesOf(millenvpn({ damageOn: '2026-05-31', fault: 'intent' }), 'isLiable', 'isCapped')).toEqual({
      isLiable: ['millenvpn-terms 32(2)', 'millenvpn-terms 18(3)'],
      isCapped: ['millenvpn-terms 32(2)'],
    })
    expect(citesOf(flexphone(facts('2026-05-31', 'intent', [])), 'isLiable', 'windowFrom', 'cap')).toEqual({
      isLiable: ['flexphone-terms 17'],
      windowFrom: ['flexphone-terms 17'],
      cap: ['flexphone-terms 17'],
    })
  })
})

describe('the refusals', () => {
  test.each([
    ['opeai', 'none', 'not-attributable'],
    ['opeai', 'negligence', undefined],
    ['flexphone', 'none', 'needs-gross-negligence'],
    ['flexphone', 'negligence', 'needs-gross-negligence'],
    ['flexphone', 'gross-negligence', undefined],
    ['millenvpn', 'none', 'needs-gross-negligence'],
    ['millenvpn', 'negligence', 'needs-gross-negligence'],
    ['millenvpn', 'gross-negligence', undefined],
  ])('%s, %s', (provider, fault, code) => {
    const ask = asking(provider, 'liability-cap')
    const answer = ask(provider === 'millenvpn' ? { damageOn: '2026-05-31', fault } : facts('2026-05-31', fault, []))
    expect(answer.code).toBe(code)
    if (code === undefined) return
    expect([answer.status, answer.figures]).toEqual(['not-due', {}])
    expect(worksheet(answer)).toEqual(['isLiable = is-fault-enough(fault, liableFrom) false'])
  })

  test.each([
    ['2026-01-28', 'terms-not-in-force'],
    ['2026-01-29', undefined],
  ])('damage on %s', (damageOn, code) => {
    expect(opeai(facts(damageOn, 'negligence', [])).code).toBe(code)
  })

  test.each([
    ['2023-04-19', 'terms-not-in-force'],
    ['2023-04-20', undefined],
  ])('damage of MillenVPN on %s', (damageOn, code) => {
    expect(millenvpn({ damageOn, fault: 'intent' }).code).toBe(code)
  })

  test('FlexPhone goes by the contract', () => {
    const given = facts('2026-05-31', 'intent', [])
    expect(flexphone({ ...given, contractedOn: '2019-11-30' }).code).toBe('terms-not-in-force')
    expect(flexphone({ ...given, contractedOn: '2019-12-01' }).code).toBeUndefined()
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing', {}, ['facts.damageOn missing', 'facts.fault missing', 'facts.payments missing']],
    [
      'three decimals',
      facts('2026-05-31', 'negligence', [paid('2026-05-01', '1.005')]),
      ['facts.payments[0].amount not-an-amount'],
    ],
    [
      'payments as text',
      { ...facts('2026-05-31', 'negligence', []), payments: 'none' },
      ['facts.payments not-a-choice'],
    ],
    ['a payment without a day', facts('2026-05-31', 'negligence', [{ amount: '1' }]), ['facts.payments[0].on missing']],
    ['no such fault', facts('2026-05-31', 'slight', []), ['facts.fault not-a-choice']],
  ])('%s', (_, wrong, problems) => {
    expect(opeai(wrong).problems).toEqual(problems)
  })

  test('MillenVPN asks for no payments', () => {
    expect(millenvpn(facts('2026-05-31', 'intent', [])).problems).toEqual(['facts.payments unknown-key'])
    expect(millenvpn({}).problems).toEqual(['facts.damageOn missing', 'facts.fault missing'])
  })

  test('stated terms, and readings that others have', () => {
    const given = facts('2026-05-31', 'intent', [])
    expect(flexphone(given, { grossScope: 'lifts-cap' }).problems).toEqual(['readings.grossScope stated-term'])
    expect(opeai(given, { grossScope: 'capped' }).problems).toEqual(['readings.grossScope not-a-choice'])
    const ours = { damageOn: '2026-05-31', fault: 'intent' }
    expect(millenvpn(ours, { windowEdge: 'exclusive' }).problems).toEqual(['readings.windowEdge unknown-reading'])
    expect(millenvpn(ours, { grossCap: 'uncapped' }).problems).toEqual(['readings.grossCap stated-term'])
  })
})
