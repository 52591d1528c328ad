import { type Day, readDay } from '../../kernel/calendar/days.ts'
import { decimal } from '../../kernel/number/money.ts'
import type { Rational } from '../../kernel/number/rational.ts'
import type { DatedRate, GuardRule, Holidays, Law } from '../../kernel/proof/law.ts'
import { defined } from '../../kernel/schema/defined.ts'
import type { Words } from '../../kernel/schema/words.ts'
import type { LawSeed } from './check-law.ts'
import { citesOf } from './cites.ts'
import type { Document } from './provider.ts'

/** The law page: the figures that formulas lean on, the documents they are cited from, and what each guard says. */
export interface LawPage {
  readonly law: Law
  readonly documents: readonly Document[]
  readonly guardWords: ReadonlyMap<string, Words>
}

/** The law page that its checked file describes. */
export function lawPageOf(page: LawSeed): LawPage {
  const guards = Object.entries(page.guards)
  return {
    law: {
      statutoryRates: page.statutoryRates.map(datedRate),
      consumptionTaxRates: page.consumptionTaxRates.map(datedRate),
      consumerCapRate: { rate: rateOf(page.consumerCap.rate), cites: lawCites(page.consumerCap.cite) },
      guards: new Map(
        guards.map(([id, { from, cite }]): [string, GuardRule] => [
          id,
          { ...(from === undefined ? {} : { from: dayOf(from) }), cites: lawCites(cite) },
        ]),
      ),
      holidays: holidaysOf(page.holidays),
    },
    documents: page.documents,
    guardWords: new Map(guards.map(([id, { says }]) => [id, says])),
  }
}

const dayOf = (text: string): Day => defined(readDay(text), text)
const rateOf = (text: string): Rational => defined(decimal(text), text)

/** Cites of the law page all name their documents: it has none of its own. */
const lawCites = (cites: string | readonly string[]) => citesOf(cites, '')

const datedRate = ({ from, to, rate, cite }: LawSeed['statutoryRates'][number]): DatedRate => ({
  from: dayOf(from),
  ...(to === undefined ? {} : { to: dayOf(to) }),
  rate: rateOf(rate),
  cites: lawCites(cite),
})

function holidaysOf({ years, bankClosings, fixedTo, knownTo, cite, bankCite }: LawSeed['holidays']): Holidays {
  const national = Object.entries(years).flatMap(([year, days]) =>
    days.split(' ').map((day) => dayOf(`${year}-${day}`)),
  )
  const closings = Object.keys(years).flatMap((year) => bankClosings.map((day) => dayOf(`${year}-${day}`)))
  return {
    days: new Set(national),
    bankDays: new Set([...national, ...closings]),
    fixedTo: dayOf(fixedTo),
    knownTo: dayOf(knownTo),
    cites: lawCites(cite),
    bankCites: lawCites(bankCite),
  }
}
