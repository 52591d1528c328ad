import {
  type Build,
  type BuiltFile,
  cacheName,
  type Ground,
  isNamedByContent,
  type Kept,
  keyOf,
  olderCaches,
} from './built-file.ts'

/** How many files are on their way at a time, so that the page goes first. */
const lanes = 4

/**
 * Keeps every file of a build, or none: a build that cannot be had whole leaves the one before it as it was. Each file
 * must hold what the build put into it, as a deploy that is half done, or a cache on the way, may give that of another.
 */
export async function keepAll(ground: Ground, build: Build): Promise<void> {
  const name = cacheName(ground, build)
  const stop = new AbortController()
  const waiting = build.files.values()
  const lane = async (cache: Kept): Promise<void> => {
    for (const file of waiting) await cache.put(keyOf(ground, file), await had(ground, file, stop.signal))
  }
  try {
    const cache = await ground.caches.open(name)
    await Promise.all(Array.from({ length: lanes }, () => lane(cache)))
  } catch (thrown) {
    stop.abort()
    await ground.caches.delete(name)
    throw thrown
  }
}

/** A file from the build before, where it is the same, or else from the network. */
async function had(ground: Ground, file: BuiltFile, signal: AbortSignal): Promise<Response> {
  const kept = await ground.caches.match(keyOf(ground, file))
  if (kept !== undefined) return kept
  const [path, hash] = file
  const answer = await ground.fetch(`${ground.root}${path}`, {
    cache: isNamedByContent(path) ? 'default' : 'no-cache',
    integrity: `sha256-${hash}`,
    redirect: 'error',
    signal,
  })
  if (answer.status !== 200) throw new TypeError(`keepAll: ${path} was answered with ${answer.status}`)
  return answer
}

/** Forgets what other builds of this site kept. */
export async function forgetOlder(ground: Ground, build: Build): Promise<void> {
  const older = await olderCaches(ground, build)
  await Promise.all(older.map((name) => ground.caches.delete(name)))
}
