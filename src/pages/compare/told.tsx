import { useReader } from '../../ui/text/reader.ts'
import { SpokenText } from '../shell/spoken-text.tsx'
import type { Standing } from './standing.ts'
import { useStanding } from './standing-text.ts'

/** The comparison for a screen reader. */
export function Told({ standings }: { readonly standings: readonly Standing[] }) {
  const { list } = useReader()
  const textOf = useStanding()
  const parts = standings.flatMap((standing) => {
    const { provider, figure, sentence } = textOf(standing)
    const what = figure ?? sentence
    return what === undefined ? [] : [`${provider} ${what}`]
  })
  return <SpokenText text={list(parts)} />
}
