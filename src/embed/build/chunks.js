import { build } from 'vite'
import { root } from '../../root.js'
import { reachedFrom } from '../../site/build/chunks.js'
import { oneLanguage } from '../../site/build/one-language.js'
import { allParts, calculatorNames, parts } from '../../site/build/parts.js'
import { unsaid } from '../../site/build/unsaid.js'
import { usedDecimal } from '../../site/build/used-decimal.js'
import { usedLuxon } from '../../site/build/used-luxon.js'
import { classic } from './classic.js'
import { ownCopies } from './own-copies.js'
import { allSaid, saidBy } from './said.js'
import { smaller } from './smaller.js'
import { standIns } from './stand-ins.js'
import { embedStyles } from './styles.js'
import { preactSources, usedPreact } from './used-preact.js'

/**
 * @typedef {object} Chunk a classic script of the embed
 * @property {string} name which is that of its file
 * @property {string | undefined} module what it stands for, as the build names it
 * @property {readonly string[]} first the chunks that must be there before it runs
 * @property {string} code
 */

const coreModule = `${root}src/embed/view/core.tsx`
const sheetModule = `${root}src/site/answer/sheet-body.tsx`

/** In the embed's build React is Preact. */
const react = [
  ...preactSources,
  { find: /^react$/, replacement: `${root}src/embed/react/react.ts` },
  { find: /^react-dom$/, replacement: `${root}src/embed/react/react-dom.ts` },
  { find: /^react-dom\/client$/, replacement: `${root}src/embed/react/client.ts` },
]

/** What is said with the table of terms, which an embed has not. */
const withTable = ['rule', 'formula']

/**
 * @param {string} language
 * @param {Readonly<Record<string, string>>} input the modules that files begin with, by the names of the files
 * @param {ReadonlySet<string>} core the modules of the core
 * @returns {import('vite').InlineConfig}
 */
const embedOptions = (language, input, core) => ({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [
    parts('drawn'),
    standIns(),
    ownCopies(core),
    ...embedStyles(),
    oneLanguage(language),
    unsaid(withTable),
    usedDecimal(),
    usedLuxon(),
    usedPreact(),
  ],
  resolve: { alias: react },
  // The calls weigh less than those with children among the properties.
  oxc: {
    jsx: { runtime: 'classic', pragma: '_h', pragmaFrag: '_F' },
    jsxInject: "import { h as _h, Fragment as _F } from 'preact'",
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    target: 'es2023',
    // As the pages: browsers that know light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    copyPublicDir: false,
    lib: { entry: coreModule, formats: ['cjs'] },
    rolldownOptions: {
      input,
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: { includeDependenciesRecursively: false, groups: groups(core) },
      },
    },
  },
})

/** A file for each calculator. */
const calculators = () =>
  Object.fromEntries(calculatorNames().map((name) => [name.replace('/', '-'), `virtual:yakkan/part/${name}`]))

/** Libraries that few need stay apart, and so do all kinds, which only an author's own terms need. @param {ReadonlySet<string>} core */
const groups = (core) => [
  { name: 'luxon', test: /node_modules\/luxon\//, priority: 2 },
  { name: 'valibot', test: /node_modules\/valibot\//, priority: 2 },
  { name: 'core', test: (/** @type {string} */ id) => core.has(id) || id.includes('rolldown/runtime'), priority: 1 },
  { name: 'kinds', test: /\/~own-terms\/|yakkan\/(?:kinds$|drawn\/)/, priority: 1 },
]

/** The modules of the core: all that is there before a calculator comes, and what shows its answer. @returns {Promise<ReadonlySet<string>>} */
export async function coreModules() {
  const reached = reachedFrom('')
  /** @type {Set<string>} */
  const found = new Set()
  const { plugins = [], ...options } = embedOptions('ja', { core: coreModule }, found)
  const look = {
    name: 'yakkan-core-modules',
    /** @this {import('../../site/build/chunks.js').Graph} */
    buildEnd() {
      for (const entry of [coreModule, sheetModule]) for (const id of reached(entry, this)) found.add(id)
    },
  }
  await build({ ...options, plugins: [...plugins, look] })
  return found
}

/**
 * Every script of the embed in a language.
 * @param {string} language @param {ReadonlySet<string>} core the modules of the core
 * @returns {Promise<readonly Chunk[]>}
 */
export async function embedChunks(language, core) {
  const built = await build(embedOptions(language, { core: coreModule, ...calculators() }, core))
  const [{ output }] = /** @type {any} */ (built)
  const [style] = output.filter(
    (/** @type {any} */ { type, source }) => type === 'asset' && String(source).trim() !== '',
  )
  if (style !== undefined) throw new RangeError(`embed: ${style.fileName} stands apart from the core`)
  const scripts = output.filter((/** @type {any} */ { type }) => type === 'chunk')
  return Promise.all((await withSaid(scripts, language)).map(chunkOf))
}

/** Puts into the script of each calculator what it says. @param {readonly any[]} scripts @param {string} language */
async function withSaid(scripts, language) {
  const all = await allSaid(language)
  const partsByFile = new Map([...allParts()].map(([name, part]) => [`${name.replace('/', '-')}.js`, part]))
  const { code: core } = scripts.find(({ fileName }) => fileName === 'core.js')
  return scripts.map((/** @type {any} */ { ...script }) => {
    const { code, fileName } = script
    // An author's own terms may be of any kind, and cite any law.
    const said = () => (fileName === 'own-terms.js' ? all : saidBy(code, core, all, partsByFile.get(fileName)))
    return { ...script, code: code.replace('__YAKKAN_SAID__', () => JSON.stringify(said())) }
  })
}

/** @param {any} chunk @returns {Promise<Chunk>} */
async function chunkOf({ fileName, code, imports, dynamicImports, facadeModuleId }) {
  const names = (/** @type {readonly string[]} */ files) => files.map(bare)
  const first = names(imports)
  // What a script has itself it need not ask for.
  const later = names(dynamicImports.filter((/** @type {string} */ file) => file !== fileName))
  return {
    name: bare(fileName),
    module: facadeModuleId ?? undefined,
    first,
    code: await smaller(classic(code, first, later)),
  }
}

/** @param {string} file */
const bare = (file) => file.replace(/\.js$/, '')
