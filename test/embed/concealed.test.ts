import { expect, test } from 'vitest'
import { calculatedEvent } from '../../src/embed/widget/embedded-calculator.tsx'
import { concealed } from '../../src/embed/widget/restricted-facts.tsx'
import { answerTo } from '../../src/ui/answer/answer.ts'
import { headlineText } from '../../src/ui/answer/headline-text.ts'
import { shownFields } from '../../src/ui/form/draft.ts'
import { readFragment } from '../../src/ui/form/fragment.ts'
import { formatterOf } from '../../src/ui/text/formatter.ts'
import { all, calculatorOf } from '../catalogue.ts'

/** An answer without what the author hid: nothing in it has the hidden figure, but the answer itself. */

function without(name: string, facts: string, hidden: string) {
  const calculator = calculatorOf(name)
  const fields = new Set(shownFields(calculator).map(([, key]) => key))
  const { draft } = readFragment(calculator, facts)
  const answer = answerTo(all, calculator, draft, fields, () => false)
  const covered = concealed(calculator, answer, new Set([hidden]))
  const { label, figure, sentence } = headlineText(formatterOf(all, calculator, 'en'), covered)
  return {
    outcome: JSON.stringify(covered.outcome),
    head: [label, figure, sentence],
    told: calculatedEvent(calculator, covered),
  }
}

test('the damage entered is in no check of the law', () => {
  // Known on Saturday 9:15, back eight days and more later.
  const facts =
    'actualDamage=77123&customer=consumer&fault=gross-negligence&knownAt=2026-05-03T09:15&monthlyFee=5000&restoredAt=2026-05-11T21:47&v=1'
  expect(without('coredrive/outage-compensation', facts, 'actualDamage').outcome).not.toContain('77123')
  expect(without('coredrive/outage-compensation', facts, 'monthlyFee').outcome).toContain('77123')
})

test('an answer that happens to be the hidden amount keeps its unit', () => {
  // The premium is as much as what was evaded.
  const { head, told, outcome } = without(
    'coredrive/evasion-premium',
    'discoveredOn=2026-06-14&exemptedAmount=54321&v=1',
    'exemptedAmount',
  )
  expect(told).toMatchObject({ figure: { value: '54321', unit: 'JPY' } })
  expect(head[1]).toBe('¥54,321')
  expect(outcome).toContain('•••')
})

test('a hidden date is covered under every name, and a hidden fact counts', () => {
  const { head, outcome } = without(
    'coredrive/late-penalty',
    'dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1',
    'dueOn',
  )
  expect(outcome).not.toContain('2026-05-31')
  // 50,000 × 0.146 × 45 ÷ 365
  expect(head[1]).toBe('¥900')
})
