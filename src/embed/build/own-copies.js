import { readFileSync } from 'node:fs'
import { root } from '../../root.js'

/**
 * Gives each calculator copies of its own of all modules that the core has not, and of those of which the core has little
 * use. So its file comes in one piece, holds of every module what it uses alone, and the core holds nothing that only some
 * calculators use. What an author's own terms need, which may be any of it, is one such file as well.
 *
 *     calculators/kernel/period.ts  →  ~coredrive-late-penalty/calculators/kernel/period.ts
 *
 * @param {ReadonlySet<string>} core the modules of the core
 * @returns {import('vite').Plugin}
 */
export const ownCopies = (core) => ({
  name: 'yakkan-own-copies',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    const owner = ownerOf(importer)
    if (owner === undefined) return undefined
    const found = await this.resolve(source, original(importer), { skipSelf: true })
    if (found === null || !isOurs(found.id) || (core.has(found.id) && !wide.test(found.id))) return found
    return { ...found, id: `${root}~${owner}/${found.id.slice(root.length)}` }
  },
  load: (id) => (copy.test(id) ? readFileSync(original(id), 'utf8') : undefined),
})

/** Of each of these a calculator uses a few functions, and the core a few others. They keep nothing that all would share. */
const wide = /\/calculators\/kernel\/(instant|parties|scan)\.ts$/

const copy = /\/~([^/]+)\//

const ownTerms = /\/embed\/view\/own-terms\.ts$|yakkan\/(?:kinds$|drawn\/)/
const part = /yakkan\/part\/([^/]+)\/([^/]+)$/

/** @param {string} id */
const original = (id) => id.replace(copy, '/')

/** A library stays in one piece, and so does what the build alone has. @param {string} id */
const isOurs = (id) => id.startsWith(root) && !id.includes('/node_modules/')

/** Whose module it is. @param {string} id @returns {string | undefined} */
function ownerOf(id) {
  if (ownTerms.test(id)) return 'own-terms'
  const [, provider, calculator] = part.exec(id) ?? []
  return provider === undefined ? copy.exec(id)?.[1] : `${provider}-${calculator}`
}
