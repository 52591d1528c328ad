import type { Standing } from './contest.ts'
import { contests as all } from './contests.ts'
import { hostileTable } from './hostile.ts'
import { sizeTable } from './sizes.ts'
import { ratioTable, speedTable } from './standings.ts'
import { streamTable } from './streams.ts'

/** Prints calculations a second side by side, the aims, what hostile input costs, and the size of the package. */

const wanted = process.argv[2] ?? ''
const contests = all.filter(({ name }) => name.includes(wanted))

for (const { check } of contests) check()
// All of them first: a contest that ran before the engine has seen the other kinds would flatter it.
for (const { warmUp } of contests) warmUp()
const standings: readonly Standing[] = contests.map(({ run }) => run())

const sections = [
  ['Calculations per second (median of rounds)', speedTable(standings)],
  ['Ratios (median of those within each round)', ratioTable(standings)],
  ['Hostile strings: time as the length doubles (linear is 2 or less)', hostileTable()],
  ['Streams of large and hostile lines: the command line’s memory and processor time', await streamTable()],
  ['Package: bytes', sizeTable('dist/package')],
] as const
for (const [title, lines] of sections) if (lines.length > 0) console.log(`\n${title}\n\n${lines.join('\n')}`)
