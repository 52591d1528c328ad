import type { Cite } from '../../../calculators/kernel/cite.ts'
import { useReader } from '../text/reader.ts'

/** Where something stands. */
export function Cites({ cites }: { readonly cites: readonly Cite[] }) {
  const { cite } = useReader()
  if (cites.length === 0) return null
  return (
    <ul className="cites">
      {cites.map((each) => {
        const text = cite(each)
        return <li key={text}>{text}</li>
      })}
    </ul>
  )
}
