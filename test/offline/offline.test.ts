import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { manifest } from '../../src/build/manifest.ts'
import type { Build } from '../../src/offline/built-file.ts'
import { answerTo, cacheAll, forgetOlder } from '../../src/offline/cache.ts'
import { ground, root, textOf } from './offline-ground.ts'

/** What the worker keeps and gives, on made-up caches and a made-up network. */

const first: Build = {
  name: 'one',
  files: [
    ['', 'page1'],
    ['coredrive/', 'page2'],
    ['assets/a-1.js', 'script1'],
  ],
}
const second: Build = {
  name: 'two',
  files: [
    ['', 'page1'],
    ['coredrive/', 'page3'],
    ['assets/a-2.js', 'script2'],
  ],
}
const network = { '': 'first page', 'coredrive/': 'coredrive', 'assets/a-1.js': 'one', 'assets/a-2.js': 'two' }

describe('keeping a build', () => {
  test('asks for each file, held against its hash; pages past the browser’s own cache', async () => {
    const place = ground(network)
    await cacheAll(place, first)
    expect(place.asked).toEqual([
      [root, 'no-cache', 'sha256-page1'],
      [`${root}coredrive/`, 'no-cache', 'sha256-page2'],
      [`${root}assets/a-1.js`, 'default', 'sha256-script1'],
    ])
    expect(place.kept()).toEqual({
      [`yakkan ${root} one`]: [`${root}?page1`, `${root}coredrive/?page2`, `${root}assets/a-1.js?script1`],
    })
  })

  test('takes what has not changed from the build before, then forgets that', async () => {
    const place = ground(network)
    await cacheAll(place, first)
    place.asked.length = 0
    await cacheAll(place, second)
    expect(place.asked.map(([url]) => url)).toEqual([`${root}coredrive/`, `${root}assets/a-2.js`])
    await place.caches.open('of somebody else')
    await place.caches.open('yakkan https://example.com/other/ one')
    await forgetOlder(place, second)
    expect(Object.keys(place.kept())).toEqual([
      `yakkan ${root} two`,
      'of somebody else',
      'yakkan https://example.com/other/ one',
    ])
  })

  test.each([
    ['is missing', { '': 'first page', 'assets/a-2.js': 'two' }],
    ['cannot be had', { '': 'first page', 'coredrive/': undefined, 'assets/a-2.js': 'two' }],
  ])('keeps nothing where a file %s, and leaves the build before', async (_, broken) => {
    const place = ground(network)
    await cacheAll(place, first)
    place.network = broken
    await expect(cacheAll(place, second)).rejects.toThrow(TypeError)
    expect(Object.keys(place.kept())).toEqual([`yakkan ${root} one`])
  })
})

describe('an answer', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const asked = (path: string, how?: RequestInit) => new Request(`${root}${path}`, how)
  async function offline() {
    const place = ground(network)
    await cacheAll(place, first)
    place.network = {}
    place.isCut = true
    return { place, answer: answerTo(place, first) }
  }

  test('is a page from the network, or as it was kept', async () => {
    const { place, answer } = await offline()
    for (const path of ['coredrive/', 'coredrive/?from=mail#principal=1', 'coredrive/index.html'])
      expect(await textOf(answer(asked(path)))).toBe('coredrive')
    place.isCut = false
    place.network = { 'coredrive/': 'corrected' }
    expect(await textOf(answer(asked('coredrive/')))).toBe('corrected')
  })

  test('is what was kept where the server fails, or takes longer than two seconds', async () => {
    const { place, answer } = await offline()
    place.isCut = false
    place.network = network
    place.status = 503
    expect(await textOf(answer(asked('coredrive/')))).toBe('coredrive')
    place.status = 404
    expect((await answer(asked('coredrive/')))?.status).toBe(404)
    place.fetch = () => new Promise(() => undefined)
    let text = ''
    void textOf(answer(asked('coredrive/'))).then((found) => {
      text = found
    })
    await vi.advanceTimersByTimeAsync(1999)
    expect(text).toBe('')
    await vi.advanceTimersByTimeAsync(1)
    expect(text).toBe('coredrive')
  })

  test('is a file of its own name as it was kept, without asking', async () => {
    const { place, answer } = await offline()
    place.isCut = false
    place.network = { 'assets/a-1.js': 'changed' }
    place.asked.length = 0
    expect(await textOf(answer(asked('assets/a-1.js')))).toBe('one')
    expect(place.asked).toEqual([])
  })

  test('is the network’s where the browser threw away what was kept', async () => {
    const { place, answer } = await offline()
    place.isCut = false
    place.network = network
    await place.caches.delete(`yakkan ${root} one`)
    expect(await textOf(answer(asked('assets/a-1.js')))).toBe('one')
    expect(await textOf(answer(asked('coredrive/')))).toBe('coredrive')
    place.isCut = true
    await expect(answer(asked('coredrive/'))).rejects.toThrow('cut')
  })

  test('sends a folder without its slash to the folder', async () => {
    const { answer } = await offline()
    const sent = await answer(asked('coredrive'))
    expect([sent?.status, sent?.headers.get('location')]).toEqual([302, `${root}coredrive/`])
  })

  test.each([
    ['writing', asked('coredrive/', { method: 'POST' })],
    ['a part of a file', asked('coredrive/', { headers: { range: 'bytes=0-9' } })],
    ['what is no file of the site', asked('sw.js')],
    ['another folder', new Request('https://example.com/other/coredrive/')],
    ['another host', new Request('https://elsewhere.example/yakkan/coredrive/')],
  ])('is left to the browser for %s', async (_, request) => {
    const { answer } = await offline()
    expect(answer(request)).toBeUndefined()
  })
})

test('the manifest of each language opens in that language, below any folder', () => {
  const place = (language: 'ja' | 'en') => {
    const { file, content } = manifest(language)
    return [file, content.start_url, content.scope, content.lang, content.name, content.short_name]
  }
  expect(place('ja')).toEqual(['manifest.webmanifest', './', './', 'ja', '約款計算 Yakkan', '約款計算'])
  expect(place('en')).toEqual(['en/manifest.webmanifest', './', '../', 'en', 'Yakkan 約款計算', 'Yakkan'])
})
