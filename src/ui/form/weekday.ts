import { type Day, weekday } from '../../../calculators/kernel/calendar/days.ts'

const japanese = '日月火水木金土'
const english = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const named = '(sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?)'
const patterns = [
  /([日月火水木金土])曜日?$/,
  / ?\(([日月火水木金土])(?:曜日?)?(?:・?祝)?\)$/,
  new RegExp(`^${named}\\.?,? `, 'i'),
  new RegExp(` ?\\(${named}\\)$`, 'i'),
]

/** A date without the day of the week that was written with it, and whether a day falls on that. */
export function saidWeekday(plain: string): { readonly bare: string; isOn(day: Day): boolean } {
  for (const pattern of patterns) {
    const [whole, name] = pattern.exec(plain) ?? []
    if (whole === undefined || name === undefined) continue
    const said = name.length === 1 ? japanese.indexOf(name) : english.indexOf(name.slice(0, 3).toLowerCase())
    return { bare: plain.replace(pattern, ''), isOn: (day) => weekday(day) === said }
  }
  return { bare: plain, isOn: () => true }
}
