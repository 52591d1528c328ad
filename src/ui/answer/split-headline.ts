import type { HeadlineText } from './headline-text.ts'

/** The narrowest page there is, less its margins. */
const narrowest = 288

// Lines of the headline on a phone, and their letters' size.
const underFigure = { lines: 2, size: 13 }
const alone = { lines: 4, size: 16 }
const aboveAnother = { lines: 3, size: 18 }

/** About how wide a text is, in letters of its own size; a Japanese letter is a whole one. */
const ems = (text: string): number => [...text].reduce((sum, letter) => sum + (letter < '\u2e80' ? 0.55 : 1), 0)

const afterSentence = /(?<=。)|(?<=\.) (?=[A-Z])/

/** What a headline says, parted where a phone has no room for more. */
interface HeadlineParts {
  /** Whole sentences for the headline, and the rest for the sheet. */
  readonly above: string
  readonly below: string
  /** Set where it stands together although there is little room. */
  readonly isTight: boolean
}

export function splitHeadline({ figure, sentence = '', beside }: HeadlineText): HeadlineParts {
  const { lines, size } = figure !== undefined ? underFigure : beside === undefined ? alone : aboveAnother
  let end = 0
  for (const each of sentence.split(afterSentence)) {
    const next = sentence.indexOf(each, end) + each.length
    if (ems(sentence.slice(0, next)) * size > lines * narrowest) break
    end = next
  }
  // Where there is no figure the sentence is the answer, and stays together.
  const isTight = end === 0 && figure === undefined
  const from = isTight ? sentence.length : end
  return { above: sentence.slice(0, from), below: sentence.slice(from), isTight }
}
