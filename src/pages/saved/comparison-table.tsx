import { useSite } from '../../ui/link/site.ts'
import { type Column, type ColumnHead, columnHeads, compared } from './compared.ts'
import { savedWords } from './words.ts'

interface ComparisonTableProps {
  readonly columns: readonly (Column & { readonly id: string; readonly name: string })[]
  readonly captionId: string
}

/** The answers first, then what they come from. Lines on which all agree stand back. */
export function ComparisonTable({ columns, captionId }: ComparisonTableProps) {
  const { say, language } = useSite()
  const heads = columnHeads(columns)
  return (
    <table>
      <caption id={captionId} className="spoken">
        {say(savedWords.comparisonOf)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(savedWords.item)}</th>
          {columns.map(({ id, name, reader: { calculator } }) => (
            <th scope="col" key={id}>
              <span className="column-name">{name}</span>
              <span className="kept-of">{calculator.provider.name[language]}</span>
              <span className="kept-of">{calculator.title[language]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="answers">
          <th scope="row">{say(savedWords.result)}</th>
          {columns.map(({ id }, at) => (
            <td key={id}>{heads[at] && <HeadCell head={heads[at]} />}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{say(savedWords.difference)}</th>
          {columns.map(({ id }, at) => (
            <td key={id}>{heads[at]?.difference ?? '—'}</td>
          ))}
        </tr>
      </tbody>
      {compared(columns).map(({ title, lines }) => (
        <tbody key={title}>
          <tr className="section">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {title}
            </th>
          </tr>
          {lines.map(({ label, cells, isSame }) => (
            <tr key={label} className={isSame ? 'same' : undefined}>
              <th scope="row">{label}</th>
              {columns.map(({ id }, at) => (
                <td key={id}>{cells[at] ?? '—'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function HeadCell({ head: { label, figure, sentence } }: { readonly head: ColumnHead }) {
  return (
    <>
      <span className="kept-of">{label}</span>
      {figure !== undefined && <span className="column-figure">{figure}</span>}
      {figure === undefined && <span className="kept-of">{sentence}</span>}
    </>
  )
}
