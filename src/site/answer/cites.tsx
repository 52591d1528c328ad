import type { Cite } from '../../../calculators/kernel/cite.ts'
import type { Gist } from '../text/gist.ts'
import { useReader } from '../text/reader.ts'
import { saysId } from './gists.tsx'
import { hideOnLeaving, putBeside, showOnFocus } from './shown-gist.ts'

/** Where something stands. */
export function Cites({ cites }: { readonly cites: readonly Cite[] }) {
  const { cite, gist } = useReader()
  if (cites.length === 0) return null
  return (
    <ul className="cites">
      {cites.map((each) => {
        const text = cite(each)
        return (
          <li key={text}>
            <CiteText text={text} gist={gist(each)} />
          </li>
        )
      })}
    </ul>
  )
}

interface CiteTextProps {
  readonly text: string
  /** What the place says; it stands on the same page. */
  readonly gist: Gist | undefined
}

/** A place, which shows what it says. */
export function CiteText({ text, gist }: CiteTextProps) {
  if (gist === undefined) return <span>{text}</span>
  return (
    <button
      type="button"
      className="cite"
      popoverTarget={gist.id}
      aria-describedby={saysId(gist.id)}
      onClick={({ currentTarget }) => putBeside(currentTarget)}
      onFocus={showOnFocus}
      onBlur={({ currentTarget, relatedTarget }) => hideOnLeaving(currentTarget, relatedTarget)}
    >
      {text}
    </button>
  )
}
