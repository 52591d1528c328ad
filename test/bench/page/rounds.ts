import { median } from '../timing.ts'

/** What was measured of each address, round by round. */
export interface Rounds {
  median(address: string): number
  /** The median of the rounds' own ratios: what slowed a round down slowed both. */
  ratio(address: string, to: string): number
}

/** Measures every address once to warm up, then in rounds, there and back, so that none is always the first. */
export async function inRounds(
  addresses: readonly string[],
  rounds: number,
  measure: (address: string) => Promise<number>,
): Promise<Rounds> {
  for (const address of addresses) await measure(address)
  const seen: ReadonlyMap<string, number>[] = []
  for (let round = 0; round < rounds; round += 1) {
    const measured = new Map<string, number>()
    for (const address of round % 2 === 0 ? addresses : addresses.toReversed())
      measured.set(address, await measure(address))
    seen.push(measured)
  }
  const all = (address: string): readonly number[] => seen.map((round) => round.get(address) ?? Number.NaN)
  return {
    median: (address) => median(all(address)),
    ratio(address, to) {
      const yardstick = all(to)
      return median(all(address).map((value, round) => value / (yardstick[round] ?? Number.NaN)))
    },
  }
}
