import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EnvironmentOptions } from 'vite'
import { root } from '../root.js'
import { libraries, pageChunks } from './chunks.ts'
import { embedEnvironment } from './embed/scripts.ts'
import { workerEnvironment } from './worker.ts'

/** What is built, one environment after another (app.ts). */
export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** Where the site is built. */
export const siteFolder = 'dist/site'
/** Where the package is built. */
export const packageFolder = 'dist/package'
/** Where bundles for Node stand that the build itself runs. */
export const scratchFolder = 'dist/build'

/** What brings a page to life, and its styles, by the name of its folder. */
export const entryOf = (page: string): string => `src/pages/${page}/entry.tsx`
export const stylesOf = (page: string): string => `src/pages/${page}/entry.css`

const pageNames = (): readonly string[] =>
  readdirSync(join(root, 'src/pages')).filter((page) => existsSync(join(root, entryOf(page))))

export const beginning = 'src/pages/shell/bootstrap.ts'

export const pagesIn = (language: Language): string => `site_${language}`
export const embedIn = (language: Language): string => `embed_${language}`

export const isEmbed = (environment: string): boolean => languages.some((language) => environment === embedIn(language))

/** The language that the scripts of an environment speak, where it is one alone. */
export const languageOf = (environment: string): Language | undefined =>
  languages.find((language) => environment === pagesIn(language) || environment === embedIn(language))

/** The scripts and styles of all pages, in one language. */
function siteEnvironment(language: Language): EnvironmentOptions {
  const pages = pageNames()
  return {
    consumer: 'client',
    build: {
      outDir: siteFolder,
      emptyOutDir: false,
      copyPublicDir: false,
      manifest: true,
      target: 'es2023',
      rolldownOptions: {
        input: {
          begin: join(root, beginning),
          ...Object.fromEntries(
            pages.flatMap((page) => [
              [page, join(root, entryOf(page))],
              [`${page}-styles`, join(root, stylesOf(page))],
            ]),
          ),
        },
        output: {
          entryFileNames: `assets/${language}/[name]-[hash].js`,
          chunkFileNames: ({ name }) =>
            libraries.includes(name) ? 'assets/[name]-[hash].js' : `assets/${language}/[name]-[hash].js`,
          codeSplitting: pageChunks(
            pages.map((page) => join(root, entryOf(page))),
            join(root, entryOf('calculator')),
          ),
        },
      },
    },
  }
}

/** A script by itself, whole in one file, which stays in memory. */
const scriptEnvironment = (entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    write: false,
    target: 'es2023',
    copyPublicDir: false,
    lib: { entry: `${root}${entry}`, formats: ['iife'], name: 'yakkan', fileName: 'script' },
  },
})

/**
 * A module for Node, with what it imports.
 * @param isWhole whether packages are bundled as well
 */
const nodeEnvironment = (entry: string, outDir: string, isWhole: boolean): EnvironmentOptions => ({
  consumer: 'server',
  resolve: isWhole ? { noExternal: true } : {},
  build: {
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    target: 'es2023',
    // In one file for Node nothing comes later.
    rolldownOptions: { input: join(root, entry), checks: { ineffectiveDynamicImport: false } },
  },
})

export const environments: Readonly<Record<string, EnvironmentOptions>> = {
  ...Object.fromEntries(languages.map((language) => [pagesIn(language), siteEnvironment(language)])),
  ...Object.fromEntries(languages.map((language) => [embedIn(language), embedEnvironment()])),
  pages: nodeEnvironment('src/build/prerender.tsx', `${scratchFolder}/pages`, false),
  frame: scriptEnvironment('src/embed/frame/frame.ts'),
  pinnedLoader: scriptEnvironment('src/embed/loader/loader.ts'),
  floatingLoader: scriptEnvironment('src/embed/loader/loader.ts'),
  worker: workerEnvironment(siteFolder),
  library: nodeEnvironment('src/library/index.ts', packageFolder, false),
  schemas: nodeEnvironment('src/library/schemas.ts', `${scratchFolder}/schemas`, true),
  commandLine: nodeEnvironment('src/cli/calc.ts', 'dist/door', true),
}
