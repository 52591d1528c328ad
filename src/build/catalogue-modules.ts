import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Plugin, runnerImport } from 'vite'
import type { LawSeed } from '../../calculators/engine/seed/check-law.ts'
import { citesIn, withCitedGists } from '../../calculators/engine/seed/cited-gists.ts'
import { partOf } from '../../calculators/engine/seed/part-of.ts'
import type { Seed } from '../../calculators/engine/seed/seed-schema.ts'
import { root } from '../root.js'
import { lawCitedBy } from './cited-law.ts'

/**
 * What a page or an embed loads of the catalogue, as modules that exist in the build alone: the law page, each calculator
 * with its own kind and its own part of a seed, and each kind by itself.
 *
 *     virtual:yakkan/law                                 the figures of the law page, seeds/law.json
 *     virtual:yakkan/law-documents                       its documents, with what it says of each article
 *     virtual:yakkan/kinds                               loaders of the kinds, by name
 *     virtual:yakkan/drawn/late-penalty                  a kind with its chart, where it has one
 *     virtual:yakkan/parts                               loaders of the next, by name
 *     virtual:yakkan/part/coredrive/late-penalty         one calculator
 *     virtual:yakkan/wholes                              loaders of the next, by name
 *     virtual:yakkan/whole/coredrive/late-penalty        its part of the seed and of the law as text, which keeps both languages
 */
const prefix = 'virtual:yakkan/'
const inside = '\0yakkan/'

/** The module of a calculator, by `provider/calculator`. */
export const partModuleOf = (name: string): string => `${prefix}part/${name}`

const folder = `${root}seeds/`
const lawFile = 'law.json'
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))

type Seeds = readonly Seed[]

const seedsOnDisk = (): Seeds =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== lawFile)
    .map((file) => read(file) as Seed)

const lawPage = (): LawSeed => read(lawFile) as LawSeed

/** The law page without its documents. */
function lawFigures(): Omit<LawSeed, 'documents'> {
  const { documents: _, ...figures } = lawPage()
  return figures
}

/** The documents of the law that a calculator can cite, with what is said of the articles that it can cite. */
function lawDocumentsFor(part: Seed): LawSeed['documents'] {
  const law = lawPage()
  const kinds = Object.values(part.calculators).map(({ kind }) => kind)
  const cites = [...citesIn(part), ...kinds.flatMap((kind) => lawCitedBy(kind, law))]
  const cited = new Set(cites.map((cite) => cite.split(' ').toReversed()[1]))
  return withCitedGists(law.documents, cites).filter(({ id }) => cited.has(id))
}

export const kindModule = (kind: string): string => `${root}calculators/${kind}/index.ts`

/** The modules of a kind's chart, of one that has one. */
export const chartModules = (kind: string): readonly string[] =>
  ['drawing.tsx', 'size.ts'].map((file) => `${root}src/ui/charts/${kind}/${file}`)

/** The names of all kinds. */
export const kindNames = (): readonly string[] =>
  readdirSync(`${root}calculators`).filter((name) => existsSync(kindModule(name)))

const loader = (name: string, module: string): string =>
  `${JSON.stringify(name)}: () => import(${JSON.stringify(module)}),`

const namesIn = (all: Seeds): readonly string[] =>
  all.flatMap(({ provider, calculators }) => Object.keys(calculators).map((id) => `${provider}/${id}`))

/** The names of all calculators, `provider/calculator`. */
export const calculatorNames = (): readonly string[] => namesIn(seedsOnDisk())

/** Loaders of modules of one sort, by the names of the calculators. */
const loaders = (all: Seeds, sort: 'part' | 'whole'): string =>
  `export const ${sort}s = {${namesIn(all)
    .map((name) => loader(name, `${prefix}${sort}/${name}`))
    .join('\n')}}\n`

const kindLoaders = (isDrawn: boolean): string =>
  `export const kinds = {${kindNames()
    .map((kind) => loader(kind, isDrawn ? `${prefix}drawn/${kind}` : kindModule(kind)))
    .join('\n')}}\n`

/** A kind, and its chart where that is asked for and there is one. */
function kindExports(kind: string, isDrawn: boolean): string {
  const [drawing, size] = chartModules(kind).map((module) => JSON.stringify(module))
  const exported = `export { kind } from ${JSON.stringify(kindModule(kind))}\n`
  return isDrawn && chartModules(kind).every((module) => existsSync(module))
    ? `${exported}import { Drawing } from ${drawing}\nimport { chartSize } from ${size}\nexport const chart = { Drawing, size: chartSize }\n`
    : exported
}

