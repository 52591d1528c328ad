import type { Step } from '../../calculators/engine/run/outcome.ts'
import type { Edition, Term } from '../../calculators/engine/seed/provider.ts'
import type { Cite } from '../../calculators/kernel/proof/cite.ts'
import type { Answered } from '../ui/answer/answer.ts'
import { newestEdition } from '../ui/text/names.ts'
import type { Reader } from '../ui/text/reader.ts'
import { termValueText } from '../ui/text/reading-text.ts'
import type { ReadingLine } from './reading-lines.ts'

/** A term that the calculation leaned on: stated with its place, or read where the terms are silent. */
export interface AppliedTerm {
  readonly name: string
  readonly value: string
  readonly cites: readonly Cite[]
  /** Why it is so where no article says it. */
  readonly basis: string | undefined
  readonly others: readonly string[]
}

export function appliedTerms(
  reader: Reader,
  outcome: Answered,
  readings: readonly ReadingLine[],
): readonly AppliedTerm[] {
  const used = new Map(
    (outcome.steps ?? []).flatMap(({ operands }: Step) => operands.map(({ id, exact }) => [id, exact])),
  )
  const terms = editionOf(reader, outcome)?.terms ?? []
  return terms.flatMap((term): readonly AppliedTerm[] => {
    const reading = readings.find(({ id }) => id === term.id)
    if (reading === undefined && !used.has(term.id)) return []
    return [applied(reader, term, reading)]
  })
}

const applied = (reader: Reader, term: Term, reading: ReadingLine | undefined): AppliedTerm => ({
  name: reader.name(term.id),
  value: reading?.taken ?? termValueText(reader, term.id, term.values[0].raw),
  cites: term.cites,
  basis: term.isStated ? undefined : term.basis?.[reader.language],
  others: reading?.others ?? [],
})

/** The edition that an outcome names; an undated document has but one. */
const editionOf = ({ calculator }: Reader, { edition }: Answered): Edition | undefined =>
  calculator.editions.find(({ fromText }) => fromText === edition) ?? newestEdition(calculator)
