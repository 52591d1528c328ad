import { type ReactNode, useId } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { fragmentOf } from '../../ui/form/fragment.ts'
import { units } from '../../ui/form/unit.ts'
import { calculatorPath } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { articles, type Formatter, useFormatter } from '../../ui/text/formatter.ts'
import { newestEdition } from '../../ui/text/names.ts'
import { formulaText } from '../../ui/text/rule.ts'
import type { ProviderResult } from './provider-result.ts'
import { type ResultText, resultText } from './provider-result.ts'
import { Scrolling } from './terms-beside.tsx'
import { compareWords } from './words.ts'

interface ResultTableProps {
  readonly common: Calculator
  readonly results: readonly ProviderResult[]
}

const columns = 5

/** What each provider's terms make of the facts; other currencies stand under a heading of their own. */
export function ResultTable({ common, results }: ResultTableProps) {
  const { say, name } = useFormatter()
  const id = useId()
  const main = name(common.formula.main[0] ?? '')
  const apart = results.filter(({ isInCurrency }) => !isInCurrency)
  const currency = ({ calculator }: ProviderResult) => say(units[calculator.provider.currency])
  return (
    <section className="compare-results">
      <h2 id={id}>{say(compareWords.table)}</h2>
      <Scrolling labelledBy={id}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className="compare-column-provider">
                {say(compareWords.provider)}
              </th>
              <th scope="col" className="compare-number compare-column-amount">
                {main}
              </th>
              <th scope="col" className="compare-number compare-column-above">
                {say(compareWords.above)}
              </th>
              <th scope="col" className="compare-number compare-column-days">
                {name('days')}
              </th>
              <th scope="col">{say(compareWords.how)}</th>
            </tr>
          </thead>
          <Rows results={results.filter(({ isInCurrency }) => isInCurrency)} />
          {apart.length > 0 && (
            <Rows results={apart}>
              <tr>
                <th scope="rowgroup" colSpan={columns} className="compare-apart-head">
                  {say(compareWords.otherCurrency, {
                    currency: [...new Set(apart.map(currency))].join(' / '),
                    common: say(units[common.provider.currency]),
                  })}
                </th>
              </tr>
            </Rows>
          )}
        </table>
      </Scrolling>
    </section>
  )
}

interface RowsProps {
  readonly results: readonly ProviderResult[]
  readonly children?: ReactNode
}

const Rows = ({ results, children }: RowsProps) => (
  <tbody>
    {children}
    {results.map((result) => (
      <ResultRow key={result.calculator.provider.id} result={result} />
    ))}
  </tbody>
)

/** One provider: what it comes to, how far from the lowest, for how many days, and by which rule. */
function ResultRow({ result }: { readonly result: ProviderResult }) {
  const { say, link, language } = useSite()
  const text = resultText(result, language)
  const { calculator, draft, outcome } = result
  const isGuarded = outcome?.guards?.some(({ bites }) => bites) ?? false
  const { provider, edition, formatter } = text
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
        {formulaText(formatter)}
        <span className="compare-small">{formatter.list(statedArticles(formatter))}</span>
        {isGuarded && <span className="compare-small">{say(compareWords.guarded)}</span>}
      </td>
    </tr>
  )
}

const Amounts = ({ text: { figure, range, above, days } }: { readonly text: ResultText }) => (
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
const Sentence = ({ text: { sentence, instead } }: { readonly text: ResultText }) => (
  <td colSpan={3} className="compare-sentence">
    {instead !== undefined && <span className="compare-instead">{instead}</span>}
    {sentence}
  </td>
)

/** The articles that state a calculator's terms, in their order in the provider's own document. */
function statedArticles(formatter: Formatter): readonly string[] {
  const { calculator } = formatter
  const firstDocument = calculator.provider.documents[0]
  const cites = (newestEdition(calculator)?.terms ?? []).flatMap((term) => (term.isStated ? term.cites : []))
  return articles(
    formatter,
    cites
      .filter(({ document }) => document === firstDocument?.id)
      .toSorted((a, b) => numberOf(a.article) - numberOf(b.article) || numberOf(a.paragraph) - numberOf(b.paragraph)),
  ).map(({ text }) => text)
}

/** An article's number; 0 for one with a name, or for none. */
const numberOf = (part: string | number | undefined): number => Number.parseInt(String(part), 10) || 0
