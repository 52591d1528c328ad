import type { EmbedOptions } from '../protocol/options.ts'

type RestrictedFacts = typeof import('./restricted-facts.tsx')

let here: RestrictedFacts | undefined

/** Brings what shows locked facts and covers hidden ones, where an author has some. Where it does not come, neither do they. */
export async function loadRestrictedFacts({ locked, hidden }: EmbedOptions): Promise<void> {
  if (locked !== '' || hidden !== '') here = await import('./restricted-facts.tsx')
}

/** What was brought before any fact was locked or hidden. */
export function restrictedFacts(): RestrictedFacts {
  if (here === undefined) throw new RangeError('kept: what keeps facts was not brought')
  return here
}
