import { catalogueOf, type Part } from '../../ui/catalogue/part.ts'
import type { Chart } from '../../ui/charts/chart.ts'
import type { Load } from '../protocol/chunks.ts'
import type { EmbedOptions } from '../protocol/options.ts'
import { charts } from './charts.ts'
import type { Terms } from './settings.ts'

/** A calculator's own script: its kind, its part of a seed, and its kind's chart, where it has one. */
interface DrawnPart extends Part {
  readonly chart?: Chart
}

/** What runs the scripts gives this to each (chunks.ts). */
declare const later: Load<DrawnPart>

const plain = /^[\da-z-]+$/

/** Loads a calculator. It rejects where there is none of that name. */
const drawnPart = async (provider: string, calculator: string): Promise<DrawnPart> => {
  const name = `${provider}-${calculator}`
  if (!plain.test(name)) throw new RangeError(`there is no calculator ${provider}/${calculator}`)
  return later(name)
}

/** The calculator that an author asked for, under the product's terms or under the author's own. It rejects where there is none. */
export async function termsFor({ provider, calculator, seed }: EmbedOptions): Promise<Terms> {
  if (seed !== '') return (await import('./custom-terms.ts')).customTerms(seed, provider, calculator)
  const part = await drawnPart(provider, calculator)
  const { kind, late, chart } = part
  if (chart !== undefined) charts[kind.id] = chart
  const catalogue = catalogueOf(part)
  const found = catalogue.providers.get(provider)?.calculators.get(calculator)
  if (found === undefined) throw new RangeError(`there is no calculator ${provider}/${calculator}`)
  return { catalogue, calculator: found, late }
}
