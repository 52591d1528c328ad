/** A Japanese era: its first and last day, and the year before its first. */
interface Era {
  readonly name: string
  readonly letter: string
  readonly yearBefore: number
  readonly from: string
  readonly to: string
}

/** The eras that dates in use fall into; dates are held against them as text, `YYYY-MM-DD`. */
export const eras: readonly Era[] = [
  { name: '令和', letter: 'r', yearBefore: 2018, from: '2019-05-01', to: '9999-12-31' },
  { name: '平成', letter: 'h', yearBefore: 1988, from: '1989-01-08', to: '2019-04-30' },
  { name: '昭和', letter: 's', yearBefore: 1925, from: '1926-12-25', to: '1989-01-07' },
]

/** Whether a day or a month lies in an era, be it in part. */
export const isWithin = ({ from, to }: Era, text: string): boolean =>
  from.slice(0, text.length) <= text && text <= to.slice(0, text.length)
