import { calculatorPath } from '../../ui/link/address.ts'
import { fragmentOf } from '../../ui/link/fragment.ts'
import { useSite } from '../../ui/link/site.ts'
import { formulaText } from '../../ui/text/rule.ts'
import type { Standing } from './standing.ts'
import { type StandingText, standingText } from './standing-text.ts'
import { statedArticles } from './stated-articles.ts'
import { compareWords } from './words.ts'

/** One provider: what it comes to, how far from the lowest, for how many days, and by which rule. */
export function ResultRow({ standing }: { readonly standing: Standing }) {
  const { say, link, language } = useSite()
  const text = standingText(standing, language)
  const { calculator, draft, outcome } = standing
  const isGuarded = outcome?.guards?.some(({ bites }) => bites) ?? false
  const { provider, edition, reader } = text
  const fragment = fragmentOf(calculator, draft)
  const path = link(calculatorPath(calculator.provider.id, calculator.id))
  return (
    <tr>
      <th scope="row">
        {provider}
        <span className="compare-small">
          {edition === undefined ? '' : say(compareWords.edition, { date: edition })}
        </span>
        <a
          className="compare-open"
          href={fragment === '' ? path : `${path}#${fragment}`}
          aria-label={say(compareWords.openAt, { provider })}
        >
          {say(compareWords.open)}
        </a>
      </th>
      {text.sentence === undefined ? <Amounts text={text} /> : <Sentence text={text} />}
      <td>
        {formulaText(reader)}
        <span className="compare-small">{reader.list(statedArticles(reader))}</span>
        {isGuarded && <span className="compare-small">{say(compareWords.guarded)}</span>}
      </td>
    </tr>
  )
}

const Amounts = ({ text: { figure, range, above, days } }: { readonly text: StandingText }) => (
  <>
    <td className="compare-number">
      {figure === undefined ? '—' : <span className="compare-figure">{figure}</span>}
      <span className="compare-small">{range}</span>
    </td>
    <td className="compare-number">{above ?? '—'}</td>
    <td className="compare-number">{days ?? '—'}</td>
  </>
)

/** In place of the amounts, why there is none. */
const Sentence = ({ text: { sentence, instead } }: { readonly text: StandingText }) => (
  <td colSpan={3} className="compare-sentence">
    {instead !== undefined && <span className="compare-instead">{instead}</span>}
    {sentence}
  </td>
)
