import type { ReactNode } from 'react'

interface ReferenceTableProps {
  readonly labelledBy: string
  readonly columns: readonly string[]
  /** Rows under their names; the first cell is the head of the row. */
  readonly rows: readonly (readonly [name: string, ...cells: ReactNode[]])[]
}

/** A table that scrolls within where it is wider than the page, by keys as well. */
export const ReferenceTable = ({ labelledBy, columns, rows }: ReferenceTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <section className="reference-scrolling" aria-labelledby={labelledBy} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">
              <code translate="no">{name}</code>
            </th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
