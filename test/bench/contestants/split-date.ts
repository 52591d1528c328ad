/** The least that reading a date can cost: text split where digits ought to be, nothing checked. */
export const yearOf = (text: string): number => Number(text.slice(0, 4))
export const monthOf = (text: string): number => Number(text.slice(5, 7))
export const dayOf = (text: string): number => Number(text.slice(8, 10))

/** Days since 1970-01-01, counting years from 1 March. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const ofYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1
  return y * 365 + ((y / 4) | 0) - ((y / 100) | 0) + ((y / 400) | 0) + ofYear - 719_468
}

export const dateNumber = (text: string): number => dayNumber(yearOf(text), monthOf(text), dayOf(text))

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

/** The date of a day number from 2000-03-01 to 2100-02-28, in which every fourth year is a leap year. */
export function dateOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const since = number - 11_017
  const years = ((4 * since + 3) / 1461) | 0
  const ofYear = since - ((years * 1461) >> 2)
  const months = ((5 * ofYear + 2) / 153) | 0
  const day = ofYear - (((153 * months + 2) / 5) | 0) + 1
  return months < 10 ? { year: 2000 + years, month: months + 3, day } : { year: 2001 + years, month: months - 9, day }
}
