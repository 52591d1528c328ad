import { memo } from 'react'
import { useSite } from '../link/site.ts'
import { date } from '../text/format.ts'
import { type Gist, hostIn } from '../text/gist.ts'
import { useReader } from '../text/reader.ts'
import { Whole } from '../text/whole.tsx'
import { citeWords } from './cite-words.ts'
import { hideOnLeaving } from './shown-gist.ts'

/** What articles say, each once, out of sight until a cite shows it. */
export function Gists({ gists }: { readonly gists: readonly Gist[] }) {
  const { say, language } = useSite()
  return gists.map(({ id, place, says, checkedOn, link }) => (
    <div key={id} id={id} popover="auto" className="gist">
      <p className="gist-place">{place}</p>
      <p id={saysId(id)}>
        <Whole text={says} />
      </p>
      <p className="gist-source">
        {checkedOn !== undefined && <span>{say(citeWords.checked, { date: date(checkedOn, language) })}</span>}
        {link !== undefined && (
          <a
            href={link}
            target="_blank"
            rel="noopener"
            onBlur={({ currentTarget, relatedTarget }) => hideOnLeaving(currentTarget, relatedTarget)}
          >
            {say(citeWords.fullText, { host: hostIn(link) })}
          </a>
        )}
      </p>
    </div>
  ))
}

/** All that the cites of the open calculator can show; no key changes it. */
export const CalculatorGists = memo(function CalculatorGists() {
  return <Gists gists={useReader().gists()} />
})

/** The sentence alone, by which a cite is described. */
export const saysId = (gist: string): string => `${gist}-says`
