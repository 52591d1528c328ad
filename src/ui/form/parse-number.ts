const percent = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))? ?(?:%|パーセント|per ?cent)$/i
const decimal = /^\d+(?:\.\d+)?$/

/** A rate: 8 % is 0.08, by moving the point two places; a decimal stays as it is. */
export function enteredRate(plain: string): string | undefined {
  const [, size, fraction = ''] = percent.exec(plain) ?? []
  if (size === undefined) return decimal.test(plain) ? plain : undefined
  const digits = size.replaceAll(',', '').padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/^0+(?=\d)/, '')
  const places = trimmed(digits.slice(-2) + fraction)
  return places === '' ? whole : `${whole}.${places}`
}

/** Decimals without the zeros at their end, found from the end: a pattern would look at each zero again. */
function trimmed(places: string): string {
  let end = places.length
  while (places[end - 1] === '0') end -= 1
  return places.slice(0, end)
}

const counted = /^(\d+|\d{1,3}(?:,\d{3})+) ?([^\d,]*)$/
const counters: readonly (readonly [unit: string, sign: RegExp])[] = [
  ['months', /^(?:[かカヶケヵ箇]月間?|months?)$/i],
  ['days', /^(?:日間?|days?)$/i],
]

/**
 * A whole number: 12, 12か月, 10 days.
 * @param unit what is counted; another counter is then not read
 */
export function enteredCount(plain: string, unit?: string): string | undefined {
  const [, size, counter = ''] = counted.exec(plain) ?? []
  if (size === undefined) return undefined
  const isRead =
    counter === '' || counters.some(([of, sign]) => (unit === undefined || unit === of) && sign.test(counter))
  return isRead ? size.replaceAll(',', '') : undefined
}
