import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** A folder's files on a local server, compressed by brotli once, as a host would give them. */
export interface Served {
  readonly address: string
  close(): void
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.bmp': 'image/bmp',
  '.webmanifest': 'application/manifest+json',
}

/** @param extra files by path, in place of those of the folder, or alone */
export async function served(folder: string | undefined, extra: ReadonlyMap<string, string | Buffer>): Promise<Served> {
  const compressed = new Map<string, Buffer | undefined>()
  const read = (path: string): Buffer | undefined => {
    const content = extra.get(path) ?? (folder === undefined ? undefined : contentOf(join(folder, path)))
    return content === undefined ? undefined : brotliCompressSync(content)
  }
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!compressed.has(path)) compressed.set(path, read(path))
    const body = compressed.get(path)
    if (body === undefined) response.writeHead(404).end()
    else {
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
        'timing-allow-origin': '*',
        'access-control-allow-origin': '*',
      })
      response.end(body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new RangeError('served: the server has no port')
  return {
    address: `http://127.0.0.1:${at.port}/`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}
