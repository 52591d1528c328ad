import { Fragment } from 'react'
import { useReader } from '../ui/text/reader.ts'
import type { Footnote } from './footnotes.ts'
import { series } from './line.ts'

interface NotedPlacesProps {
  readonly places: readonly string[]
  readonly notes: readonly Footnote[]
}

/** Places one after the other, each with the number of its footnote. */
export function NotedPlaces({ places, notes }: NotedPlacesProps) {
  const reader = useReader()
  return places.map((place, at) => {
    const number = notes.findIndex((note) => note.place === place) + 1
    return (
      <Fragment key={place}>
        {at > 0 && series(reader, ['', ''])}
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
