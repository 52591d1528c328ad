import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { EnvironmentOptions, Plugin } from 'vite'
import { root } from '../root.js'
import { filesBelow } from './files-below.ts'

const file = 'sw.js'
const virtual = 'virtual:yakkan/files'

/** The service worker of a built site, written into its folder. It comes after all files that it is to know. */
export const workerEnvironment = (outDir: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2023',
    // Not every browser takes a module for a service worker.
    lib: { entry: `${root}src/offline/worker.ts`, formats: ['iife'], name: 'worker', fileName: () => file },
  },
})

/** Tells the worker every file that stands in its folder. */
export const workerFiles = (): Plugin => ({
  name: 'yakkan-files',
  resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
  load(id) {
    if (id !== `\0${virtual}`) return undefined
    const files = builtFiles(resolve(root, this.environment.config.build.outDir))
    return `export const build = ${JSON.stringify({ name: hash(JSON.stringify(files)).slice(0, 12), files })}`
  },
})

/** Every file of a built site but its worker and the embed, which keeps nothing, with the hash of what it holds. A page goes by its folder. */
const builtFiles = (folder: string): readonly (readonly [path: string, hash: string])[] =>
  filesBelow(folder)
    .filter((path) => path !== file)
    .map((path) => [path.replace(/(^|\/)index\.html$/, '$1'), hash(readFileSync(join(folder, path)))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64')