function seedIn(all: Seeds, provider: string): Seed {
  const seed = all.find((each) => each.provider === provider)
  if (seed === undefined) throw new RangeError(`catalogue: there is no provider ${provider}`)
  return seed
}

/** A calculator with where the provider's late payments are calculated, and the documents of the law that it can cite. */
function partModule(seed: Seed, calculator: string, isDrawn: boolean): string {
  const part = partOf(seed, calculator)
  const late = latePaymentOf(seed)
  return [
    kindExports(seed.calculators[calculator]?.kind ?? '', isDrawn),
    `export const lawDocuments = ${JSON.stringify(lawDocumentsFor(part))}\n`,
    ...(late === undefined ? [] : [`export const late = ${JSON.stringify(late)}\n`]),
    `export const seed = ${JSON.stringify(part)}\n`,
  ].join('')
}

/** Where a provider's late payments are calculated, and the keys of the facts there. */
function latePaymentOf({ calculators }: Seed) {
  const [calculator, entry] = Object.entries(calculators).find(([, { kind }]) => kind === 'late-penalty') ?? []
  if (calculator === undefined) return undefined
  const keyOf = (fact: string): string => entry?.facts?.[fact]?.key ?? fact
  return { calculator, principal: keyOf('principal'), dueOn: keyOf('dueOn') }
}

const wholeModule = (seed: Seed): string =>
  `export const text = ${JSON.stringify(JSON.stringify({ seed, lawDocuments: lawDocumentsFor(seed) }))}\n`

function moduleOf(name: string, all: () => Seeds, isDrawn: boolean): string {
  const [what, provider, calculator] = name.split('/')
  if (what === 'law') return `export const figures = ${JSON.stringify(lawFigures())}\n`
  if (what === 'law-documents') return `export const documents = ${JSON.stringify(lawPage().documents)}\n`
  if (what === 'kinds') return kindLoaders(isDrawn)
  if (what === 'drawn' && provider !== undefined) return kindExports(provider, true)
  if (what === 'parts') return loaders(all(), 'part')
  if (what === 'wholes') return loaders(all(), 'whole')
  if (provider !== undefined && calculator !== undefined) {
    const seed = seedIn(all(), provider)
    if (what === 'part') return partModule(seed, calculator, isDrawn)
    if (what === 'whole') return wholeModule(partOf(seed, calculator))
  }
  throw new RangeError(`catalogue: there is no module ${name}`)
}

/** Throws the seed error where a seed is wrong. */
async function checkSeeds(): Promise<void> {
  const { module } = await runnerImport<{ catalogue: () => unknown }>(`${root}src/catalogue.ts`, {
    configFile: false,
    logLevel: 'warn',
  })
  module.catalogue()
}

/**
 * Pages take their parts as checked: `prerender.tsx` reads all seeds, so that a wrong one ends the build. One that cannot
 * even be taken apart is checked here, for its author to read what is wrong with it.
 * @param isDrawn whether kinds come with their charts, in an environment
 */
export function catalogueModules(isDrawn: (environment: string) => boolean): Plugin {
  let known: Seeds | undefined
  const all = (): Seeds => {
    known ??= seedsOnDisk()
    return known
  }
  return {
    name: 'yakkan-catalogue',
    // Once a build: each calculator asks for its part.
    buildStart() {
      known = undefined
    },
    resolveId: (id) => (id.startsWith(prefix) ? inside + id.slice(prefix.length) : undefined),
    async load(id) {
      if (!id.startsWith(inside)) return undefined
      try {
        return moduleOf(id.slice(inside.length), all, isDrawn(this.environment.name))
      } catch (thrown) {
        await checkSeeds()
        throw thrown
      }
    },
    /** While pages are edited: a seed that was written is read anew by all that was made of it. */
    hotUpdate({ file }) {
      if (!file.startsWith(folder)) return undefined
      known = undefined
      const { moduleGraph, hot } = this.environment
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (id.startsWith(inside)) moduleGraph.invalidateModule(module)
      hot.send({ type: 'full-reload' })
      return []
    },
  }
}
