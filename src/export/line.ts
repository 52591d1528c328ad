import type { Reader } from '../ui/text/reader.ts'
import { statement } from './statement-words.ts'

/** Something by its name. */
export interface Line {
  readonly name: string
  readonly value: string
}

/** 支払期日：2026年5月31日, Due date: 31 May 2026. */
export const lineText = ({ say }: Reader, { name, value }: Line): string => say(statement.sameLine, { name, value })

/** A remark in parentheses, to be put behind something. */
export const aside = ({ say }: Reader, text: string): string => say(statement.aside, { text })

/** Things one after the other, each of which may hold a comma. */
export const series = ({ language }: Reader, items: readonly string[]): string =>
  items.join(language === 'ja' ? '、' : '; ')
