const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The number of a month by its English name, whole or in three letters: "05". */
export function monthNumberOf(name: string): string | undefined {
  const lower = name.toLowerCase()
  const at = names.findIndex((each) => each === lower || each.slice(0, 3) === lower)
  const found = lower === 'sept' ? 8 : at
  return found < 0 ? undefined : String(found + 1).padStart(2, '0')
}
