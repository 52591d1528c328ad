import { useEffect, useState } from 'react'
import type { RowsProps, Rows as WholeRows } from '../../ui/form/rows.tsx'

let Whole: typeof WholeRows | undefined

/** Brings what shows rows. */
export async function loadRows(): Promise<typeof WholeRows> {
  const { Rows } = await import('../../ui/form/rows.tsx')
  Whole = Rows
  return Rows
}

/** Rows that come when there is one; until then there is the button that adds it. Stands in for the app's own. */
export function Rows(props: RowsProps) {
  const [Part, setPart] = useState(() => Whole)
  const { length } = props.rows
  useEffect(() => {
    if (length === 0 || Part !== undefined) return
    loadRows().then(
      (Rows) => setPart(() => Rows),
      // Another row asks again.
      () => undefined,
    )
  }, [length, Part])
  return Part === undefined ? <div className="row-changes">{props.adder()}</div> : <Part {...props} />
}
