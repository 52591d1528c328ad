import { useMemo } from 'react'
import { charts } from '#charts'
import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import { Fallback } from '../loading/fallback.tsx'
import { useFormatter } from '../text/formatter.ts'

interface PictureProps {
  readonly outcome: AnsweredOutcome
  /** The request as it was sent. */
  readonly request: { readonly facts: Readonly<Record<string, unknown>> }
  readonly catalogue: Catalogue
}

/** The picture of an answer, where looking beats reading; nothing where there is none. */
export const Picture = (props: PictureProps) => (
  <Fallback>
    <DrawnPicture {...props} />
  </Fallback>
)

function DrawnPicture({ outcome, request: { facts }, catalogue: { law } }: PictureProps) {
  const { calculator } = useFormatter()
  const pictured = useMemo(() => ({ outcome, facts, calculator, law }), [outcome, facts, calculator, law])
  const chart = charts[calculator.kind.id]
  const size = chart?.size(pictured)
  if (chart === undefined || size === undefined) return null
  return <chart.Drawing pictured={pictured} {...size} />
}
