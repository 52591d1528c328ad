import { type Day, lastDay, type Month } from '../../kernel/calendar/days.ts'
import { type Instant, japanDay } from '../../kernel/calendar/instant.ts'
import type { Derived } from '../../kernel/proof/derive.ts'
import { contractDate } from '../seed/common-facts.ts'
import type { Calculator, Edition } from '../seed/provider.ts'

type Facts = Readonly<Record<string, unknown>>

/** The fact that picks the edition: the day of the contract where the terms go by it, else the fact that the kind names. */
const decisiveFact = ({ formula }: Calculator, facts: Facts): Derived<number> | undefined =>
  (facts[contractDate] ?? (formula.edition === undefined ? undefined : facts[formula.edition])) as
    | Derived<number>
    | undefined

/** The date that picks the edition. A month counts by its last day, a moment by its date in Japan. */
export function decisiveDate(calculator: Calculator, facts: Facts): Derived<Day> | undefined {
  const fact = decisiveFact(calculator, facts)
  if (fact === undefined) return undefined
  const { value, unit, proof } = fact
  if (unit === 'month') return { value: lastDay(value as Month), unit: 'date', proof }
  if (unit === 'date-time') return { value: japanDay(value as Instant), unit: 'date', proof }
  return fact as Derived<Day>
}

/** The newest edition in force on a day; without a day, the newest. */
export function editionOn({ editions }: Calculator, on: Day | undefined): Edition | undefined {
  if (on === undefined) return editions.at(-1)
  for (let at = editions.length - 1; at >= 0; at -= 1) {
    const edition = editions[at]
    if (edition === undefined || (edition.from !== undefined && edition.from > on)) continue
    return edition.to === undefined || on <= edition.to ? edition : undefined
  }
  return undefined
}
