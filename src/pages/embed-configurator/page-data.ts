import type { IndexEntry } from '../../ui/catalogue/part.ts'
import type { LeftOut } from '../../ui/form/fragment.ts'
import type { Setup } from './setup.ts'

/** A calculator as the choice of calculators shows it. */
export type EmbedEntry = Pick<IndexEntry, 'provider' | 'providerName' | 'calculator' | 'title'>

/** What the page needs of the site's index; the rest would only weigh. */
export const embedEntry = ({ provider, providerName, calculator, title }: EmbedEntry): EmbedEntry => ({
  provider,
  providerName,
  calculator,
  title,
})

interface ProviderEntries {
  readonly provider: string
  readonly entries: readonly [EmbedEntry, ...EmbedEntry[]]
}

/** The calculators under their providers, in the order in which they come. */
export function byProvider(index: readonly EmbedEntry[]): readonly ProviderEntries[] {
  const groups = new Map<string, [EmbedEntry, ...EmbedEntry[]]>()
  for (const entry of index) {
    const group = groups.get(entry.provider)
    if (group === undefined) groups.set(entry.provider, [entry])
    else group.push(entry)
  }
  return [...groups].map(([provider, entries]) => ({ provider, entries }))
}

type Which = Pick<Setup, 'provider' | 'calculator'>

interface Chosen {
  readonly which: Which
  readonly leftOut: readonly LeftOut[]
}

/** The calculator that a link names. Where there is none of that name, the nearest that there is, and what was left out. */
export function chosenEntry(index: readonly EmbedEntry[], { provider, calculator }: Partial<Which>): Chosen {
  const [first] = index
  const ofProvider = index.filter((entry) => entry.provider === (provider ?? first?.provider))
  const among = ofProvider.length > 0 ? ofProvider : index
  const wanted = calculator ?? first?.calculator
  const found = among.find((entry) => entry.calculator === wanted)
  const entry = found ?? among[0]
  return {
    which: { provider: entry?.provider ?? '', calculator: entry?.calculator ?? '' },
    leftOut: [
      ...(ofProvider.length > 0 ? [] : [{ name: 'embed.provider', why: 'wrong' } as const]),
      ...(found !== undefined || calculator === undefined ? [] : [{ name: 'embed.calculator', why: 'wrong' } as const]),
    ],
  }
}

/** The embed as it was built with these pages, under its own name: what a pinned address names. */
export interface Release {
  readonly name: string
  /** The hash of its loader, as a script's `integrity` has it. */
  readonly integrity: string
}

/** The release that a page was built with; undefined where the site was built without the embed. */
export function releaseIn(data: unknown): Release | undefined {
  const found: unknown = isObject(data) ? data['release'] : undefined
  if (!isObject(found)) return undefined
  const { name, integrity } = found
  return typeof name === 'string' && typeof integrity === 'string' ? { name, integrity } : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
