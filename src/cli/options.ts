import { parseArgs } from 'node:util'

/** How the door was called. */
export interface Options {
  readonly amounts: boolean
  readonly list: boolean
  readonly help: boolean
  readonly version: boolean
  /** Seed files that add or replace providers. */
  readonly seeds: readonly string[]
}

/** Reads the command line. Throws an error of one clear line for what it does not know. */
export function readOptions(args: readonly string[]): Options {
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

export const help = `Yakkan: what a provider's terms put on you, exact and cited.

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
