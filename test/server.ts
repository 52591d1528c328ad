import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** A server on a port of its own, and so an origin of its own. */
export interface Server {
  /** `http://127.0.0.1:34567` */
  readonly origin: string
  close(): void
}

/** What stands at a path. */
export interface Content {
  readonly body: string | Buffer
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Serves what stands at each path: nothing is 404, and `cut` is a host that cannot be reached.
 *
 * @param contentAt gets paths without `..`, which end in `index.html` in place of a slash
 */
export async function serve(contentAt: (path: string) => Content | 'cut' | undefined): Promise<Server> {
  const server = createServer(({ url = '/', socket }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname)
    const content = contentAt(path.endsWith('/') ? `${path}index.html` : path)
    if (content === 'cut') socket.destroy()
    else if (content === undefined) response.writeHead(404).end()
    else response.writeHead(200, content.headers).end(content.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new RangeError('serve: the server has no port')
  return {
    origin: `http://127.0.0.1:${at.port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.bmp': 'image/bmp',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
}

/** The type of the file that stands at a path, as a plain host tells it. */
export const typeOf = (path: string): string => types[extname(path)] ?? 'application/octet-stream'

/** What stands at a path below a folder. */
export function fileIn(folder: string, path: string | undefined): Content | undefined {
  if (path === undefined) return undefined
  const file = join(folder, path)
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined
  return { body: readFileSync(file), headers: { 'content-type': typeOf(path) } }
}

/** Where sites stand on their hosts: they know of no root. */
export const subPath = '/help/yakkan/'

/** A path below that, or none. */
export const belowSite = (path: string): string | undefined =>
  path.startsWith(subPath) ? path.slice(subPath.length) : undefined
