import type { LeftOut } from '../../ui/link/fragment.ts'
import type { EmbedEntry } from './entry.ts'
import type { Setup } from './setup.ts'

type Which = Pick<Setup, 'provider' | 'calculator'>

interface Chosen {
  readonly which: Which
  readonly leftOut: readonly LeftOut[]
}

/** The calculator that a link names. Where there is none of that name, the nearest that there is, and what was left out. */
export function chosenEntry(index: readonly EmbedEntry[], { provider, calculator }: Partial<Which>): Chosen {
  const [first] = index
  const own = index.filter((entry) => entry.provider === (provider ?? first?.provider))
  const among = own.length > 0 ? own : index
  const wanted = calculator ?? first?.calculator
  const found = among.find((entry) => entry.calculator === wanted)
  const entry = found ?? among[0]
  return {
    which: { provider: entry?.provider ?? '', calculator: entry?.calculator ?? '' },
    leftOut: [
      ...(own.length > 0 ? [] : [{ name: 'embed.provider', why: 'wrong' } as const]),
      ...(found !== undefined || calculator === undefined ? [] : [{ name: 'embed.calculator', why: 'wrong' } as const]),
    ],
  }
}
