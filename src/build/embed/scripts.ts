import { defaultClientConditions, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite'
import { root } from '../../root.js'
import { calculatorNames, chartModules, kindModule, kindNames, partModuleOf } from '../catalogue-modules.ts'
import { isOfLuxon, reachedFrom } from '../chunks.ts'

/**
 * A module of the build as a classic script. Such a script loads anywhere: from another host without its permission, in a
 * frame that has no origin, under a policy that names hosts. It leaves on its own element, and nowhere else, what it needs
 * first and what is to be run then.
 */

/** Read from the prototype, as an element named `currentScript` takes the place of the document's own property. */
export const ownElement = "Reflect.get(Document.prototype,'currentScript',document)"

const required = /\brequire\(["'`]\.\/([^"'`]+)\.js["'`]\)/g
const requiredLater = /Promise\.resolve\(\)\.then\(\(?\)?\s*=>\s*require\(["'`]\.\/([^"'`]+)\.js["'`]\)\)/g

// The build's own helper for what is imported as a whole; a page may have added to what every object has.
const everyName = /\bfor\(var (\w+) in (\w+)\)(?=\w+\(\w+,\1,\{get:\2\[\1\])/g

/**
 * @param code a CommonJS chunk, minified
 * @param first the chunks that it imports
 * @param later those that it asks for later
 */
export function classic(code: string, first: readonly string[], later: readonly string[]): string {
  const body = code.trim().replaceAll(requiredLater, (_, name) => `later(${JSON.stringify(name)})`)
  const now = new Set([...body.matchAll(required)].map(([, name = '']) => name))
  const then = new Set([...code.matchAll(requiredLater)].map(([, name = '']) => name))
  if (!isSame(now, first) || !isSame(then, later)) {
    throw new RangeError(`classic: asks for ${[...now]} and later ${[...then]}, not for ${first} and later ${later}`)
  }
  const run = body
    .replaceAll(required, (_, name) => `require(${JSON.stringify(name)})`)
    .replaceAll(everyName, (_, name, of) => `for(var ${name} of Object.keys(${of}))`)
  return `${ownElement}.yakkan=[${JSON.stringify(first)},(require,exports,later)=>{${run}}]\n`
}

const isSame = (found: ReadonlySet<string>, named: readonly string[]): boolean =>
  found.size === new Set(named).size && named.every((name) => found.has(name))

/** A classic script of the embed. */
export interface Script {
  /** That of its file. */
  readonly name: string
  /** What it stands for, as the build names it. */
  readonly module: string | undefined
  /** The scripts that must be there before it runs. */
  readonly first: readonly string[]
  readonly code: string
}

const coreModule = `${root}src/embed/widget/core.tsx`
const sheetModule = `${root}src/ui/answer/sheet-body.tsx`

/** The file of a calculator. */
const scriptNameOf = (calculator: string): string => calculator.replace('/', '-')

/** What is put into a page of somebody else, in one language; the files stay in memory until all of a release are there. */
export const embedEnvironment = (): EnvironmentOptions => ({
  consumer: 'client',
  // What comes later there, or with a calculator: `imports` of package.json.
  resolve: { conditions: ['embed', ...defaultClientConditions] },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    target: 'es2023',
    minify: true,
    modulePreload: false,
    copyPublicDir: false,
    lib: { entry: coreModule, formats: ['cjs'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      // Classic scripts have none, and nothing of theirs asks for it.
      checks: { emptyImportMeta: false },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: { includeDependenciesRecursively: false, groups: groups() },
      },
    },
  },
})

/**
 * A file for the core, and for each calculator. Seeds are read once the build begins, so that a wrong one stops that alone.
 * @param isEmbed whether an environment is one of the embed's
 */
export const embedInput = (isEmbed: (environment: string) => boolean): Plugin => ({
  name: 'yakkan-embed-input',
  applyToEnvironment: ({ name }) => isEmbed(name),
  options: (options) => ({
    ...options,
    input: {
      core: coreModule,
      ...Object.fromEntries(calculatorNames().map((name) => [scriptNameOf(name), partModuleOf(name)])),
    },
  }),
})

/**
 * The core: all that is there before a calculator comes, and what shows its answer. Libraries that few need stay apart. What
 * one kind alone needs, its formula and its drawing, is a file that all its calculators share; what several need, another.
 */
function groups(): Rolldown.CodeSplittingGroup[] {
  const reached = reachedFrom()
  const isCore = (id: string, graph: Rolldown.ChunkingContext): boolean =>
    [coreModule, sheetModule].some((module) => reached(module, graph).has(id)) || id.includes('rolldown/runtime')
  const all = kindNames()
  const kindsOf = (id: string, graph: Rolldown.ChunkingContext): readonly string[] =>
    all.filter((kind) => [kindModule(kind), ...chartModules(kind)].some((module) => reached(module, graph).has(id)))
  return [
    { debugName: 'luxon', name: (id, graph) => (isOfLuxon(id, graph) ? 'luxon' : null), priority: 3 },
    { name: 'valibot', test: /node_modules\/valibot\//, priority: 3 },
    { debugName: 'core', name: (id, graph) => (isCore(id, graph) ? 'core' : null), priority: 2 },
    {
      debugName: 'kinds',
      name(id, graph) {
        const [kind, ...others] = kindsOf(id, graph)
        if (kind === undefined) return null
        if (others.length === 0) return `kind-${kind}`
        return id.includes('/charts/') ? 'charts' : 'formulas'
      },
      priority: 1,
    },
  ]
}

/** The scripts that a build made, each as a classic script. */
export function scriptsOf(output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): readonly Script[] {
  const style = output.find((file) => file.type === 'asset' && String(file.source).trim() !== '')
  if (style !== undefined) throw new RangeError(`embed: ${style.fileName} stands apart from the core`)
  return output.flatMap((file) => (file.type === 'chunk' ? [scriptOf(file)] : []))
}

function scriptOf({ fileName, code, imports, dynamicImports, facadeModuleId }: Rolldown.OutputChunk): Script {
  const first = imports.map(nameOf)
  // What a script has itself it need not ask for.
  const later = dynamicImports.filter((file) => file !== fileName).map(nameOf)
  return { name: nameOf(fileName), module: facadeModuleId ?? undefined, first, code: classic(code, first, later) }
}

const nameOf = (file: string): string => file.replace(/\.js$/, '')
