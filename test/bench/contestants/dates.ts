const millisecondsADay = 86_400_000

/** The date so many days after another, as text. */
export const daysOn = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * millisecondsADay).toISOString().slice(0, 10)

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / millisecondsADay
