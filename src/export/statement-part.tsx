import type { ReactNode } from 'react'
import { Whole } from '../ui/text/whole.tsx'
import type { Line } from './line.ts'

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
                <Whole text={value} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
