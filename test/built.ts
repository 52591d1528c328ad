import { execFileSync } from 'node:child_process'
import { isBuilt } from '../src/fingerprint.js'
import { root } from '../src/root.js'

/** Where the site stands that browsers look at, and the package. */
export const builtSite = `${root}dist/site`
export const builtPackage = `${root}dist/package`

/** Before the tests of what is built: builds site and package, unless they were built from these very sources. */
export function setup(): void {
  if (isBuilt()) return
  // Under vitest it says "test", and React would be built for development.
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env,
  })
}
