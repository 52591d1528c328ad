import { join } from 'node:path'

/**
 * How the scripts are cut: each library a file of its own, the same in every language and from one release to the next;
 * one file for what every page needs, one for what a calculator's page needs besides, since in small pieces both would
 * weigh more. All else is cut where a page or a calculator begins.
 */
export const libraries = ['react', 'decimal', 'luxon', 'valibot']

/** Small files that most formulas share; what moments need comes with luxon. */
const isKernel = /\/calculators\/kernel\/(?!date-time)/

/** The build's modules. @typedef {{ getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }} Graph */

/** @param {string} folder the folder of the entries @param {readonly string[]} entries their files */
export function chunks(folder, entries) {
  const reached = reachedFrom(folder)
  return {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
      { name: 'decimal', test: /node_modules\/decimal\.js\//, priority: 3 },
      { name: 'luxon', test: /node_modules\/luxon\//, priority: 3 },
      { name: 'valibot', test: /node_modules\/valibot\//, priority: 3 },
      {
        debugName: 'frame',
        name: (/** @type {string} */ id, /** @type {Graph} */ graph) =>
          entries.every((entry) => reached(entry, graph).has(id)) ? 'frame' : null,
        priority: 2,
      },
      {
        debugName: 'core',
        name: (/** @type {string} */ id, /** @type {Graph} */ graph) =>
          isKernel.test(id) || (reached('calculator.tsx', graph).has(id) && !id.includes('/entries/')) ? 'core' : null,
        priority: 1,
      },
    ],
  }
}

/** What an entry imports, directly or not, before it runs. @param {string} folder */
export function reachedFrom(folder) {
  /** @type {Map<string, ReadonlySet<string>>} */
  const known = new Map()
  return (/** @type {string} */ entry, /** @type {Graph} */ graph) => {
    const before = known.get(entry)
    if (before !== undefined) return before
    /** @type {Set<string>} */
    const found = new Set()
    const open = [join(folder, entry)]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue
      found.add(id)
      open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
    }
    known.set(entry, found)
    return found
  }
}
