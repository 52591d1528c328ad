#!/usr/bin/env node
/** Serves the pages on http://localhost:4173, or the port that PORT names; builds them first where a source has changed. */
import { createServer } from 'node:net'
import { createBuilder, preview } from 'vite'
import { isBuilt } from './fingerprint.js'
import { root } from './root.js'

/** @param {string} problem @returns {never} */
function stop(problem) {
  process.stderr.write(`start: ${problem}\n`)
  process.exit(2)
}

/** Whether nobody else listens on a port. @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, 'localhost', () => server.close(() => resolve(true)))
  })

const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65_535) stop(`PORT must be a port number, not "${process.env.PORT}"`)
if (!(await isFree(port))) stop(`port ${port} is taken; name another, such as PORT=${port + 1} npm start`)

try {
  if (!isBuilt()) {
    process.stdout.write('Building the pages …\n')
    await (await createBuilder({ root, logLevel: 'error' })).buildApp()
  }
  await preview({ root, logLevel: 'warn', preview: { port, strictPort: true } })
} catch (thrown) {
  stop(thrown instanceof Error ? thrown.message : String(thrown))
}
process.stdout.write(`Yakkan is at http://localhost:${port}/\n`)
