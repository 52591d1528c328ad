import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** Builds the library into `dist/package`: a module, its types, its schemas and the test vectors. */
export async function buildPackage() {
  rmSync(out, { recursive: true, force: true })
  await bundle('src/library/index.ts', out, { external: runtime })
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'src/library'], {
    cwd: root,
    stdio: 'inherit',
  })
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
