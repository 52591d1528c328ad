import { readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { type Catalogue, withSeeds } from '../../calculators/engine/catalogue.ts'
import { described } from '../../calculators/engine/describe.ts'
import { catalogue } from '../catalogue.ts'
import { answers } from './answers.ts'
import { help, readOptions } from './options.ts'

/** The command line: requests on standard input, outcomes on standard output. */

const batchSize = 1 << 16

/** Joins small texts into larger ones, so that each write is worth its cost. */
async function* batched(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const text of texts) {
    held += text
    if (held.length < batchSize) continue
    yield held
    held = ''
  }
  if (held !== '') yield held
}

function withSeedFiles(base: Catalogue, files: readonly string[]): Catalogue {
  return withSeeds(
    base,
    files.map((file) => ({ file, source: readFileSync(file, 'utf8') })),
  )
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(help)
    return
  }
  const answering = withSeedFiles(catalogue(), options.seeds)
  if (options.list) {
    process.stdout.write(
      described(answering)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(''),
    )
    return
  }
  await pipeline(answers(answering, process.stdin, options.amounts), batched, process.stdout)
}

const isReaderGone = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE'

main().catch((thrown: unknown) => {
  if (isReaderGone(thrown)) return
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  process.stderr.write(`calc: ${reason.replaceAll('\n', ' ')}\n`)
  process.exitCode = 2
})
