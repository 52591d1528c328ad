import { Fragment, type ReactNode } from 'react'
import { useFormatter } from '../ui/text/formatter.ts'
import { UnbrokenFigures } from '../ui/text/unbroken-figures.tsx'
import { type Footnote, type Line, series } from './line.ts'

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
