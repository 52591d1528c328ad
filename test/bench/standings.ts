import { type Contestant, contestants, type Standing } from './contest.ts'
import { grouped, table } from './table.ts'

const heads: { readonly [C in Contestant]: string } = {
  amounts: 'yakkan amounts',
  explained: 'yakkan explained',
  floor: 'floor',
  people: 'people',
}

export const speedTable = (standings: readonly Standing[]): readonly string[] =>
  table(
    ['', ...contestants.map((contestant) => heads[contestant])],
    standings.map(({ name, speed }) => [name, ...contestants.map((contestant) => grouped(speed(contestant)))]),
  )

/** What the engine is to reach: how many times as fast, or how many times as slow, and how that is told. */
interface Aim {
  readonly head: string
  readonly aim: string
  ratio(standing: Standing): number
  isMet(ratio: number): boolean
}

const aims: readonly Aim[] = [
  {
    head: 'amounts ÷ people',
    aim: '≥ 5',
    ratio: ({ ratio }) => ratio('amounts', 'people'),
    isMet: (ratio) => ratio >= 5,
  },
  {
    head: 'floor ÷ amounts',
    aim: '≤ 6',
    ratio: ({ ratio }) => ratio('floor', 'amounts'),
    isMet: (ratio) => ratio <= 6,
  },
  {
    head: 'explained ÷ people',
    aim: '≥ 1',
    ratio: ({ ratio }) => ratio('explained', 'people'),
    isMet: (ratio) => ratio >= 1,
  },
]

export const ratioTable = (standings: readonly Standing[]): readonly string[] =>
  table(
    ['', ...aims.flatMap(({ head, aim }) => [head, `aim ${aim}`])],
    standings.map((standing) => [
      standing.name,
      ...aims.flatMap(({ ratio, isMet }) => {
        const reached = ratio(standing)
        return [`${reached.toFixed(2)} ×`, isMet(reached) ? 'met' : 'not met']
      }),
    ]),
  )
