import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { grouped, table } from '../table.ts'
import { median } from '../timing.ts'
import { weight } from './bytes.ts'
import { embedPaints, embedShifts } from './embed/paints.ts'
import { embedWeights, loaders } from './embed/weights.ts'
import { late, outage } from './facts.ts'
import { growth } from './growth.ts'
import { typed } from './keys.ts'
import { largestPaint, type Paint } from './paint.ts'
import { inRounds } from './rounds.ts'
import { serveCompressed } from './serve-compressed.ts'
import { kilobytes, ms, verdict } from './written.ts'

/** Prints how the built pages stand to the two yardsticks, each aim beside what was reached. */

const [pages = '', wanted = ''] = process.argv.slice(2)

/** The styles of the calculator's page, which *bare* carries as well. */
function styles(): string {
  const page = readFileSync(join(pages, 'ours/coredrive/late-penalty/index.html'), 'utf8')
  return [...page.matchAll(/rel="stylesheet" href="(?:\.\.\/)*([^"]+)"/g)]
    .map(([, file = '']) => readFileSync(join(pages, 'ours', file), 'utf8'))
    .join('')
}

const host = await serveCompressed(pages, new Map([['/bare/style.css', styles()]]))
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const [site, app] = [join(pages, 'ours'), `${host.origin}/ours/`]
const ours = `${app}coredrive/late-penalty/`
const answered = `${ours}#${late}`
const yardstick = `${host.origin}/bare/`

const say = (title: string, lines: readonly string[]): void => console.log(`\n${title}\n\n${lines.join('\n')}`)
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN

async function weights(): Promise<readonly string[]> {
  const plain = await weight(browser, `${host.origin}/plain/`)
  const rows = [
    ['late payment', await weight(browser, answered)],
    ['outage', await weight(browser, `${app}coredrive/outage-compensation/#${outage}`)],
  ] as const
  const aim = 45_000
  return table(
    ['kB', 'to the answer', 'to the sheet', 'plain React', 'above it', 'aim', ''],
    rows.map(([name, { first, whole }], at) => [
      name,
      kilobytes(first),
      kilobytes(whole),
      kilobytes(plain.whole),
      kilobytes(first - plain.whole),
      ...(at === 0 ? ['≤ 45', verdict(first - plain.whole <= aim)] : []),
    ]),
  )
}

async function paints(rounds: number): Promise<readonly string[]> {
  const visits = [yardstick, ours, answered]
  const painted = new Map<string, Paint>()
  const { median: at, ratio } = await inRounds(visits, rounds, async (address) => {
    const paint = await largestPaint(browser, address)
    painted.set(address, paint)
    return paint.at
  })
  const names = ['bare', 'ours', 'ours, with facts']
  return table(
    ['ms', 'median', 'what it was', '÷ bare', 'aim', ''],
    visits.map((address, row) => [
      names[row] ?? '',
      ms(at(address)),
      painted.get(address)?.what ?? '',
      ratio(address, yardstick).toFixed(2),
      ...(row === 1 ? ['≤ 1.25', verdict(ratio(address, yardstick) <= 1.25)] : []),
    ]),
  )
}

async function keystrokes(rounds: number, pairs: number): Promise<readonly string[]> {
  const slowness = 4
  const [theirs, mine] = [
    await typed(browser, `${yardstick}#${late}`, slowness),
    await typed(browser, answered, slowness),
  ]
  const [coldTheirs, coldMine] = [await theirs.type(1), await mine.type(1)]
  for (const page of [theirs, mine]) await page.type(10)
  const seen: { readonly theirs: readonly number[]; readonly mine: readonly number[] }[] = []
  for (let round = 0; round < rounds; round += 1)
    seen.push({ theirs: await theirs.type(pairs), mine: await mine.type(pairs) })
  const shifts = await mine.shifts()
  await theirs.close()
  await mine.close()
  const row = (name: string, of: (values: readonly number[]) => number): readonly string[] => {
    const ratio = median(seen.map((round) => of(round.mine) / of(round.theirs)))
    const all = (who: 'theirs' | 'mine'): string => ms(of(seen.flatMap((round) => round[who])))
    return [name, all('theirs'), all('mine'), ratio.toFixed(2), '≤ 1.5', verdict(ratio <= 1.5)]
  }
  const [first = Number.NaN, second = Number.NaN] = [coldTheirs[0], coldMine[0]]
  return [
    ...table(
      ['ms', 'bare', 'ours', 'ours ÷ bare', 'aim', ''],
      [
        ['median', ...row('', median).slice(1)],
        row('98th percentile', (values) => percentile(values, 0.98)),
        ['first key (cold)', ms(first), ms(second), (second / first).toFixed(2)],
      ],
    ),
    '',
    `Layout shift: ${shifts.alone.toFixed(4)} by itself, ${shifts.typed.toFixed(4)} right after a key (aim 0): ${verdict(shifts.alone + shifts.typed === 0)}`,
  ]
}

/** What the engine itself notes of code that runs, in bytes; an object for each key would be far more. */
const engineNotes = 1000

async function grown(): Promise<readonly string[]> {
  const rows = [
    ['ours', await growth(answered)],
    ['bare', await growth(`${yardstick}#${late}`)],
  ] as const
  return table(
    ['', 'bytes', 'nodes', 'aim', ''],
    rows.map(([name, { bytes, nodes }], at) => [
      name,
      grouped(bytes),
      String(nodes),
      ...(at === 0 ? ['< 1 000, 0', verdict(bytes < engineNotes && nodes <= 0)] : []),
    ]),
  )
}

const sections = [
  ['Scripts and styles, brotli', weights],
  ['Largest contentful paint: 4 × slower processor, 1.6 Mbit/s, 150 ms, cold', () => paints(11)],
  ['Keys, from press to painted answer: 4 × slower processor', () => keystrokes(5, 22)],
  ['Left behind by 200 keys that end as they began', grown],
  ['Embed: the loader, brotli', () => loaders(site)],
  ['Embed: all that a page with one calculator loads, brotli', () => embedWeights(browser, site, app)],
  [
    'Embed: largest contentful paint of a help page with ten, two of them near, on such a phone',
    () => embedPaints(site, app, 7),
  ],
  ['Embed: layout shift of that page', () => embedShifts(site, app)],
] as const
for (const [title, lines] of sections) if (title.includes(wanted)) say(title, await lines())
await browser.close()
host.close()
