import { Fragment, type ReactNode, useId } from 'react'
import type { Term } from '../../../calculators/engine/seed/provider.ts'
import { formattedValue } from '../../../calculators/kernel/proof/print.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { CiteText, citeWords, Gists } from '../../ui/cites/cites.tsx'
import { useSite } from '../../ui/link/site.ts'
import type { Gist } from '../../ui/text/formatter.ts'
import { articles, type Formatter, formatterOf } from '../../ui/text/formatter.ts'
import { newestEdition } from '../../ui/text/names.ts'
import { app } from '../../ui/text/words.ts'
import type { Side } from './question.ts'
import { compareWords } from './words.ts'

/** Room for a table that may be wider than the page: it scrolls inside, also by keyboard. */
export function Scrolling({ labelledBy, children }: { readonly labelledBy: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="compare-scrolling" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  )
}

interface TermsBesideProps {
  /** Of which question, where it is not the open one. */
  readonly title?: Words
  readonly sides: readonly Side[]
}

/** What the providers' newest terms say on each point, side by side. */
export function TermsBeside({ title, sides }: TermsBesideProps) {
  const { say, language } = useSite()
  const id = useId()
  const readers = sides.map(({ catalogue, calculator }) => formatterOf(catalogue, calculator, language))
  // The page may show several tables at once, each with gists of its own.
  const apart = (gist: Gist | undefined): Gist | undefined => gist && { ...gist, id: `${id}${gist.id}` }
  const gists = readers.flatMap((formatter) =>
    termsOf(formatter.calculator).flatMap(({ cites }) => cites.flatMap((cite) => apart(formatter.gist(cite)) ?? [])),
  )
  const ids = [...new Set(readers.flatMap(({ calculator }) => termsOf(calculator).map((term) => term.id)))]
  return (
    <section className="compare-terms">
      <h2 id={id}>
        {title !== undefined && `${say(title)} · `}
        {say(compareWords.terms)}
      </h2>
      <Scrolling labelledBy={id}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{say(compareWords.term)}</th>
              {readers.map(({ calculator: { provider } }) => (
                <th key={provider.id} scope="col">
                  {provider.name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((term) => (
              <tr key={term}>
                <th scope="row">{readers.find((formatter) => termIn(formatter, term) !== undefined)?.name(term)}</th>
                {readers.map((formatter) => (
                  <TermCell
                    key={formatter.calculator.provider.id}
                    formatter={formatter}
                    term={termIn(formatter, term)}
                    apart={apart}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <Gists gists={[...new Map(gists.map((gist) => [gist.id, gist])).values()]} />
    </section>
  )
}

const termsOf = (calculator: Formatter['calculator']): readonly Term[] => newestEdition(calculator)?.terms ?? []

const termIn = ({ calculator }: Formatter, id: string): Term | undefined =>
  termsOf(calculator).find((term) => term.id === id)

interface TermCellProps {
  readonly formatter: Formatter
  readonly term: Term | undefined
  apart(gist: Gist | undefined): Gist | undefined
}

function TermCell({ formatter, term, apart }: TermCellProps) {
  const { say, value, language } = formatter
  if (term === undefined) return <td className="compare-small">{say(compareWords.noSuchTerm)}</td>
  const { leaf } = term.values[0]
  return (
    <td>
      {value(leaf.unit, formattedValue(leaf).exact)}
      <span className="compare-small">
        {!term.isStated && <span className="mark">{say(app.assumed)}</span>}{' '}
        {articles(formatter, term.cites).map(({ text, gist }, at) => (
          <Fragment key={text}>
            {at > 0 && citeWords.comma[language]}
            <CiteText text={text} gist={apart(gist)} />
          </Fragment>
        ))}
      </span>
    </td>
  )
}
