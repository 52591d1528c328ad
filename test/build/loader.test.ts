import { build } from 'vite'
import { expect, test } from 'vitest'
import { loaderFacts } from '../../src/build/embed/release.ts'
import { linked } from '../../src/embed/protocol/chunks.ts'
import { options } from '../../src/embed/protocol/options.ts'

/** The loader as the build makes it. */
async function bundled(release: string, pins: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [loaderFacts(() => ({ release, pins }))],
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      lib: { entry: 'src/embed/loader/loader.ts', formats: ['iife'], name: 'unused', fileName: 'loader' },
    },
  })
  const [first] = [built].flat()
  const output = first !== undefined && 'output' in first ? first.output[0] : undefined
  return output?.code ?? ''
}

/** As hard to compress as any. */
const hash = 'sha256-PKKm/a0yOa7zoJ40qQtXaVZwYHn/SFOPmr/NHhyrcfI='

test.each([
  ['floating', '0123456789ab', ''],
  ['pinned', '', hash],
])('the %s loader is one classic script that imports nothing and leaves nothing', async (_, release, pins) => {
  const code = await bundled(release, pins)
  expect(code).toMatch(/^\(function\(\)\{/)
  expect(code).not.toMatch(/\bimport\b|\bexport\b|\beval\b|innerHTML|localStorage|cookie/)
})

test('it knows every option by the attribute that the list of options has', async () => {
  const code = await bundled('0123456789ab', '')
  for (const { attribute } of Object.values(options)) expect(code).toContain(`\`${attribute}\``)
})

test('a pinned loader asks for no script without a hash', async () => {
  const code = await bundled('', hash)
  expect(code).toContain(hash)
  expect(code).toContain('`pins`')
  expect(await bundled('0123456789ab', '')).not.toContain('`pins`')
})

test('chunks run once, after what they need, which is asked for at the same time', async () => {
  const asked: string[] = []
  const ran: string[] = []
  const load = linked<{ readonly says?: string }>(async (name) => {
    asked.push(name)
    if (name === 'core') {
      return [
        ['left', 'right'],
        (given, exports) => {
          ran.push('core')
          Object.assign(exports, { says: JSON.stringify([given('left'), given('right')]) })
        },
      ]
    }
    return [name === 'left' ? ['right'] : [], (_, exports) => ran.push(name) && Object.assign(exports, { is: name })]
  })
  const [once, twice] = await Promise.all([load('core'), load('core')])
  expect(once).toBe(twice)
  expect(once.says).toBe('[{"is":"left"},{"is":"right"}]')
  expect(asked).toEqual(['core', 'left', 'right'])
  expect(ran).toEqual(['right', 'left', 'core'])
})

test('a chunk that did not come is asked for again, and one asked for later comes later', async () => {
  let tries = 0
  const load = linked<{ readonly more?: () => Promise<unknown> }>(async (name) => {
    if (name === 'more') return [[], (_, exports) => Object.assign(exports, { is: 'more' })]
    tries += 1
    if (tries === 1) throw new Error('gone')
    return [[], (_, exports, later) => Object.assign(exports, { more: () => later('more') })]
  })
  await expect(load('core')).rejects.toThrow('gone')
  const { more } = await load('core')
  expect({ ...Object(await more?.()) }).toEqual({ is: 'more' })
  expect(tries).toBe(2)
})

test('what a page adds to every object does not stand among the exports', async () => {
  const load = linked<object>(async () => [[], () => undefined])
  expect(Object.getPrototypeOf(await load('core'))).toBe(null)
})
