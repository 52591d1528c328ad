import { describe, expect, test } from 'vitest'
import { derive } from '../../../calculators/kernel/proof/derive.ts'
import { withRecording } from '../../../calculators/kernel/proof/recording.ts'

const hasProof = (): boolean => derive('it', 'nothing', 'count', 1, []).proof !== undefined

describe('whether proofs are recorded', () => {
  test('is said to the run; outside of one they are', () => {
    expect(hasProof()).toBe(true)
    expect(withRecording(false, hasProof)).toBe(false)
    expect(withRecording(true, hasProof)).toBe(true)
    expect(hasProof()).toBe(true)
  })

  test('is as it was again after a run within a run', () => {
    const around = withRecording(false, () => [hasProof(), withRecording(true, hasProof), hasProof()])
    expect(around).toEqual([false, true, false])
    expect(hasProof()).toBe(true)
  })

  test('is as it was again after a run that throws', () => {
    const thrown = withRecording(true, () => {
      expect(() =>
        withRecording(false, () => {
          throw new RangeError('no value')
        }),
      ).toThrow('no value')
      return hasProof()
    })
    expect(thrown).toBe(true)
    expect(() =>
      withRecording(false, () => {
        throw new RangeError('no value')
      }),
    ).toThrow('no value')
    expect(hasProof()).toBe(true)
  })
})
