import { type Build, type BuiltFile, cacheName, type Ground, isNamedByContent, keyOf } from './built-file.ts'

/** How long a page waits for the network, in milliseconds, before it opens as it was kept. */
const patience = 2000

/**
 * The answer to a request for a file of the build; undefined where the browser is to do as it always does. Files that
 * are named by what they hold come from what was kept. All others come from the network while there is one: whoever is
 * online never sees terms that have been corrected since.
 */
export function answerTo(ground: Ground, build: Build): (request: Request) => Promise<Response> | undefined {
  const files: ReadonlyMap<string, BuiltFile> = new Map(build.files.map((file) => [file[0], file]))
  const kept = async (file: BuiltFile): Promise<Response | undefined> => {
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
      const keptFile = () => kept(file)
      return isNamedByContent(path)
        ? keptFile().then((found) => found ?? ground.fetch(request))
        : freshOr(ground.fetch(request), keptFile)
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
async function freshOr(fresh: Promise<Response>, kept: () => Promise<Response | undefined>): Promise<Response> {
  const inTime = await Promise.race([fresh.catch(() => undefined), outOfPatience()])
  if (inTime !== undefined && inTime.status < 500) return inTime
  return (await kept()) ?? inTime ?? fresh
}

const outOfPatience = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, patience, undefined))
