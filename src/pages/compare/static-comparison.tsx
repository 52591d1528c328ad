import type { ReactNode } from 'react'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'
import { type Load, type OpenQuestion, type Question, questionsIn, sidesIn } from './question.ts'
import { TermsBeside } from './terms-beside.tsx'

interface StaticComparison {
  readonly questions: readonly Question[]
  readonly first: OpenQuestion
  /** The parts of the catalogue that the first question needs. */
  readonly parts: readonly string[]
  readonly others: ReactNode
  readonly load: Load
}

/** What the comparison is built with ahead of time: its first question, and the terms for the others. */
export function staticComparison(catalogue: Catalogue, index: SiteIndex): StaticComparison {
  const questions = questionsIn(index)
  const [question, ...others] = questions
  if (question === undefined) throw new RangeError('ahead: there is nothing to compare')
  return {
    questions,
    first: { question, sides: sidesIn(catalogue, question) },
    parts: question.calculators.map(({ provider, calculator }) => `${provider}/${calculator}`),
    load: async (other) => sidesIn(catalogue, other),
    others: others.map((other) => (
      <TermsBeside key={other.kind} title={other.title} sides={sidesIn(catalogue, other)} />
    )),
  }
}
