import { type ReactNode, useId } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { units } from '../../ui/form/unit-words.ts'
import { useReader } from '../../ui/text/reader.ts'
import { ResultRow } from './result-row.tsx'
import { Scrolling } from './scrolling.tsx'
import type { Standing } from './standing.ts'
import { compareWords } from './words.ts'

interface ResultTableProps {
  readonly common: Calculator
  readonly standings: readonly Standing[]
}

const columns = 5

/** What each provider's terms make of the facts; other currencies stand under a heading of their own. */
export function ResultTable({ common, standings }: ResultTableProps) {
  const { say, name } = useReader()
  const id = useId()
  const main = name(common.formula.main[0] ?? '')
  const apart = standings.filter(({ isInCurrency }) => !isInCurrency)
  const currency = ({ calculator }: Standing) => say(units[calculator.provider.currency])
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
          <Rows standings={standings.filter(({ isInCurrency }) => isInCurrency)} />
          {apart.length > 0 && (
            <Rows standings={apart}>
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
  readonly standings: readonly Standing[]
  readonly children?: ReactNode
}

const Rows = ({ standings, children }: RowsProps) => (
  <tbody>
    {children}
    {standings.map((standing) => (
      <ResultRow key={standing.calculator.provider.id} standing={standing} />
    ))}
  </tbody>
)
