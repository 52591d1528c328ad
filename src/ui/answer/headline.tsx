import { useEffect, useState } from 'react'
import { useFormatter } from '../text/formatter.ts'
import { app } from '../text/words.ts'
import type { Answer } from './answer.ts'
import { type HeadlineText, headlineText } from './headline-text.ts'

/** Whoever types is not interrupted at every key: the answer is told when the typing rests. */
const rest = 900

/** The answer for a screen reader. */
export function Spoken({ answer }: { readonly answer: Answer }) {
  const formatter = useFormatter()
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const tell = (): void => {
      const { label, figure, sentence, beside } = headlineText(formatter, answer)
      setSpoken(
        [label, figure, sentence, beside?.name, beside?.value]
          .filter((part) => part !== undefined && part !== '—')
          .join(' '),
      )
    }
    const waiting = window.setTimeout(tell, rest)
    return () => window.clearTimeout(waiting)
  }, [formatter, answer])
  return (
    <p className="spoken" role="status">
      {spoken}
    </p>
  )
}

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

/** What stands in full size on a phone. */
const longest = 12

/** The answer in one figure and one sentence; it stays in view while one types. */
export function Headline({ answer }: { readonly answer: Answer }) {
  const formatter = useFormatter()
  const head = headlineText(formatter, answer)
  const { label, figure, sentence, beside } = head
  const isWaiting = answer.outcome === undefined
  const { above, below, isTight } = isWaiting
    ? { above: sentence ?? '', below: '', isTight: false }
    : splitHeadline(head)
  const line = above === '' ? 'headline-line headline-rest' : 'headline-line'
  return (
    <section className="headline" aria-label={formatter.say(app.answer)}>
      <div className="headline-body">
        <div className="headline-main">
          <p className="headline-label">{label}</p>
          {figure !== undefined && (
            // Another figure is another element: it has not moved from where the last one was.
            <p key={figure} className={figure.length > longest ? 'headline-figure long' : 'headline-figure'}>
              {figure}
            </p>
          )}
        </div>
        {sentence !== undefined && (
          // One text, put in place of the last: it begins where that began, and a key has little to lay out.
          <p className={figure === undefined ? (isTight ? 'headline-sentence long' : 'headline-sentence') : line}>
            {above}
            {below !== '' && <span className="headline-rest">{below}</span>}
          </p>
        )}
        {beside && (
          <p className="headline-beside">
            {beside.name} <b>{beside.value}</b>
          </p>
        )}
      </div>
    </section>
  )
}
