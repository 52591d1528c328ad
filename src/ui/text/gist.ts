/** What an article says, for a reader. */
export interface Gist {
  /** By which cites find it on their page. */
  readonly id: string
  /** Where it says so: 民法 404条. */
  readonly place: string
  readonly says: string
  /** The day on which the text was last read, YYYY-MM-DD. */
  readonly checkedOn: string | undefined
  /** Where the text can be read. */
  readonly link: string | undefined
}

/** laws.e-gov.go.jp */
export const hostIn = (link: string): string => link.split('/')[2] ?? link
