import { describe, expect, test } from 'vitest'
import { ran } from '../ran.ts'
import { examples } from '../readme.ts'
import { root } from './run-door.ts'

/** The shell examples of the README print what it says; its library examples run in `../library/package.test.ts`. */

const shell = examples('sh')

describe('the README', () => {
  test('has examples of the library and of the JSON door', () => {
    expect(shell.length).toBeGreaterThanOrEqual(2)
    expect(examples('js').length).toBeGreaterThanOrEqual(2)
  })

  test.each(shell.map(({ code, output }, at) => [at + 1, code, output] as const))(
    'shell example %i prints what it says',
    (_, code, output) => {
      expect(ran('sh', ['-c', code], root)).toBe(output)
    },
  )
})
