#!/usr/bin/env node
/** Builds the pages and serves them on http://localhost:4173, or the port that PORT names. */
import { preview } from 'vite'
import { root } from '../root.js'
import { buildSite } from './build/build.js'

const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  process.stderr.write(`start: PORT must be a port number, not "${process.env.PORT}"\n`)
  process.exit(2)
}
await buildSite()
try {
  await preview({ root, logLevel: 'warn', preview: { port, strictPort: true } })
  process.stdout.write(`Yakkan is at http://localhost:${port}/\n`)
} catch (thrown) {
  process.stderr.write(`start: ${thrown instanceof Error ? thrown.message : thrown}\n`)
  process.exit(2)
}
