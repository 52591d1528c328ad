import { describe, expect, test } from 'vitest'
import { repeatedKey, repeatedKeys } from '../../calculators/engine/seed/repeated-key.ts'
import { outcomes, runDoor } from './run-door.ts'

/** A key that stands twice in one object: JSON readers drop one of the two without a word, and nobody knows which was meant. */

const first = (text: string): string | undefined => repeatedKey(text, JSON.parse(text))?.path

describe('the first key that stands twice', () => {
  test.each([
    ['{"a":1,"a":1}', 'a'],
    ['{"a":1,"b":2,"a":3}', 'a'],
    // written otherwise
    ['{"a":1,"\\u0061":1}', 'a'],
    ['{"\\u0061":1,"a":1}', 'a'],
    ['{"\\/":1,"/":1}', '/'],
    ['{"\\"":1,"\\u0022":1}', '"'],
    ['{"\\\\":1,"\\u005c":1}', '\\'],
    ['{"":1,"":2}', ''],
    ['{"__proto__":1,"__proto__":1}', '__proto__'],
    ['{ "a" : 1 , "a" : 1 }', 'a'],
    ['{"a"\t \r\n:1,"a":1}', 'a'],
    // inside
    ['{"facts":{"dueOn":"x","dueOn":"y"}}', 'facts.dueOn'],
    ['{"facts":{"payments":[{"on":"x"},{"amount":"1","amount":"2"}]}}', 'facts.payments[1].amount'],
    ['{"facts":{"a":[[],[{"b":1,"b":1}]]}}', 'facts.a[1][0].b'],
    ['[{"a":{}},{"b":1,"b":1}]', '[1].b'],
    // after an object and a list have ended
    ['{"a":{"b":1},"a":[{"b":1}]}', 'a'],
    ['{"x":[1,2,{"y":[]}],"z":1,"x":0}', 'x'],
    // the first in the text
    ['{"a":{"b":1,"b":2},"a":1}', 'a.b'],
    [`{"${'k'.repeat(100)}":1,"${'k'.repeat(100)}":1}`, `${'k'.repeat(60)}…`],
  ])('%s', (text, path) => {
    expect(first(text)).toBe(path)
  })

  test.each([
    '{}',
    '[]',
    '"a"',
    '7',
    '{"a":1,"A":1,"a ":1}',
    // the same key in two objects, and where it is a value
    '{"a":{"a":{"a":"a"}},"b":["a","a"]}',
    '[{"a":1},{"a":1}]',
    // what looks like a key within a text
    '{"a":"\\"a\\":1,\\"a\\":2","b":"{\\"b\\":1}"}',
    '{"a":"x\\\\","b":": : \\":"}',
    '{"a":"\\\\\\"","b":"\\"a\\":"}',
    // 1 and 01 are two keys; so are é written in two ways
    '{"1":1,"01":1}',
    '{"\u00e9":1,"e\u0301":1}',
  ])('none in %s', (text) => {
    expect(first(text)).toBeUndefined()
  })

  test('each of them, with the place where it begins', () => {
    const text = '{"a":1,"b":{"c":1,"c":2,"c":3},"a":2}'
    expect(repeatedKeys(text, JSON.parse(text))).toEqual([
      { key: 'c', at: 18, path: 'b.c' },
      { key: 'c', at: 24, path: 'b.c' },
      { key: 'a', at: 31, path: 'a' },
    ])
  })

  test.each([
    ['objects in objects', (size: number) => `${'{"a":'.repeat(size / 5)}1${'}'.repeat(size / 5)}`],
    ['lists in lists', (size: number) => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`],
    ['quotes and colons in a text', (size: number) => `{"a":"${'\\":'.repeat(size / 3)}"}`],
    ['backslashes', (size: number) => `{"a":"${'\\\\'.repeat(size / 2)}","b":"\\":"}`],
    ['blanks before colons', (size: number) => `{"a":"${' '.repeat(size / 2)}:${' '.repeat(size / 2)}:"}`],
    ['keys', (size: number) => `{${Array.from({ length: size / 10 }, (_, at) => `"k${at}":1`).join(',')}}`],
  ])('a megabyte of %s is looked through at once', (_, make) => {
    const text = make(900_000)
    const value: unknown = JSON.parse(text)
    const started = performance.now()
    expect(repeatedKey(text, value)).toBeUndefined()
    // Quadratic would be minutes.
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

test('the door tells it alone, with the id where that can be read, and goes on', async () => {
  const lines = [
    '{"id":1,"provider":"nobody","calculator":"x","facts":{"dueOn":"x","dueOn":"y"},"lang":"ja"}',
    '{"id":"a","id":"b","provider":"coredrive"}',
    '{"provider":"coredrive","calculator":"evasion-premium","facts":{"exemptedAmount":"5","\\u0065xemptedAmount":"6","discoveredOn":"2026-01-01"}}',
    '[{"a":1,"a":1}]',
    '{"provider":"coredrive","calculator":"evasion-premium","facts":{"exemptedAmount":"5","discoveredOn":"2026-01-01"}}',
  ]
  const { status, stdout } = await runDoor(lines.join('\n'), { args: ['--amounts'] })
  const twice = (path: string) => ({
    status: 'problem',
    problems: [{ path, code: 'duplicate-key', message: 'this key stands twice in its object' }],
  })
  expect(status).toBe(0)
  expect(outcomes(stdout)).toEqual([
    { id: 1, ...twice('facts.dueOn') },
    twice('id'),
    twice('facts.exemptedAmount'),
    twice('[0].a'),
    { status: 'due', currency: 'JPY', figures: { premium: '5', total: '10' }, edition: '2013-03-14' },
  ])
})
