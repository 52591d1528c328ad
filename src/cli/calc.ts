import { pipeline } from 'node:stream/promises'
import { described } from '../../calculators/engine/describe/describe.ts'
import { withSeeds } from '../../calculators/engine/seed/catalogue.ts'
import { version } from '../../package.json'
import { catalogue } from '../catalogue.ts'
import { answers } from './answers.ts'
import { help, readOptions } from './options.ts'
import { seedFile } from './seed-file.ts'

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
