import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { NamedSeed } from '../../calculators/engine/seed/catalogue.ts'

/** A seed file as it was named on the command line. Throws an error of one line that names it. */
export function seedFile(file: string): NamedSeed {
  try {
    const bytes = readFileSync(resolve(callersFolder(), file))
    return { file, source: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (thrown) {
    throw new Error(`${file}: cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

// npm runs a script in the project's root, wherever it was called from.
const callersFolder = (): string =>
  (process.env['npm_lifecycle_event'] === 'calc' ? process.env['INIT_CWD'] : undefined) ?? process.cwd()
