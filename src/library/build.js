import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from '../bundle.js'
import { root } from '../root.js'

const out = join(root, 'dist', 'package')
const runtime = ['decimal.js', 'luxon', 'valibot']

/** The package's own manifest: what the library needs, and nothing of the pages. */
function manifest() {
  const { version, description, license, engines, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
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

/** The declarations that a declaration reaches, itself among them.
 * @param {string} file @param {Set<string>} [seen] @returns {Set<string>} */
function reached(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(importGrammar)) {
    reached(join(dirname(file), `${path}.d.ts`), seen)
  }
  return seen
}

/** Drops the declarations of what the library does not show. @param {string} folder @param {Set<string>} kept */
function prune(folder, kept) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) prune(path, kept)
    else if (!kept.has(path)) rmSync(path)
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
}

/** Builds the library into `dist/package`: a module, its types, its schemas and the test vectors. */
export async function buildPackage() {
  rmSync(out, { recursive: true, force: true })
  await bundle('src/library/index.ts', out, { external: runtime })
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'src/library'], {
    cwd: root,
    stdio: 'inherit',
  })
  prune(join(out, 'types'), reached(join(out, 'types/src/library/index.d.ts')))
  const scratch = mkdtempSync(join(root, 'dist', 'emit-'))
  try {
    await bundle('src/library/emit.ts', scratch)
    const { schemaFiles } = await import(join(scratch, 'emit.js'))
    for (const [name, schema] of schemaFiles()) {
      const file = join(out, 'schemas', name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  cpSync(join(root, 'test', 'cases'), join(out, 'cases'), { recursive: true })
  for (const file of ['README.md', 'LICENSE']) cpSync(join(root, file), join(out, file))
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
}
