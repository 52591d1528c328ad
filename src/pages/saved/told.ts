/** What was done last, or why it could not be done. What the list shows anyway is told to those alone who listen. */
export interface Told {
  readonly text: string
  readonly tone: 'good' | 'bad' | 'heard'
}
