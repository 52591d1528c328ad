import { Fragment, type ReactNode } from 'react'
import { useFormatter } from '../ui/text/formatter.ts'
import { UnbrokenFigures } from '../ui/text/unbroken-figures.tsx'
import type { AppliedTerm } from './applied-terms.ts'
import { type Footnote, type Line, readable, series } from './line.ts'
import type { WorkLine } from './report-lines.ts'
import { statement } from './statement-words.ts'

interface NotedPlacesProps {
  readonly places: readonly string[]
  readonly notes: readonly Footnote[]
}

/** Places one after the other, each with the number of its footnote. */
export function NotedPlaces({ places, notes }: NotedPlacesProps) {
  const formatter = useFormatter()
  return places.map((place, at) => {
    const number = notes.findIndex((note) => note.place === place) + 1
    return (
      <Fragment key={place}>
        {at > 0 && series(formatter, ['', ''])}
        {place}
        {number > 0 && <sup>{number}</sup>}
      </Fragment>
    )
  })
}

/** What the places say, at the end of a statement. */
export function FootnoteList({ notes }: Pick<NotedPlacesProps, 'notes'>) {
  return (
    <ol className="statement-notes">
      {notes.map(({ place, says, sources }) => (
        <li key={place}>
          <b>{place}</b> {says}
          {sources.map((text) => (
            <Fragment key={text}>
              {' '}
              <span className="statement-soft">{text}</span>
            </Fragment>
          ))}
        </li>
      ))}
    </ol>
  )
}

interface PartProps {
  readonly heading: string
  readonly children: ReactNode
}

/** A part of the statement under its heading. */
export function Part({ heading, children }: PartProps) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

/** Things by their names; nothing where there are none. */
export function LineTable({ heading, lines }: { readonly heading: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <Part heading={heading}>
      <table className="statement-lines">
        <tbody>
          {lines.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <UnbrokenFigures text={value} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

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
