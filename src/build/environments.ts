import { readdirSync } from 'node:fs'
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

export const entriesFolder = 'src/site/entries'
export const beginning = 'src/site/page/begin.ts'

export const pagesIn = (language: Language): string => `site_${language}`
export const embedIn = (language: Language): string => `embed_${language}`

export const isEmbed = (environment: string): boolean => languages.some((language) => environment === embedIn(language))

/** The language that the scripts of an environment speak, where it is one alone. */
export const languageOf = (environment: string): Language | undefined =>
  languages.find((language) => environment === pagesIn(language) || environment === embedIn(language))

/** The scripts and styles of all pages, in one language. */
function siteEnvironment(language: Language): EnvironmentOptions {
  const names = readdirSync(join(root, entriesFolder))
  return {
    consumer: 'client',
    build: {
      outDir: siteFolder,
      emptyOutDir: false,
      copyPublicDir: false,
      manifest: true,
      target: 'es2023',
      rolldownOptions: {
        input: [join(root, beginning), ...names.map((name) => join(root, entriesFolder, name))],
        output: {
          entryFileNames: `assets/${language}/[name]-[hash].js`,
          chunkFileNames: ({ name }) =>
            libraries.includes(name) ? 'assets/[name]-[hash].js' : `assets/${language}/[name]-[hash].js`,
          codeSplitting: pageChunks(
            join(root, entriesFolder),
            names.filter((name) => name.endsWith('.tsx')),
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
    rolldownOptions: { input: join(root, entry) },
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
  schemas: nodeEnvironment('src/library/emit.ts', `${scratchFolder}/schemas`, true),
  commandLine: nodeEnvironment('src/door/calc.ts', 'dist/door', true),
}
