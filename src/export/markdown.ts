import { pageWords } from '../pages/shell/words.ts'
import type { Formatter } from '../ui/text/formatter.ts'
import { mainUnit } from '../ui/text/value-text.ts'
import { series } from './line.ts'
import type { Report } from './report.ts'
import { statement } from './statement-words.ts'

const signs = /[\\`*_[\]<>|~#&$@]/g
// Addresses become links by themselves; with an escape in them they do not.
const scheme = /:(?=\/\/)/g
const hostSign = /\b(www)\./gi
const listSign = /^[-+=]/
const listNumber = /^(\d{1,9})([.)])(?=\s|$)/

/** A text of one line that a reader of Markdown shows as it is: nothing in it is a link, a tag, or the sign of a table or list. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(signs, '\\$&')
    .replace(scheme, '\\:')
    .replace(hostSign, '$1\\.')
    .replace(listSign, '\\$&')
    .replace(listNumber, '$1\\$2')

/** An account as a Markdown document. All that stands in it is plain text to a Markdown reader, but for its own frame. */
export function markdownCopy(formatter: Formatter, report: Report, link: string): string {
  const { say, calculator } = formatter
  const { title, provider, label, figure, sentence, source } = report
  const line = (name: string, value: string) => say(statement.sameLine, { name, value })
  const under = (heading: string, blocks: readonly string[]): readonly string[] =>
    blocks.length === 0 ? [] : ['', `## ${escapeMarkdown(heading)}`, '', ...blocks]
  const named = (lines: Report['facts']) =>
    table(
      [say(statement.item), say(statement.content)],
      ['---', '---'],
      lines.map(({ name, value }) => [name, value]),
    )
  const aside = (text: string | undefined): readonly string[] => (text === undefined ? [] : ['', escapeMarkdown(text)])
  const inner = (texts: readonly string[]): readonly string[] => texts.map((text) => `  - ${escapeMarkdown(text)}`)

  return [
    `# ${escapeMarkdown(say(statement.titleOf, { title, provider }))}`,
    '',
    `**${escapeMarkdown(figure === undefined ? label : line(label, figure))}**`,
    ...aside(sentence),
    ...source.flatMap(aside),
    ...under(say(statement.facts), named(report.facts)),
    ...under(say(statement.figures), named(report.figures)),
    ...under(
      say(statement.worksheet),
      table(
        ['No.', say(statement.item), say(statement.calculation), say(statement.value), say(statement.basis)],
        ['---:', '---', '---', '---:', '---'],
        report.work.map(({ name, how, value, exact, cites }, at) => [
          String(at + 1),
          name,
          how,
          exact === undefined ? value : value + say(statement.aside, { text: exact }),
          series(formatter, cites),
        ]),
      ),
    ),
    ...under(
      say(statement.readings),
      report.readings.flatMap(({ name, taken, basis, others }) => [
        `- ${line(`**${escapeMarkdown(name)}**`, escapeMarkdown(taken))}`,
        ...inner([basis, ...others]),
      ]),
    ),
    ...under(
      say(statement.guards),
      report.guards.flatMap(({ mark, text, uncapped, cites }) => [
        `- ${line(`**${escapeMarkdown(mark)}**`, escapeMarkdown(text))}`,
        ...inner([...(uncapped === undefined ? [] : [uncapped]), ...cites]),
      ]),
    ),
    ...under(
      say(mainUnit(calculator) === 'date' ? statement.billDate : statement.bill),
      report.bill.map((text) => `- ${escapeMarkdown(text)}`),
    ),
    '',
    `[${escapeMarkdown(say(statement.open))}](<${link}>)`,
    '',
    escapeMarkdown(say(pageWords.noAdvice)),
    '',
  ].join('\n')
}

/** A table; none where it would have no rows. */
const table = (
  head: readonly string[],
  ruler: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] =>
  rows.length === 0
    ? []
    : [row(head.map(escapeMarkdown)), row(ruler), ...rows.map((cells) => row(cells.map(escapeMarkdown)))]

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
