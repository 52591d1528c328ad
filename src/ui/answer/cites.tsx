import type { Cite } from '../../../calculators/kernel/proof/cite.ts'
import type { Article } from '../text/articles.ts'
import { useReader } from '../text/reader.ts'
import { saysId } from './gists.tsx'
import { hideOnLeaving, putBeside, showOnFocus } from './shown-gist.ts'

/** Where something stands. */
export function Cites({ cites }: { readonly cites: readonly Cite[] }) {
  const { cite, gist } = useReader()
  return <ArticleList articles={cites.map((each) => ({ text: cite(each), gist: gist(each) }))} />
}

/** The same, by the names that places have where the provider is known. */
export function ArticleList({ articles }: { readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null
  return (
    <ul className="cites">
      {articles.map(({ text, gist }) => (
        <li key={text}>
          <CiteText text={text} gist={gist} />
        </li>
      ))}
    </ul>
  )
}

/** A place, which shows what it says; that stands on the same page. */
export function CiteText({ text, gist }: Article) {
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
