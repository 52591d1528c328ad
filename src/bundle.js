import { build } from 'vite'
import { root } from './root.js'

/** Bundles one TypeScript entry, with what it imports, into a module for Node.
 * @param {string} entry @param {string} outDir @param {{ external?: string[] }} [options] */
export const bundle = (entry, outDir, { external = [] } = {}) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: external.length === 0 ? { noExternal: true } : { external },
    build: { ssr: entry, outDir, emptyOutDir: true, copyPublicDir: false, minify: false, target: 'es2023' },
  })
