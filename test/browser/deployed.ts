import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { filesBelow } from '../../src/build/files-below.ts'
import { buildEnvironment } from '../../src/build-environment.js'
import { builtSite } from './built.ts'

/** The site on a host whose network can be cut, and where one build can take another's place. */
export interface Deployed {
  readonly address: string
  /** What the host gives from now on: nothing at all, or nothing under some paths. */
  isCut: boolean
  missing: RegExp | undefined
  /** Every path that was asked for, below the site. */
  readonly asked: string[]
  /** Puts a build in place whose scripts have other names: they end in `n.js`. */
  deployNext(): Promise<void>
  close(): void
}

const subPath = '/help/yakkan/'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

const filesIn = (folder: string): readonly string[] => filesBelow(folder).map((file) => join(folder, file))

/** Serves a copy of the built site below a path of a host. */
export async function deployed(): Promise<Deployed> {
  const all = mkdtempSync(join(tmpdir(), 'yakkan-deployed-'))
  let folder = join(all, '1')
  cpSync(builtSite, folder, { recursive: true })

  const server = createServer((request, response) => {
    if (host.isCut) {
      request.socket.destroy()
      return
    }
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const below = path.startsWith(subPath) ? path.slice(subPath.length) : '\0'
    host.asked.push(below)
    const file = join(folder, path.endsWith('/') ? `${below}index.html` : below)
    if (below.includes('\0') || host.missing?.test(below) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new RangeError('deployed: the server has no port')

  const host: Deployed = {
    address: `http://127.0.0.1:${at.port}${subPath}`,
    isCut: false,
    missing: undefined,
    asked: [],
    async deployNext() {
      const next = join(all, String(readdirSync(all).length + 1))
      cpSync(folder, next, { recursive: true })
      rename(next)
      await buildWorker(next)
      folder = next
    },
    close() {
      server.closeAllConnections()
      server.close()
      rmSync(all, { recursive: true })
    },
  }
  return host
}

/** Writes the worker of a site anew, which knows each of its files. */
async function buildWorker(outDir: string): Promise<void> {
  // It knows the pages alone.
  rmSync(join(outDir, 'embed'), { recursive: true, force: true })
  await buildEnvironment('worker', outDir)
}

/** Gives every script another name, wherever it is named. */
function rename(folder: string): void {
  const next = (name: string): string => name.replace(/\.js$/, 'n.js')
  const scripts = filesIn(join(folder, 'assets')).filter((path) => path.endsWith('.js'))
  const names = scripts.map((path) => path.slice(path.lastIndexOf('/') + 1))
  const grammar = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  for (const path of filesIn(folder).filter((each) => /\.(js|html)$/.test(each))) {
    const text = readFileSync(path, 'utf8').replace(grammar, next)
    writeFileSync(path, text)
  }
  for (const path of scripts) renameSync(path, next(path))
}
