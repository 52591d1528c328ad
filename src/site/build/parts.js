import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { root } from '../../root.js'
import { partOf } from './part-of.js'

/**
 * What a page loads of the catalogue, as modules that exist in the build alone: the law page, each calculator with its
 * own kind and its own part of a seed, and each kind by itself.
 *
 *     virtual:yakkan/law                                 the law page, seeds/law.json
 *     virtual:yakkan/kinds                               loaders of the kinds, by name
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

const kindModule = (/** @type {string} */ kind) => `${root}calculators/${kind}/index.ts`

const kinds = () => readdirSync(`${root}calculators`).filter((name) => existsSync(kindModule(name)))

const loader = (/** @type {string} */ name, /** @type {string} */ module) =>
  `${JSON.stringify(name)}: () => import(${JSON.stringify(module)}),`

function partsModule() {
  const parts = seeds().flatMap((seed) =>
    Object.keys(seed.calculators).map((id) => loader(`${seed.provider}/${id}`, `${prefix}part/${seed.provider}/${id}`)),
  )
  return `export const parts = {${parts.join('\n')}}\n`
}

const kindsModule = () =>
  `export const kinds = {${kinds()
    .map((kind) => loader(kind, kindModule(kind)))
    .join('\n')}}\n`

function partModule(/** @type {string} */ provider, /** @type {string} */ calculator) {
  const seed = seeds().find((each) => each.provider === provider)
  if (seed === undefined) throw new RangeError(`parts: there is no provider ${provider}`)
  const part = partOf(seed, calculator)
  const { kind } = part.calculators[calculator]
  return `export { kind } from ${JSON.stringify(kindModule(kind))}\nexport const seed = ${JSON.stringify(part)}\n`
}

function wholesModule() {
  const wholes = seeds().flatMap((seed) =>
    Object.keys(seed.calculators).map((id) =>
      loader(`${seed.provider}/${id}`, `${prefix}whole/${seed.provider}/${id}`),
    ),
  )
  return `export const wholes = {${wholes.join('\n')}}\n`
}

function wholeModule(/** @type {string} */ provider, /** @type {string} */ calculator) {
  const seed = seeds().find((each) => each.provider === provider)
  if (seed === undefined) throw new RangeError(`parts: there is no provider ${provider}`)
  return `export const seed = ${JSON.stringify(JSON.stringify(partOf(seed, calculator)))}\n`
}

/** @param {string} name the module, without the prefix */
function moduleOf(name) {
  const [what, provider, calculator] = name.split('/')
  if (what === 'law') return `export const law = ${JSON.stringify(JSON.parse(read(lawFile)))}\n`
  if (what === 'kinds') return kindsModule()
  if (what === 'parts') return partsModule()
  if (what === 'part' && provider !== undefined && calculator !== undefined) return partModule(provider, calculator)
  if (what === 'wholes') return wholesModule()
  if (what === 'whole' && provider !== undefined && calculator !== undefined) return wholeModule(provider, calculator)
  throw new RangeError(`parts: there is no module ${name}`)
}

/** Throws the seed error where a seed is wrong. */
async function checkSeeds() {
  const { module } = await runnerImport(`${root}src/catalogue.ts`, { configFile: false, logLevel: 'warn' })
  module.catalogue()
}

/**
 * Pages take their parts as checked: `prerender.tsx` reads all seeds, so that a wrong one ends the build. One that cannot
 * even be taken apart is checked here, for its author to read what is wrong with it.
 * @returns {import('vite').Plugin}
 */
export const parts = () => ({
  name: 'yakkan-parts',
  resolveId: (id) => (id.startsWith(prefix) ? inside + id.slice(prefix.length) : undefined),
  async load(id) {
    if (!id.startsWith(inside)) return undefined
    try {
      return moduleOf(id.slice(inside.length))
    } catch (thrown) {
      await checkSeeds()
      throw thrown
    }
  },
})
