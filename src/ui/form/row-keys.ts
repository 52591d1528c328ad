import type { Row } from './draft.ts'

/** Which rows there are, one after the other. */
export const rowKeys = (rows: readonly Row[]): string => rows.map(({ key }) => key).join()

/** Where the focus goes once the rows have changed: the first of these places that is there and can take it. */
export interface Wish {
  readonly from: string
  readonly places: readonly string[]
}
