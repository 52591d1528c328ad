import type { Question } from '../../../calculators/kernel/schema/kind.ts'
import type { IndexEntry, SiteIndex } from '../../ui/catalogue/index-entry.ts'
import { questions } from '../../ui/text/questions.ts'

/** A question with the calculators that answer it. */
interface AnsweredOutcome {
  readonly question: Question
  readonly entries: readonly IndexEntry[]
}

/** Where the providers are listed. */
export const providersPlace = 'providers'

/** The questions that a list of calculators answers, in the order in which they are offered. */
export const byQuestion = (entries: SiteIndex): readonly AnsweredOutcome[] =>
  questions
    .map((question) => ({ question, entries: entries.filter((each) => each.question === question.id) }))
    .filter((answered) => answered.entries.length > 0)

/** The first entry of each provider, by which it is named. */
export const providersOf = (index: SiteIndex): readonly IndexEntry[] =>
  index.filter(({ provider }, at) => index.findIndex((each) => each.provider === provider) === at)

/** The places of the page that a link may lead to. */
export const placesOn = (index: SiteIndex): readonly string[] => [
  ...byQuestion(index).map(({ question }) => question.id),
  providersPlace,
]
