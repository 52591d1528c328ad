import { readFileSync } from 'node:fs'
import { calculate } from '../calculators/engine/run/calculate.ts'
import type { AnsweredOutcome } from '../calculators/engine/run/outcome.ts'
import { withSeeds } from '../calculators/engine/seed/checked-catalogue.ts'
import { catalogue } from '../src/catalogue.ts'
import type { Pictured } from '../src/ui/charts/chart.ts'

const telecom = readFileSync(new URL('./data/telecom.json', import.meta.url), 'utf8')
export const all = withSeeds(catalogue(), [{ file: 'telecom.json', source: telecom }])

export interface Request {
  readonly facts: Readonly<Record<string, unknown>>
  readonly readings?: Readonly<Record<string, string>>
}

/** The calculator of a name such as `coredrive/late-penalty`. */
export function calculatorOf(name: string): Pictured['calculator'] {
  const [provider = '', id = ''] = name.split('/')
  const found = all.providers.get(provider)?.calculators.get(id)
  if (found === undefined) throw new RangeError(`there is no ${name}`)
  return found
}

/** The answer to a request; none where it is wrong. */
export function outcomeOf(name: string, request: Request): AnsweredOutcome | undefined {
  const [provider, calculator] = name.split('/')
  const outcome = calculate(all, { provider, calculator, ...request }, false)
  return outcome.status === 'problem' ? undefined : outcome
}

/** What a picture of the answer to a request is made of. */
export function pictureOf(name: string, facts: Request['facts'], readings: Request['readings'] = {}): Pictured {
  const outcome = outcomeOf(name, { facts, readings })
  if (outcome === undefined) throw new RangeError(`${name} has a problem`)
  return { outcome, facts, calculator: calculatorOf(name), law: all.law }
}
