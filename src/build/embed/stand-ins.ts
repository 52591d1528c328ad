import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../../root.js'

/**
 * What an embed has in place of modules of the app: what comes later there, comes with a calculator, or has no place. It
 * may itself import what it stands for. One that stands for nothing any more ends the build.
 * @param isEmbed whether an environment is one of the embed's
 */
export function standIns(isEmbed: (environment: string) => boolean): Plugin {
  const used = new Set<string>()
  return {
    name: 'yakkan-stand-ins',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => isEmbed(name),
    async resolveId(source, importer = '') {
      if (importer.startsWith(view) || !names.has(basename(source))) return undefined
      const found = await this.resolve(source, importer, { skipSelf: true })
      const standIn = found === null ? undefined : byModule.get(found.id)
      if (found === null || standIn === undefined) return found
      used.add(found.id)
      return { ...found, id: standIn }
    },
    buildEnd(error) {
      const idle = [...byModule.keys()].filter((module) => !used.has(module))
      if (error === undefined && idle.length > 0) throw new RangeError(`embed: nothing imports ${idle.join(', ')}`)
    },
  }
}

const view = `${root}src/embed/widget/`

const all = {
  'src/ui/loading/loaded-part.tsx': 'loaded-part.tsx',
  'src/ui/form/corrections.tsx': 'corrections.ts',
  'src/ui/form/entry-readers.ts': 'entry-readers.ts',
  'src/ui/form/rows.tsx': 'rows-later.tsx',
  'src/ui/charts/charts.tsx': 'charts.ts',
  'src/ui/answer/billed.ts': 'no-bill.ts',
  'calculators/engine/run/reconcile.ts': 'no-bill.ts',
}

const byModule = new Map(Object.entries(all).map(([module, standIn]) => [`${root}${module}`, `${view}${standIn}`]))
const names = new Set(Object.keys(all).map((module) => basename(module)))
