import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runDoor } from './run-door.ts'

/** The host's time zone and locale change nothing: the same requests give the same bytes everywhere. */

const folder = new URL('../cases/', import.meta.url)
const requests = readdirSync(folder)
  .flatMap((name) => {
    const { provider, calculator, cases } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
      provider: string
      calculator: string
      cases: readonly { request: object }[]
    }
    return cases.map(({ request }) => JSON.stringify({ provider, calculator, ...request }))
  })
  .join('\n')

const places = [
  ['UTC', 'C'],
  ['Asia/Tokyo', 'ja_JP.UTF-8'],
  ['America/Los_Angeles', 'en_US.UTF-8'],
  ['Pacific/Apia', 'tr_TR.UTF-8'],
  ['Asia/Kathmandu', 'ar_EG.UTF-8'],
  ['Africa/Casablanca', 'th_TH.UTF-8'],
] as const

test('the same bytes under every time zone and locale', async () => {
  const digests = await Promise.all(
    places.map(async ([TZ, LANG]) => {
      const { stdout } = await runDoor(requests, { env: { TZ, LANG, LC_ALL: LANG } })
      expect(stdout.split('\n').length).toBeGreaterThan(900)
      return createHash('sha256').update(stdout).digest('hex')
    }),
  )
  expect(new Set(digests).size).toBe(1)
})
