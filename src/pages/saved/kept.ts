/** A calculation that was kept on this device, with all that was typed. */
export interface Kept {
  readonly id: string
  readonly name: string
  /** The moment in UTC, always in this form: "2026-07-15T03:04:05.678Z". */
  readonly keptAt: string
  readonly provider: string
  readonly calculator: string
  /** Facts, readings and the bill, as the address of the calculator holds them. */
  readonly fragment: string
  /** What stands on a statement besides. */
  readonly particulars: Readonly<Record<string, string>>
}

/** What is taken in; more is no calculation that a person kept. Lengths in characters, the file in bytes. */
export const most = {
  calculations: 500,
  compared: 4,
  name: 120,
  fragment: 100_000,
  particulars: 40,
  particular: 4000,
  file: 5_000_000,
} as const
