import { createBuilder } from 'vite'
import { root } from './root.js'

/** Builds one environment of `vite.config.ts` by itself, into a folder of its own. @param {string} name @param {string} outDir */
export async function buildEnvironment(name, outDir) {
  const builder = await createBuilder({ root, logLevel: 'error', environments: { [name]: { build: { outDir } } } })
  const environment = builder.environments[name]
  if (environment === undefined) throw new RangeError(`vite.config.ts has no environment ${name}`)
  await builder.build(environment)
}
