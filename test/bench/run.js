/**
 * `npm run bench`: builds the benchmark as Node runs it in production, then runs it in a process of its own.
 * What follows `--` keeps the contests whose name holds it: `npm run bench -- late-penalty`.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const outDir = join(root, 'dist', 'bench')

await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: { ssr: 'test/bench/bench.ts', outDir, emptyOutDir: true, minify: false, target: 'node20' },
})

// Where it is set, this variable adds a tenth of a second to each start of Node.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const bench = spawn(process.execPath, [join(outDir, 'bench.js'), ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
})
bench.on('error', (error) => {
  throw error
})
bench.on('exit', (code) => {
  process.exitCode = code ?? 1
})
