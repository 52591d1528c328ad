import {
  type Build,
  type BuiltFile,
  type CachedBuild,
  cacheName,
  type Ground,
  isNamedByContent,
  keyOf,
  olderCaches,
} from './built-file.ts'

/** How many files are on their way at a time, so that the page goes first. */
const lanes = 4

/**
 * Keeps every file of a build, or none: a build that cannot be had whole leaves the one before it as it was. Each file
 * must hold what the build put into it, as a deploy that is half done, or a cache on the way, may give that of another.
 */
export async function cacheAll(ground: Ground, build: Build): Promise<void> {
  const name = cacheName(ground, build)
  const stop = new AbortController()
  const waiting = build.files.values()
  const lane = async (cache: CachedBuild): Promise<void> => {
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
  const cached = await ground.caches.match(keyOf(ground, file))
  if (cached !== undefined) return cached
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

/** How long a page waits for the network, in milliseconds, before it opens as it was kept. */
const patience = 2000

/**
 * The answer to a request for a file of the build; undefined where the browser is to do as it always does. Files that
 * are named by what they hold come from what was kept. All others come from the network while there is one: whoever is
 * online never sees terms that have been corrected since.
 */
export function answerTo(ground: Ground, build: Build): (request: Request) => Promise<Response> | undefined {
  const files: ReadonlyMap<string, BuiltFile> = new Map(build.files.map((file) => [file[0], file]))
  const cached = async (file: BuiltFile): Promise<Response | undefined> => {
    try {
      const cache = await ground.caches.open(cacheName(ground, build))
      return await cache.match(keyOf(ground, file))
    } catch {
      return undefined
    }
  }
  return (request) => {
    const path = pathBelow(ground.root, request)
    if (path === undefined) return undefined
    const file = files.get(path)
    if (file !== undefined) {
      const cachedFile = () => cached(file)
      return isNamedByContent(path)
        ? cachedFile().then((found) => found ?? ground.fetch(request))
        : freshOr(ground.fetch(request), cachedFile)
    }
    // Servers redirect a folder without its slash to the folder.
    const folder = `${path}/`
    if (!files.has(folder)) return undefined
    return freshOr(ground.fetch(request), async () => Response.redirect(`${ground.root}${folder}`))
  }
}

/** The way below the root that a plain reading request asks for. */
function pathBelow(root: string, { url, method, headers }: Request): string | undefined {
  const { origin, pathname } = new URL(url)
  const address = `${origin}${pathname}`
  if (method !== 'GET' || headers.has('range') || !address.startsWith(root)) return undefined
  return address.slice(root.length).replace(/(^|\/)index\.html$/, '$1')
}

/** What the network gives; what was kept, where it gives nothing, an error of the server's, or nothing in time. */
async function freshOr(fresh: Promise<Response>, cached: () => Promise<Response | undefined>): Promise<Response> {
  const inTime = await Promise.race([fresh.catch(() => undefined), outOfPatience()])
  if (inTime !== undefined && inTime.status < 500) return inTime
  return (await cached()) ?? inTime ?? fresh
}

const outOfPatience = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, patience, undefined))
