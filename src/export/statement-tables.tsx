import { useFormatter } from '../ui/text/formatter.ts'
import { UnbrokenFigures } from '../ui/text/unbroken-figures.tsx'
import type { AppliedTerm } from './applied-terms.ts'
import { type Footnote, readable } from './line.ts'
import type { WorkLine } from './report-lines.ts'
import { NotedPlaces, Part } from './statement-parts.tsx'
import { statement } from './statement-words.ts'

interface AppliedTableProps {
  readonly terms: readonly AppliedTerm[]
  readonly notes: readonly Footnote[]
}

/** The terms that the calculation leaned on, and how they were read where they are silent. */
export function AppliedTable({ terms, notes }: AppliedTableProps) {
  const { say, cite } = useFormatter()
  if (terms.length === 0) return null
  return (
    <Part heading={say(statement.applied)}>
      <table className="statement-applied">
        <thead>
          <tr>
            <th scope="col">{say(statement.item)}</th>
            <th scope="col">{say(statement.content)}</th>
            <th scope="col">{say(statement.basis)}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ name, value, cites, basis, others }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <UnbrokenFigures text={value} />
                {others.map((other) => (
                  <p key={other} className="statement-soft">
                    <UnbrokenFigures text={other} />
                  </p>
                ))}
              </td>
              <td className="statement-soft">
                <UnbrokenFigures text={basis ?? ''} />
                {cites.length > 0 && (
                  <p>
                    <NotedPlaces places={cites.map((each) => readable(cite(each)))} notes={notes} />
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

interface WorkTableProps {
  readonly work: readonly WorkLine[]
  readonly notes: readonly Footnote[]
}

/** The worksheet, line by line. */
export function WorkTable({ work, notes }: WorkTableProps) {
  const { say } = useFormatter()
  if (work.length === 0) return null
  return (
    <Part heading={say(statement.worksheet)}>
      <table className="statement-work">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">{say(statement.item)}</th>
            <th scope="col">{say(statement.value)}</th>
            <th scope="col">{say(statement.basis)}</th>
          </tr>
        </thead>
        <tbody>
          {[...work.entries()].map(([at, { name, how, value, exact, cites }]) => (
            // Lines may be equal: the place in the sheet is what tells them apart.
            <tr key={`${at} ${name}`}>
              <td>{at + 1}</td>
              <th scope="row">
                {name}
                <p className="statement-soft">
                  <UnbrokenFigures text={how} />
                </p>
              </th>
              <td>
                <UnbrokenFigures text={value} />
                {exact !== undefined && <p className="statement-soft">{exact}</p>}
              </td>
              <td className="statement-soft">
                <NotedPlaces places={cites} notes={notes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
