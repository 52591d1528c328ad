import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesBelow } from '../../src/build/files-below.ts'
import { buildEnvironment } from '../../src/build-environment.js'
import { builtSite } from '../built.ts'
import { belowSite, fileIn, serve, subPath } from '../server.ts'

/** The site on a host whose network can be cut, and where one build can take another's place. */
export interface Deployed {
  readonly address: string
  /** What the host gives from now on: nothing at all, or nothing under some paths. */
  isCut: boolean
  missing: RegExp | undefined
  /** Every path that was requested, below the site; a folder's is that of its index. */
  readonly requested: string[]
  /** Puts a build in place whose scripts have other names: they end in `n.js`. */
  deployNext(): Promise<void>
  close(): void
}

const filesIn = (folder: string): readonly string[] => filesBelow(folder).map((file) => join(folder, file))

/** Serves a copy of the built site below a path of a host. */
export async function deployed(): Promise<Deployed> {
  const all = mkdtempSync(join(tmpdir(), 'yakkan-deployed-'))
  let folder = join(all, '1')
  cpSync(builtSite, folder, { recursive: true })

  const server = await serve((path) => {
    if (host.isCut) return 'cut'
    const below = belowSite(path)
    if (below === undefined) return undefined
    host.requested.push(below)
    return host.missing?.test(below) ? undefined : fileIn(folder, below)
  })

  const host: Deployed = {
    address: `${server.origin}${subPath}`,
    isCut: false,
    missing: undefined,
    requested: [],
    async deployNext() {
      const next = join(all, String(readdirSync(all).length + 1))
      cpSync(folder, next, { recursive: true })
      rename(next)
      await buildWorker(next)
      folder = next
    },
    close() {
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
