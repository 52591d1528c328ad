import { build } from 'vite'
import { root } from '../../root.js'
import { isKernel, reachedFrom } from '../../site/build/chunks.js'
import { oneLanguage } from '../../site/build/one-language.js'
import { parts } from '../../site/build/parts.js'
import { unsaid } from '../../site/build/unsaid.js'
import { usedDecimal } from '../../site/build/used-decimal.js'
import { usedLuxon } from '../../site/build/used-luxon.js'
import { classic } from './classic.js'
import { smaller } from './smaller.js'
import { embedStyles } from './styles.js'

/**
 * @typedef {object} Chunk a classic script of the embed
 * @property {string} name which is that of its file
 * @property {string | undefined} module what it stands for, as the build names it
 * @property {readonly string[]} first the chunks that must be there before it runs
 * @property {string} code
 */

const view = `${root}src/embed/view`

/** In the embed's build React is Preact, and what is made for a page of the app's own gives way to what is small. */
const small = [
  { find: /^react$/, replacement: `${root}src/embed/react/react.ts` },
  { find: /^react-dom$/, replacement: `${root}src/embed/react/react-dom.ts` },
  { find: /^react-dom\/client$/, replacement: `${root}src/embed/react/client.ts` },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^.*\/loaded-part\.tsx$/, replacement: `${root}src/embed/view/loaded-part.tsx` },
]

/** What is said with the table of terms, which an embed has not. */
const withTable = ['rule', 'formula']

/** @param {string} language @returns {import('vite').InlineConfig} */
const embedOptions = (language) => ({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [parts(), ...embedStyles(), oneLanguage(language), unsaid(withTable), usedDecimal(), usedLuxon()],
  resolve: { alias: small },
  oxc: { jsx: { runtime: 'automatic' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    target: 'es2023',
    // As the pages: browsers that know light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    copyPublicDir: false,
    lib: { entry: { core: `${view}/core.tsx` }, formats: ['cjs'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId, name }) => `${nameOf(facadeModuleId) ?? name}.js`,
        codeSplitting: { includeDependenciesRecursively: false, groups: [...groups()] },
      },
    },
  },
})

/** Every script of the embed in a language. @param {string} language @returns {Promise<readonly Chunk[]>} */
export async function embedChunks(language) {
  const built = await build(embedOptions(language))
  const [{ output }] = /** @type {any} */ (built)
  const [style] = output.filter(
    (/** @type {any} */ { type, source }) => type === 'asset' && String(source).trim() !== '',
  )
  if (style !== undefined) throw new RangeError(`embed: ${style.fileName} stands apart from the core`)
  return Promise.all(output.filter((/** @type {any} */ { type }) => type === 'chunk').map(chunkOf))
}

const inBuild = /yakkan\/part\/([^/]+)\/([^/]+)$/

/** A part of the catalogue is called after its calculator. @param {string | null} module */
function nameOf(module) {
  const [, provider, calculator] = inBuild.exec(module ?? '') ?? []
  return provider === undefined ? undefined : `${provider}-${calculator}`
}

const drawings = ['late-penalty', 'outage', 'minimum-term', 'cutoff-fee', 'deadline']

/** All that every calculator needs, and what pictures share, is one file; what few need stays apart. */
function groups() {
  const reached = reachedFrom(root)
  const isCore = (/** @type {string} */ id, /** @type {import('../../site/build/chunks.js').Graph} */ graph) => {
    const isReached = (/** @type {string} */ from) => reached(`src/${from}.tsx`, graph).has(id)
    return (
      id.includes('rolldown/runtime') ||
      isKernel.test(id) ||
      isReached('embed/view/core') ||
      isReached('site/answer/sheet-body') ||
      drawings.filter((name) => isReached(`site/pictures/${name}`)).length > 1
    )
  }
  return [
    { name: 'luxon', test: /node_modules\/luxon\//, priority: 2 },
    { name: 'valibot', test: /node_modules\/valibot\//, priority: 2 },
    {
      debugName: 'core',
      name: (/** @type {string} */ id, /** @type {any} */ graph) => (isCore(id, graph) ? 'core' : null),
      priority: 1,
    },
  ]
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
