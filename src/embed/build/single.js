import { build } from 'vite'
import { root } from '../../root.js'

/** A script by itself, whole in one file. @param {string} entry @param {Readonly<Record<string, unknown>>} defined @returns {Promise<string>} */
export async function single(entry, defined = {}) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(defined).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      copyPublicDir: false,
      lib: { entry: `${root}${entry}`, formats: ['iife'], name: 'yakkan', fileName: 'script' },
    },
  })
  const [{ output }] = /** @type {any} */ (built)
  return output[0].code
}
