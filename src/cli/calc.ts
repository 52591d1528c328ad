import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { described } from '../../calculators/engine/describe/describe.ts'
import { type NamedSeed, withSeeds } from '../../calculators/engine/seed/checked-catalogue.ts'
import { version } from '../../package.json'
import { catalogue } from '../catalogue.ts'
import { answers } from './answers.ts'
import { help, readOptions } from './options.ts'

/** A seed file as it was named on the command line. Throws an error of one line that names it. */
function seedFile(file: string): NamedSeed {
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

/** The command line: requests on standard input, outcomes on standard output. */

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(help)
    return
  }
  if (options.version) {
    process.stdout.write(`${version}\n`)
    return
  }
  const answering = withSeeds(catalogue(), options.seeds.map(seedFile))
  if (options.list) {
    process.stdout.write(
      described(answering)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(''),
    )
    return
  }
  await pipeline(answers(answering, process.stdin, options.amounts), process.stdout)
}

const isReaderGone = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE'

main().catch((thrown: unknown) => {
  if (isReaderGone(thrown)) return
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  process.stderr.write(`calc: ${reason.replace(/\p{Cc}+/gu, ' ')}\n`)
  process.exitCode = 2
})
