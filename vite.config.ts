import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { app } from './src/build/app.ts'
import { catalogueModules } from './src/build/catalogue-modules.ts'
import { embedInput } from './src/build/embed/scripts.ts'
import { embedSheet } from './src/build/embed/sheet.ts'
import { smallDecimal, smallLibraries } from './src/build/embed/small-libraries.ts'
import { environments, isEmbed, languageOf } from './src/build/environments.ts'
import { oneLanguage } from './src/build/one-language.ts'
import { pagesOnRequest } from './src/build/pages-on-request.ts'
import { workerFiles } from './src/build/worker.ts'

// Every text stands alone in its element.
const jsxImportSource = fileURLToPath(new URL('src/ui/translatable', import.meta.url))

/** Tests that build, or start programs: they take their time. */
const built = ['test/{build,cli,library}/**/*.test.ts']

/** Copies the tree, and builds and tests it there. */
const promises = 'test/promises.test.ts'

/** Files that change nothing outside themselves share a thread and what they import. */
const shared = { pool: 'threads', isolate: false } as const

const { plugin: loaderFacts, buildApp } = app()

export default defineConfig(({ command, isPreview }) => ({
  plugins: [
    react({ jsxImportSource }),
    loaderFacts,
    workerFiles(),
    catalogueModules(isEmbed),
    embedInput(isEmbed),
    smallLibraries(isEmbed),
    ...embedSheet(isEmbed),
    oneLanguage(languageOf),
    pagesOnRequest(),
  ],
  // One way to make elements, whoever asks.
  oxc: { jsx: { development: false } },
  appType: 'mpa',
  // Relative, so that the built page runs from any folder of any host.
  base: './',
  build: {
    outDir: 'dist/site',
    // Browsers that know light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The polyfill's inline fetches are of no use to them.
    // What a page needs at once its first script preloads; a script that comes later imports what it needs.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
  },
  ...(command === 'build' && !isPreview
    ? { environments, builder: { sharedConfigBuild: true, sharedPlugins: true, buildApp } }
    : {}),
  test: {
    // Packing and the browser take their time on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...built, promises, 'test/browser/**', 'test/data/**'],
          ...shared,
        },
      },
      {
        extends: true,
        plugins: [smallDecimal()],
        test: {
          name: 'unit of the embed',
          include: ['test/kernel/{number/money,proof/print,schema/fact}.test.ts', 'test/vectors.test.ts'],
          ...shared,
        },
      },
      {
        extends: true,
        test: { name: 'built', include: built, globalSetup: 'test/built.ts', sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/built.ts',
          // The files of a process share a browser.
          isolate: false,
          // One second, which it would be else, is little where two pages are at work.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { name: 'promises', include: [promises], sequence: { groupOrder: 3 }, testTimeout: 600_000 },
      },
    ],
  },
}))
