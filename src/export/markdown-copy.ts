import { pageWords } from '../pages/shell/words.ts'
import type { Reader } from '../ui/text/reader.ts'
import { mainUnit } from '../ui/text/value-text.ts'
import type { Account } from './account.ts'
import { series } from './line.ts'
import { markdownText as plain } from './markdown-text.ts'
import { statement } from './statement-words.ts'

/** An account as a Markdown document. All that stands in it is plain text to a Markdown reader, but for its own frame. */
export function markdownCopy(reader: Reader, account: Account, link: string): string {
  const { say, calculator } = reader
  const { title, provider, label, figure, sentence, source } = account
  const line = (name: string, value: string) => say(statement.sameLine, { name, value })
  const under = (heading: string, blocks: readonly string[]): readonly string[] =>
    blocks.length === 0 ? [] : ['', `## ${plain(heading)}`, '', ...blocks]
  const named = (lines: Account['facts']) =>
    table(
      [say(statement.item), say(statement.content)],
      ['---', '---'],
      lines.map(({ name, value }) => [name, value]),
    )
  const aside = (text: string | undefined): readonly string[] => (text === undefined ? [] : ['', plain(text)])
  const inner = (texts: readonly string[]): readonly string[] => texts.map((text) => `  - ${plain(text)}`)

  return [
    `# ${plain(say(statement.titleOf, { title, provider }))}`,
    '',
    `**${plain(figure === undefined ? label : line(label, figure))}**`,
    ...aside(sentence),
    ...source.flatMap(aside),
    ...under(say(statement.facts), named(account.facts)),
    ...under(say(statement.figures), named(account.figures)),
    ...under(
      say(statement.worksheet),
      table(
        ['No.', say(statement.item), say(statement.calculation), say(statement.value), say(statement.basis)],
        ['---:', '---', '---', '---:', '---'],
        account.work.map(({ name, how, value, exact, cites }, at) => [
          String(at + 1),
          name,
          how,
          exact === undefined ? value : value + say(statement.aside, { text: exact }),
          series(reader, cites),
        ]),
      ),
    ),
    ...under(
      say(statement.readings),
      account.readings.flatMap(({ name, taken, basis, others }) => [
        `- ${line(`**${plain(name)}**`, plain(taken))}`,
        ...inner([basis, ...others]),
      ]),
    ),
    ...under(
      say(statement.guards),
      account.guards.flatMap(({ mark, text, uncapped, cites }) => [
        `- ${line(`**${plain(mark)}**`, plain(text))}`,
        ...inner([...(uncapped === undefined ? [] : [uncapped]), ...cites]),
      ]),
    ),
    ...under(
      say(mainUnit(calculator) === 'date' ? statement.billDate : statement.bill),
      account.bill.map((text) => `- ${plain(text)}`),
    ),
    '',
    `[${plain(say(statement.open))}](<${link}>)`,
    '',
    plain(say(pageWords.noAdvice)),
    '',
  ].join('\n')
}

/** A table; none where it would have no rows. */
const table = (
  head: readonly string[],
  ruler: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] =>
  rows.length === 0 ? [] : [row(head.map(plain)), row(ruler), ...rows.map((cells) => row(cells.map(plain)))]

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
