import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { root } from '../../root.js'
import { citesIn, withCitedGists } from './cited-gists.js'
import { lawCitedBy } from './cited-law.js'
import { partOf } from './part-of.js'

/**
 * What a page loads of the catalogue, as modules that exist in the build alone: the law page, each calculator with its
 * own kind and its own part of a seed, and each kind by itself.
 *
 *     virtual:yakkan/law                                 the law page, seeds/law.json, without its gists
 *     virtual:yakkan/law-gists                           what it says of each article
 *     virtual:yakkan/kinds                               loaders of the kinds, by name
 *     virtual:yakkan/drawn/late-penalty                  a kind with its drawing, where it has one
 *     virtual:yakkan/parts                               loaders of the next, by name
 *     virtual:yakkan/part/coredrive/late-penalty         one calculator
 *     virtual:yakkan/wholes                              loaders of the next, by name
 *     virtual:yakkan/whole/coredrive/late-penalty        its part of the seed as text, which keeps both languages
 */
const prefix = 'virtual:yakkan/'
const inside = '\0yakkan/'

const lawFile = 'law.json'
const read = (/** @type {string} */ file) => readFileSync(`${root}seeds/${file}`, 'utf8')

const seeds = () =>
  readdirSync(`${root}seeds`)
    .filter((file) => file.endsWith('.json') && file !== lawFile)
    .map((file) => JSON.parse(read(file)))

/** The law page as its file has it. */
export const lawPage = () => JSON.parse(read(lawFile))

/** What is said of articles of the law, by document. @param {readonly any[]} documents */
const gistsIn = (documents) =>
  Object.fromEntries(
    documents.filter(({ gists = {} }) => Object.keys(gists).length > 0).map(({ id, gists }) => [id, gists]),
  )

function lawWithoutGists() {
  const { documents, ...others } = lawPage()
  return { documents: documents.map((/** @type {any} */ { gists: _, ...document }) => document), ...others }
}

/** The law page with what it says of the articles alone that a calculator can cite. @param {any} law @param {any} part of a seed */
export function lawFor(law, part) {
  const kinds = Object.values(part.calculators).map(({ kind }) => kind)
  const cites = [...citesIn(part), ...kinds.flatMap((kind) => lawCitedBy({ kind, law }))]
  return { ...law, documents: withCitedGists(law.documents, cites) }
}

/** @typedef {readonly any[]} Seeds */

const kindModule = (/** @type {string} */ kind) => `${root}calculators/${kind}/index.ts`

const drawingModule = (/** @type {string} */ kind) => `${root}src/site/pictures/${kind}-drawing.tsx`

const kinds = () => readdirSync(`${root}calculators`).filter((name) => existsSync(kindModule(name)))

const loader = (/** @type {string} */ name, /** @type {string} */ module) =>
  `${JSON.stringify(name)}: () => import(${JSON.stringify(module)}),`

/** @param {Seeds} all @returns {readonly string[]} */
const namesIn = (all) =>
  all.flatMap(({ provider, calculators }) => Object.keys(calculators).map((id) => `${provider}/${id}`))

/** Loaders of the modules of one sort, `part` or `whole`, by the names of the calculators. @param {Seeds} all @param {string} sort */
function loaders(all, sort) {
  return `export const ${sort}s = {${namesIn(all)
    .map((name) => loader(name, `${prefix}${sort}/${name}`))
    .join('\n')}}\n`
}

/** @param {string} sort where the kinds come from: `kind`, or `drawn` with their drawings */
const kindsModule = (sort) =>
  `export const kinds = {${kinds()
    .map((kind) => loader(kind, sort === 'kind' ? kindModule(kind) : `${prefix}${sort}/${kind}`))
    .join('\n')}}\n`

/** A kind, and its drawing where that is asked for and there is one. @param {string} kind @param {string} sort */
const kindExports = (kind, sort) =>
  `export { kind } from ${JSON.stringify(kindModule(kind))}\n` +
  (sort === 'drawn' && existsSync(drawingModule(kind))
    ? `export { Drawing } from ${JSON.stringify(drawingModule(kind))}\n`
    : '')

