import { readFileSync } from 'node:fs'
import { root } from '../../root.js'

/**
 * Gives each calculator copies of its own of all modules that the core has not. So its file comes in one piece, holds of
 * every module what it uses alone, and the core holds nothing that only some calculators use.
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
    if (found === null || core.has(found.id) || !isOurs(found.id)) return found
    return { ...found, id: `${root}~${owner}/${found.id.slice(root.length)}` }
  },
  load: (id) => (isCopy(id) ? readFileSync(original(id), 'utf8') : undefined),
})

const copy = /\/~([^/]+)\//

/** @param {string} id */
export const isCopy = (id) => copy.test(id)

const part = /yakkan\/part\/([^/]+)\/([^/]+)$/

/** @param {string} id */
const original = (id) => id.replace(copy, '/')

/** A library stays in one piece, and so does what the build alone has. @param {string} id */
const isOurs = (id) => id.startsWith(root) && !id.includes('/node_modules/')

/** The calculator whose module it is. @param {string} id @returns {string | undefined} */
function ownerOf(id) {
  const [, provider, calculator] = part.exec(id) ?? []
  return provider === undefined ? copy.exec(id)?.[1] : `${provider}-${calculator}`
}
