import { useReader } from '../text/reader.ts'
import { app } from '../text/words.ts'
import type { Answer } from './answer.ts'
import { headlineText } from './headline-text.ts'
import { splitHeadline } from './split-headline.ts'

/** What stands in full size on a phone. */
const longest = 12

/** The answer in one figure and one sentence; it stays in view while one types. */
export function Headline({ answer }: { readonly answer: Answer }) {
  const reader = useReader()
  const head = headlineText(reader, answer)
  const { label, figure, sentence, beside } = head
  const isWaiting = answer.outcome === undefined
  const { above, below, isTight } = isWaiting
    ? { above: sentence ?? '', below: '', isTight: false }
    : splitHeadline(head)
  const line = above === '' ? 'headline-line headline-rest' : 'headline-line'
  return (
    <section className="headline" aria-label={reader.say(app.answer)}>
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
