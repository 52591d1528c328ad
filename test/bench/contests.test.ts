import { expect, test } from 'vitest'
import { contests } from './contests.ts'

/** A rival that answers otherwise than the engine would be compared at something else. */
test.each(contests.map((each) => [each.name, each] as const))('%s: rivals answer alike', (_, { check }) => {
  expect(check).not.toThrow()
})
