import { build } from 'virtual:yakkan/files'
import type { Ground } from './built-file.ts'
import { answerTo, cacheAll, forgetOlder } from './cache.ts'

/**
 * The service worker: it keeps the whole site on the device, so that every page opens without a network. A new build
 * waits until no page of the old one is open; until then those find all their files.
 */

interface Lasting {
  waitUntil(done: Promise<unknown>): void
}
interface Fetching {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  readonly caches: CacheStorage
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
}
declare const self: Worker

const ground: Ground = {
  root: self.registration.scope,
  caches: self.caches,
  fetch: (asked, how) => fetch(asked, how),
}
const answer = answerTo(ground, build)

self.addEventListener('install', (event) => event.waitUntil(cacheAll(ground, build)))
self.addEventListener('activate', (event) => {
  // The page that is open may need another file before it is opened again.
  event.waitUntil(Promise.all([forgetOlder(ground, build), self.clients.claim()]))
})
self.addEventListener('fetch', (event) => {
  const answered = answer(event.request)
  if (answered !== undefined) event.respondWith(answered)
})
