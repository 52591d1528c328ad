import type { Question } from '../../../calculators/kernel/schema/kind.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { IndexEntry, SiteIndex } from '../../ui/catalogue/part.ts'
import { calculatorPath } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { questions } from '../../ui/text/questions.ts'
import { home } from './words.ts'

/** A question with the calculators that answer it. */
interface AnsweredOutcome {
  readonly question: Question
  readonly entries: readonly IndexEntry[]
}

/** Where the providers are listed. */
const providersPlace = 'providers'

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

interface CalculatorRowsProps {
  readonly entries: SiteIndex
  /** Whether each row says whose terms it is of; under a name that stands above, it is not written again. */
  readonly providers: 'each' | 'once' | 'none'
}

/** Links to calculators, a row each, as on a statement. */
export function CalculatorRows({ entries, providers }: CalculatorRowsProps) {
  const { say, link } = useSite()
  return (
    <ol className="listing">
      {entries.map(({ provider, providerName, calculator, title }, at) => {
        const isRepeated = providers === 'once' && entries[at - 1]?.provider === provider
        return (
          <li key={`${provider}/${calculator}`} className={isRepeated ? 'listed listed-repeated' : 'listed'}>
            <a href={link(calculatorPath(provider, calculator))}>
              {providers === 'none' ? null : (
                <span className={isRepeated ? 'spoken' : 'listed-provider'}>{say(providerName)} </span>
              )}
              <span className="listed-title">{say(title)}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}

interface QuestionSectionsProps {
  readonly index: SiteIndex
  readonly providers: 'once' | 'none'
}

/** Each question, with the calculators that answer it. */
export function QuestionSections({ index, providers }: QuestionSectionsProps) {
  const { say } = useSite()
  return byQuestion(index).map(({ question, entries }) => (
    <section key={question.id} id={question.id} className="question">
      <h2>{say(question.says)}</h2>
      <p>{say(question.help)}</p>
      <CalculatorRows entries={entries} providers={providers} />
    </section>
  ))
}

/** The questions at a glance, each leading to its place on the page. */
export function QuestionList({ index }: { readonly index: SiteIndex }) {
  const { say } = useSite()
  return (
    <nav className="leads" aria-label={say(home.questions)}>
      <ol>
        {byQuestion(index).map(({ question, entries }) => (
          <li key={question.id}>
            <a href={`#${question.id}`}>
              <span>{say(question.says)}</span>
              <span className="leads-count" aria-hidden="true">
                {entries.length}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface ProviderListProps {
  readonly title: Words
  /** An entry of each. */
  readonly providers: readonly Pick<IndexEntry, 'provider' | 'providerName'>[]
}

/** Links to the pages of providers. */
export function ProviderList({ title, providers }: ProviderListProps) {
  const { say, link } = useSite()
  return (
    <nav className="leads leads-small" id={providersPlace} aria-labelledby={`${providersPlace}-title`}>
      <h2 id={`${providersPlace}-title`}>{say(title)}</h2>
      <ul>
        {providers.map(({ provider, providerName }) => (
          <li key={provider}>
            <a href={link(`${provider}/`)}>{say(providerName)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
