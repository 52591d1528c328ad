import { pageWords } from '../pages/shell/words.ts'
import type { Reader } from '../ui/text/reader.ts'
import { mainUnit } from '../ui/text/value-text.ts'
import type { Account } from './account.ts'
import { aside, type Line, lineText, series } from './line.ts'
import { statement } from './statement-words.ts'
import { wrapped } from './wrapped.ts'

/** An account as plain text for a mail. It holds in any typeface: nothing is aligned by spaces. */
export function plainCopy(reader: Reader, account: Account, link: string): string {
  const { say, language, calculator } = reader
  const { title, provider, label, figure, sentence, source } = account
  const item = (text: string): readonly string[] => wrapped(text, bullets[language], '  ')
  const named = (lines: readonly Line[]) => lines.flatMap((line) => item(lineText(reader, line)))
  const under = (of: readonly string[], indent: string) => of.flatMap((text) => wrapped(text, indent, indent))
  const cited = (cites: readonly string[]): readonly string[] =>
    cites.length === 0 ? [] : [lineText(reader, { name: say(statement.basis), value: series(reader, cites) })]
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', language === 'ja' ? `【${heading}】` : heading.toUpperCase(), ...lines]

  return [
    ...wrapped(say(statement.titleOf, { title, provider })),
    '',
    ...wrapped(figure === undefined ? label : lineText(reader, { name: label, value: figure })),
    ...(sentence === undefined ? [] : wrapped(sentence)),
    ...source.flatMap((text) => wrapped(text)),
    ...section(say(statement.facts), named(account.facts)),
    ...section(say(statement.figures), named(account.figures)),
    ...section(
      say(statement.worksheet),
      account.work.flatMap(({ name, value, how, exact, cites }, at) => [
        ...wrapped(
          lineText(reader, { name, value: exact === undefined ? value : value + aside(reader, exact) }),
          `${at + 1}. `,
          '   ',
        ),
        ...under([how, ...cited(cites)], '   '),
      ]),
    ),
    ...section(
      say(statement.readings),
      account.readings.flatMap(({ name, taken, basis, others }) => [
        ...item(lineText(reader, { name, value: taken })),
        ...under([basis, ...others], '  '),
      ]),
    ),
    ...section(
      say(statement.guards),
      account.guards.flatMap(({ mark, text, uncapped, cites }) => [
        ...item(lineText(reader, { name: mark, value: text })),
        ...under([...(uncapped === undefined ? [] : [uncapped]), ...cited(cites)], '  '),
      ]),
    ),
    ...section(
      say(mainUnit(calculator) === 'date' ? statement.billDate : statement.bill),
      account.bill.flatMap((text) => item(text)),
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
