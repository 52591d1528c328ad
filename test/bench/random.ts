/** Numbers that look random and are the same in every run (mulberry32). */
export interface Random {
  /** A whole number, both ends counted. */
  between(least: number, most: number): number
  /** True once in so many times. */
  onceIn(times: number): boolean
  /** Text of a whole number of 4 to 7 digits, each length as likely. */
  amount(): string
}

export function random(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    between,
    onceIn: (times) => between(1, times) === 1,
    amount: () => {
      const least = 10 ** between(3, 6)
      return String(between(least, least * 10 - 1))
    },
  }
}
