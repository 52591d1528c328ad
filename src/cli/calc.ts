import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { described } from '../../calculators/engine/describe/describe.ts'
import { type NamedSeed, withSeeds } from '../../calculators/engine/seed/checked-catalogue.ts'
import { version } from '../../package.json'
import { catalogue } from '../catalogue.ts'
import { answers } from './answers.ts'

/** How the door was called. */
interface Options {
  readonly amounts: boolean
  readonly list: boolean
  readonly help: boolean
  readonly version: boolean
  /** Seed files that add or replace providers. */
  readonly seeds: readonly string[]
}

/** Reads the command line. Throws an error of one clear line for what it does not know. */
function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      amounts: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
      seed: { type: 'string', multiple: true, default: [] },
    },
  })
  const { amounts, list, help: wantsHelp, version, seed: seeds } = values
  return { amounts, list, help: wantsHelp, version, seeds }
}

const help = `Yakkan: what a provider's terms put on you, exact and cited.

Usage: npm run -s calc -- [options] < requests.ndjson > outcomes.ndjson

One JSON request a line in, one JSON outcome a line out, in the same order:
  {"provider":"coredrive","calculator":"late-penalty",
   "facts":{"principal":"50000","dueOn":"2026-05-31","paidOn":"2026-07-15"}}
Optional in a request:
  "readings":{"rounding":"half-up"}   a silent point read otherwise than by default
  "billed":"901"                      what a bill says, held against every reading
  "id":"a-17"                         a text or a whole number that its outcome begins with
  "currency":"JPY"                    where --list names several currencies; the first is the default

Options:
  --amounts     leave steps, readings and guards out; the figures are the same
  --seed FILE   add or replace a provider from a seed file (repeatable)
  --list        print the calculators, one a line, with their facts and their types
  -h, --help    print this
  --version     print the version

Exit status: 0 when the stream was processed, also where outcomes are problems;
2 when it could not be, with one line on standard error that says why.
`

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
