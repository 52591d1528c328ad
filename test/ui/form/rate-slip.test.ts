import { expect, test } from 'vitest'
import { rateSlip } from '../../../src/ui/form/rate-slip.ts'

/** What a rate lacks. */

const sign = 'Add the per-cent sign, as in 14.5 %. Without it a rate is a fraction, such as 0.145.'
const point = 'Write the decimals after a point, as in 14.5 %.'

test.each([
  ['14.5', sign],
  ['3', sign],
  ['１４．６', sign],
  ['14,5', sign],
  ['1500', sign],
  ['14,5%', point],
  ['14,5 ％', point],
  ['0,145', point],
  ['0,5 %', point],
  ['14.5 %', undefined],
  ['0.145', undefined],
  ['1,250 %', undefined],
  ['ten', undefined],
  ['', undefined],
])('of %j', (typed, said) => {
  expect(rateSlip(typed)?.en).toBe(said)
})

test('in Japanese', () => {
  expect(rateSlip('3')?.ja).toBe(
    '「14.5 %」のように、% を付けて入力してください。% を付けない場合は、「0.145」のような小数で入力します。',
  )
  expect(rateSlip('14,5%')?.ja).toBe('小数点は「.」で、「14.5 %」のように入力してください。')
})
