import { pageWords } from '../pages/shell/words.ts'
import type { Formatter } from '../ui/text/formatter.ts'
import { mainUnit } from '../ui/text/value-text.ts'
import { aside, type Line, lineText, series } from './line.ts'
import type { Report } from './report.ts'
import { statement } from './statement-words.ts'

/**
 * Lines for a mail: about 76 columns, of which a Japanese character takes two. Words, numbers with their units and
 * addresses stay whole.
 */

const longest = 76
/** A line may be this long rather than leave a word or two to the next. */
const utmost = 80
const few = 4

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** How many columns a text takes. */
const columns = (text: string): number => [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0)

// A sign or a word, with the spaces after it.
const piece = /\s+|[\u2e80-\ua4cf\uf900-\ufaff\uff01-\uffe6]\s*|[^\s\u2e80-\ua4cf\uf900-\ufaff\uff01-\uffe6]+\s*/gu
/** What no line may begin with: closing marks; and signs by which a spreadsheet knows a formula. */
const neverFirst = /^[、。，．・：；！？）」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％),.:;!?%=+\-@＝＋－＠]/u
const neverLast = /[（「『【〈《([{¥$]$/u
const unitAfterNumber = /^[円年月日時分秒条項号件回か％%]/u

/** The parts of a text between which a line may end. */
function parts(text: string): readonly string[] {
  const whole: string[] = []
  for (const [next] of text.matchAll(piece)) {
    const last = whole.at(-1)
    const staysWith =
      last !== undefined &&
      (neverFirst.test(next) || neverLast.test(last) || (unitAfterNumber.test(next) && /\d$/.test(last)))
    if (staysWith) whole[whole.length - 1] = last + next
    else whole.push(next)
  }
  return whole
}

/** A text in lines, the first after one indent and the rest after another. */
export function wrapped(text: string, first = '', rest = ''): readonly string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  const all = parts(text)
  for (const [at, part] of all.entries()) {
    const isTooLong = !isEmpty && columns(line + part.trimEnd()) > longest
    const isNearEnd = all.length - at <= few && columns(line + all.slice(at).join('')) <= utmost
    if (isTooLong && !isNearEnd) {
      lines.push(line.trimEnd())
      line = rest
      isEmpty = true
    }
    if (isEmpty && part.trim() === '') continue
    line += part
    isEmpty = false
  }
  return [...lines, line.trimEnd()]
}

/** An account as plain text for a mail. It holds in any typeface: nothing is aligned by spaces. */
export function plainCopy(formatter: Formatter, report: Report, link: string): string {
  const { say, language, calculator } = formatter
  const { title, provider, label, figure, sentence, source } = report
  const item = (text: string): readonly string[] => wrapped(text, bullets[language], '  ')
  const named = (lines: readonly Line[]) => lines.flatMap((line) => item(lineText(formatter, line)))
  const under = (of: readonly string[], indent: string) => of.flatMap((text) => wrapped(text, indent, indent))
  const cited = (cites: readonly string[]): readonly string[] =>
    cites.length === 0 ? [] : [lineText(formatter, { name: say(statement.basis), value: series(formatter, cites) })]
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', language === 'ja' ? `【${heading}】` : heading.toUpperCase(), ...lines]

  return [
    ...wrapped(say(statement.titleOf, { title, provider })),
    '',
    ...wrapped(figure === undefined ? label : lineText(formatter, { name: label, value: figure })),
    ...(sentence === undefined ? [] : wrapped(sentence)),
    ...source.flatMap((text) => wrapped(text)),
    ...section(say(statement.facts), named(report.facts)),
    ...section(say(statement.figures), named(report.figures)),
    ...section(
      say(statement.worksheet),
      report.work.flatMap(({ name, value, how, exact, cites }, at) => [
        ...wrapped(
          lineText(formatter, { name, value: exact === undefined ? value : value + aside(formatter, exact) }),
          `${at + 1}. `,
          '   ',
        ),
        ...under([how, ...cited(cites)], '   '),
      ]),
    ),
    ...section(
      say(statement.readings),
      report.readings.flatMap(({ name, taken, basis, others }) => [
        ...item(lineText(formatter, { name, value: taken })),
        ...under([basis, ...others], '  '),
      ]),
    ),
    ...section(
      say(statement.guards),
      report.guards.flatMap(({ mark, text, uncapped, cites }) => [
        ...item(lineText(formatter, { name: mark, value: text })),
        ...under([...(uncapped === undefined ? [] : [uncapped]), ...cited(cites)], '  '),
      ]),
    ),
    ...section(
      say(mainUnit(calculator) === 'date' ? statement.billDate : statement.bill),
      report.bill.flatMap((text) => item(text)),
    ),
    '',
    say(statement.open),
    link,
    '',
    ...wrapped(say(pageWords.noAdvice)),
    '',
  ].join('\n')
}

const bullets = { ja: '・', en: '- ' } as const
