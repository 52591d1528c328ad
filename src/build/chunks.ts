import type { Rolldown } from 'vite'

type Graph = Rolldown.ChunkingContext
type Splitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>

/**
 * How the scripts of the pages are cut: each library a file of its own, the same in every language and from one release to
 * the next; one file for what every page needs, one for what a calculator's page needs besides, since in small pieces both
 * would weigh more. All else is cut where a page or a calculator begins.
 */
export const libraries = ['react', 'decimal', 'luxon', 'valibot']

/** Small files that most formulas share. */
const isKernel = /\/calculators\/kernel\//

const isLuxon = /node_modules\/luxon\//

/** What moments need: few calculators do. */
export const isOfLuxon = (id: string, graph: Graph): boolean =>
  isLuxon.test(id) || (graph.getModuleInfo(id)?.importedIds ?? []).some((imported) => isLuxon.test(imported))

/**
 * @param entries the modules that bring pages to life
 * @param calculator that of a calculator's page
 */
export function pageChunks(entries: readonly string[], calculator: string): Splitting {
  const reached = reachedFrom()
  return {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
      { name: 'decimal', test: /node_modules\/decimal\.js\//, priority: 3 },
      { name: 'luxon', test: isLuxon, priority: 3 },
      { name: 'valibot', test: /node_modules\/valibot\//, priority: 3 },
      {
        debugName: 'frame',
        name: (id, graph) => (entries.every((entry) => reached(entry, graph).has(id)) ? 'frame' : null),
        priority: 2,
      },
      {
        debugName: 'core',
        name: (id, graph) =>
          (isKernel.test(id) && !isOfLuxon(id, graph)) || (reached(calculator, graph).has(id) && !entries.includes(id))
            ? 'core'
            : null,
        priority: 1,
      },
    ],
  }
}

/** What a module imports, directly or not, before it runs. */
export function reachedFrom(): (module: string, graph: Graph) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (module, graph) => {
    const before = known.get(module)
    if (before !== undefined) return before
    const found = new Set<string>()
    const open = [module]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue
      found.add(id)
      open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
    }
    known.set(module, found)
    return found
  }
}
