import type { ComponentType } from 'react'
import { useMemo } from 'react'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Answered } from '../answer/answer.ts'
import { Fallback } from '../page/fallback.tsx'
import { loadedPart } from '../page/loaded-part.tsx'
import { useReader } from '../text/reader.ts'
import { EmptyFrame } from './frame.tsx'
import { type DrawingProps, rooms } from './rooms.ts'

const drawing = (load: () => Promise<ComponentType<DrawingProps>>) =>
  loadedPart(load, ({ height }) => <EmptyFrame height={height} />)

/** Each drawing comes with the page that has it. */
const drawings: Readonly<Record<string, ComponentType<DrawingProps>>> = {
  'late-penalty': drawing(async () => (await import('./late-penalty.tsx')).LatePenalty),
  'outage-compensation': drawing(async () => (await import('./outage.tsx')).Outage),
  'minimum-term-charge': drawing(async () => (await import('./minimum-term.tsx')).MinimumTerm),
  'cutoff-fee': drawing(async () => (await import('./cutoff-fee.tsx')).CutoffFee),
  deadline: drawing(async () => (await import('./deadline.tsx')).Deadline),
}

interface PictureProps {
  readonly outcome: Answered
  /** The request as it was sent. */
  readonly request: { readonly facts: Readonly<Record<string, unknown>> }
  readonly catalogue: Catalogue
}

/** The picture of an answer, where looking beats reading; nothing where there is none. */
export const Picture = (props: PictureProps) => (
  <Fallback>
    <Drawn {...props} />
  </Fallback>
)

function Drawn({ outcome, request: { facts }, catalogue: { law } }: PictureProps) {
  const { calculator } = useReader()
  const pictured = useMemo(() => ({ outcome, facts, calculator, law }), [outcome, facts, calculator, law])
  const Drawing = drawings[calculator.kind.id]
  const room = rooms[calculator.kind.id]?.(pictured)
  if (Drawing === undefined || room === undefined) return null
  return <Drawing pictured={pictured} {...room} />
}
