/**
 * `npm run bench:page`: builds the site and two yardsticks, then holds the site against them in a real browser. *bare* is
 * a page by hand with one listener; *plain* is React with one form and nothing else. What follows `--` keeps the sections
 * whose title holds it: `npm run bench:page -- Keys`.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, createBuilder } from 'vite'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const bench = fileURLToPath(new URL('bench.ts', import.meta.url))
const plain = fileURLToPath(new URL('plain/', import.meta.url))
const bundle = join(root, 'dist', 'bench-page')
const pages = mkdtempSync(join(tmpdir(), 'yakkan-bench-'))

process.env.NODE_ENV = 'production'
await (await createBuilder({ root, logLevel: 'warn' })).buildApp()
cpSync(join(root, 'dist/site'), join(pages, 'ours'), { recursive: true })
mkdirSync(join(pages, 'bare'))
copyFileSync(new URL('./bare/index.html', import.meta.url), join(pages, 'bare/index.html'))
copyFileSync(new URL('./bare/bare.js', import.meta.url), join(pages, 'bare/bare.js'))
await build({
  root: plain,
  base: './',
  configFile: false,
  logLevel: 'error',
  build: { outDir: join(pages, 'plain'), target: 'es2023', modulePreload: { polyfill: false } },
})
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: bench, outDir: bundle, emptyOutDir: true, minify: false, target: 'node20' },
})

// Where it is set, this variable adds a tenth of a second to each start of Node.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const child = spawn(process.execPath, [join(bundle, 'bench.js'), pages, ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
})
child.on('error', (error) => {
  throw error
})
child.on('exit', (code) => {
  rmSync(pages, { recursive: true, force: true })
  process.exitCode = code ?? 1
})
