import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { parts } from './src/site/build/parts.js'

// Every text stands alone in its element.
const jsxImportSource = fileURLToPath(new URL('src/site/alone', import.meta.url))

export default defineConfig({
  plugins: [react({ jsxImportSource }), parts()],
  // One way to make elements, whoever asks.
  oxc: { jsx: { development: false } },
  appType: 'mpa',
  // Relative, so that the built page runs from any folder of any host.
  base: './',
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2023',
    // Browsers that know light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The polyfill's inline fetches are of no use to them.
    // What a page needs at once its first script preloads; a script that comes later imports what it needs.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
  },
  // Packing and the browser take their time on a slow machine.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
})
