import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  // Relative, so that the built page runs from any folder of any host.
  base: './',
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2023',
    // Its inline fetches are of no use to browsers that know light-dark().
    modulePreload: { polyfill: false },
    // One chunk: the calculation is wanted at the first key press, and it is most of the page.
    chunkSizeWarningLimit: 600,
  },
  // Packing and the browser take their time on a slow machine.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
})
