import type { EmbedEntry } from './entry.ts'

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
