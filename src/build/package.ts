import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../root.js'
import { packageFolder, scratchFolder } from './environments.ts'

const out = join(root, packageFolder)
const runtime = ['decimal.js', 'luxon', 'valibot']

/** What the project's own manifest has that the package's needs. */
interface Workspace {
  readonly version: string
  readonly description: string
  readonly license: string
  readonly engines: unknown
  readonly dependencies: Readonly<Record<string, string>>
}

/** The package's own manifest: what the library needs, and nothing of the pages. */
function manifest(): unknown {
  const workspace: Workspace = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { version, description, license, engines, dependencies } = workspace
  return {
    name: 'yakkan',
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
    engines,
    exports: {
      '.': { types: './types/src/library/index.d.ts', default: './index.js' },
      './schemas/*.json': './schemas/*.json',
      './cases/*.json': './cases/*.json',
      './package.json': './package.json',
    },
    files: ['index.js', 'types', 'schemas', 'cases'],
    dependencies: Object.fromEntries(runtime.map((name) => [name, dependencies[name]])),
  }
}

const importGrammar = /from '(\.[^']+)\.ts'/g

/** The declarations that a declaration reaches, itself among them. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(importGrammar)) {
    reached(join(dirname(file), `${path}.d.ts`), seen)
  }
  return seen
}

/** Drops the declarations of what the library does not show. */
function prune(folder: string, kept: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) prune(path, kept)
    else if (!kept.has(path)) rmSync(path)
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
}

/** Completes the package, of which the module has been built: its types, its schemas and the test vectors. */
export async function writePackage(): Promise<void> {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'src/library'], {
    cwd: root,
    stdio: 'inherit',
  })
  prune(join(out, 'types'), reached(join(out, 'types/src/library/index.d.ts')))
  const { schemaFiles }: { schemaFiles(): ReadonlyMap<string, unknown> } = await import(
    join(root, scratchFolder, 'schemas/schemas.js')
  )
  for (const [name, schema] of schemaFiles()) {
    const file = join(out, 'schemas', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
  }
  cpSync(join(root, 'test', 'cases'), join(out, 'cases'), { recursive: true })
  for (const file of ['README.md', 'LICENSE']) cpSync(join(root, file), join(out, file))
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
}
