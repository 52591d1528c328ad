import { brotliCompressSync } from 'node:zlib'
import { type Content, fileIn, type Server, serve, typeOf } from '../../server.ts'

/**
 * A folder's files on a local server, compressed by brotli once, as a host would give them.
 *
 * @param extra files by path, in place of those of the folder, or alone
 */
export function serveCompressed(
  folder: string | undefined,
  extra: ReadonlyMap<string, string | Buffer>,
): Promise<Server> {
  const compressed = new Map<string, Content | undefined>()
  const read = (path: string): Content | undefined => {
    const content = extra.get(path) ?? (folder === undefined ? undefined : fileIn(folder, path)?.body)
    if (content === undefined) return undefined
    const body = brotliCompressSync(content)
    return {
      body,
      headers: {
        'content-type': typeOf(path),
        'content-encoding': 'br',
        'content-length': String(body.length),
        'timing-allow-origin': '*',
        'access-control-allow-origin': '*',
      },
    }
  }
  return serve((path) => {
    if (!compressed.has(path)) compressed.set(path, read(path))
    return compressed.get(path)
  })
}
