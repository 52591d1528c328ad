import { useId } from 'react'
import type { Term } from '../../../calculators/engine/provider.ts'
import { written } from '../../../calculators/kernel/print.ts'
import type { Words } from '../../../calculators/kernel/words.ts'
import { compareWords } from '../../words/compare.ts'
import { termsWords } from '../../words/terms.ts'
import { useSite } from '../page/site.ts'
import { newestEdition } from '../text/names.ts'
import { type Reader, readerOf } from '../text/reader.ts'
import { articles } from './articles.ts'
import { Scrolling } from './scrolling.tsx'
import type { Side } from './side.ts'

interface TermsBesideProps {
  /** Of which question, where it is not the open one. */
  readonly title?: Words
  readonly sides: readonly Side[]
}

/** What the providers' newest terms say on each point, side by side. */
export function TermsBeside({ title, sides }: TermsBesideProps) {
  const { say, language } = useSite()
  const id = useId()
  const readers = sides.map(({ catalogue, calculator }) => readerOf(catalogue, calculator, language))
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
                <th scope="row">{readers.find((reader) => termIn(reader, term) !== undefined)?.name(term)}</th>
                {readers.map((reader) => (
                  <TermCell key={reader.calculator.provider.id} reader={reader} term={termIn(reader, term)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  )
}

const termsOf = (calculator: Reader['calculator']): readonly Term[] => newestEdition(calculator)?.terms ?? []

const termIn = ({ calculator }: Reader, id: string): Term | undefined =>
  termsOf(calculator).find((term) => term.id === id)

function TermCell({ reader, term }: { readonly reader: Reader; readonly term: Term | undefined }) {
  const { say, value, list } = reader
  if (term === undefined) return <td className="compare-small">{say(compareWords.noSuchTerm)}</td>
  const { leaf } = term.values[0]
  return (
    <td>
      {value(leaf.unit, written(leaf).exact)}
      <span className="compare-small">
        {!term.isStated && <span className="mark">{say(termsWords.assumed)}</span>} {list(articles(reader, term.cites))}
      </span>
    </td>
  )
}
