import { app } from '../../words/app.ts'
import { useReader } from '../text/reader.ts'
import type { Answer } from './answer.ts'
import { headOf } from './head.ts'

/** What stands in full size on a phone. */
const longest = 12

/** The answer in one figure and one sentence; it stays in view while one types. */
export function Headline({ answer }: { readonly answer: Answer }) {
  const reader = useReader()
  const { label, figure, sentence } = headOf(reader, answer)
  return (
    <section className="headline" aria-label={reader.say(app.answer)}>
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
        <p className={figure === undefined ? 'headline-sentence' : 'headline-line'}>{sentence}</p>
      )}
    </section>
  )
}