/** @param {Seeds} all @param {string} provider */
function seedIn(all, provider) {
  const seed = all.find((each) => each.provider === provider)
  if (seed === undefined) throw new RangeError(`parts: there is no provider ${provider}`)
  return seed
}

/**
 * A part with where the provider's late payments are calculated and the gists of the law that it can cite; in the embed these
 * are of what it says, which the build puts in.
 * @param {any} seed @param {string} calculator @param {string} sort
 */
function partModule(seed, calculator, sort) {
  const part = partOf(seed, calculator)
  const late = latePaymentOf(seed)
  return [
    kindExports(seed.calculators[calculator].kind, sort),
    sort === 'drawn'
      ? 'export const said = __YAKKAN_SAID__\n'
      : `export const gists = ${JSON.stringify(gistsIn(lawFor(lawPage(), part).documents))}\n`,
    ...(late === undefined ? [] : [`export const late = ${JSON.stringify(late)}\n`]),
    `export const seed = ${JSON.stringify(part)}\n`,
  ].join('')
}

/** Where a provider's late payments are calculated, and the keys of the facts there. @param {any} seed */
function latePaymentOf({ calculators }) {
  const [calculator, entry] = Object.entries(calculators).find(([, { kind }]) => kind === 'late-penalty') ?? []
  if (calculator === undefined) return undefined
  const keyOf = (/** @type {string} */ fact) => entry.facts?.[fact]?.key ?? fact
  return { calculator, principal: keyOf('principal'), dueOn: keyOf('dueOn') }
}

const wholeModule = (/** @type {any} */ part) => `export const seed = ${JSON.stringify(JSON.stringify(part))}\n`

/** @param {string} name the module, without the prefix @param {() => Seeds} all @param {string} sort of the kinds */
function moduleOf(name, all, sort) {
  const [what, provider, calculator] = name.split('/')
  if (what === 'law') return `export const law = ${JSON.stringify(lawWithoutGists())}\n`
  if (what === 'law-gists') return `export const gists = ${JSON.stringify(gistsIn(lawPage().documents))}\n`
  if (what === 'kinds') return kindsModule(sort)
  if (what === 'drawn' && provider !== undefined) return kindExports(provider, what)
  if (what === 'parts') return loaders(all(), 'part')
  if (what === 'wholes') return loaders(all(), 'whole')
  if (provider !== undefined && calculator !== undefined) {
    const seed = seedIn(all(), provider)
    if (what === 'part') return partModule(seed, calculator, sort)
    if (what === 'whole') return wholeModule(partOf(seed, calculator))
  }
  throw new RangeError(`parts: there is no module ${name}`)
}

/** Throws the seed error where a seed is wrong. */
async function checkSeeds() {
  const { module } = await runnerImport(`${root}src/catalogue.ts`, { configFile: false, logLevel: 'warn' })
  module.catalogue()
}

/** The names of all calculators, `provider/calculator`. */
export const calculatorNames = () => namesIn(seeds())

/** The parts of the seeds, by the names of the calculators. @returns {ReadonlyMap<string, any>} */
export function allParts() {
  const all = seeds()
  return new Map(
    all.flatMap(({ provider, calculators }) =>
      Object.keys(calculators).map(
        (id) => /** @type {const} */ ([`${provider}/${id}`, partOf(seedIn(all, provider), id)]),
      ),
    ),
  )
}

/**
 * Pages take their parts as checked: `prerender.tsx` reads all seeds, so that a wrong one ends the build. One that cannot
 * even be taken apart is checked here, for its author to read what is wrong with it.
 * @param {'kind' | 'drawn'} sort whether kinds come with their drawings
 * @returns {import('vite').Plugin}
 */
export const parts = (sort = 'kind') => {
  /** @type {Seeds | undefined} */
  let known
  const all = () => {
    known ??= seeds()
    return known
  }
  return {
    name: 'yakkan-parts',
    // Once a build: each calculator asks for its part.
    buildStart: () => {
      known = undefined
    },
    resolveId: (id) => (id.startsWith(prefix) ? inside + id.slice(prefix.length) : undefined),
    async load(id) {
      if (!id.startsWith(inside)) return undefined
      try {
        return moduleOf(id.slice(inside.length), all, sort)
      } catch (thrown) {
        await checkSeeds()
        throw thrown
      }
    },
  }
}
