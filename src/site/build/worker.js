import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const file = 'sw.js'
const source = fileURLToPath(new URL('../offline/worker.ts', import.meta.url))
const virtual = 'virtual:yakkan/files'

/** Every file of a built site but its worker, with the hash of what it holds. A page goes by its folder.
 * @param {string} folder @returns {[path: string, hash: string][]} */
function builtFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => /** @type {[string, string]} */ ([below(folder, path), hash(readFileSync(path))]))
    .filter(([path]) => path !== file)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** @param {string} folder @param {string} path */
const below = (folder, path) =>
  path
    .slice(join(folder, '/').length)
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')

/** @param {string | Buffer} content */
const hash = (content) => createHash('sha256').update(content).digest('base64')

/** Writes the service worker of a built site, which knows each of its files. @param {string} folder */
export async function buildWorker(folder) {
  const files = builtFiles(folder)
  const name = hash(JSON.stringify(files)).slice(0, 12)
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'yakkan-files',
        resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
        load: (id) => (id === `\0${virtual}` ? `export const build = ${JSON.stringify({ name, files })}` : undefined),
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      // Not every browser takes a module for a service worker.
      lib: { entry: source, formats: ['iife'], name: 'worker', fileName: () => file },
    },
  })
}
