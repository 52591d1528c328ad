import type { ComponentType } from 'react'
import { lazy, Suspense, useMemo } from 'react'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Answered } from '../answer/answer.ts'
import { useReader } from '../text/reader.ts'
import { EmptyFrame } from './frame.tsx'
import { type DrawingProps, rooms } from './rooms.ts'

/** Each drawing comes with the page that has it. */
const drawings: Readonly<Record<string, ComponentType<DrawingProps>>> = {
  'late-penalty': lazy(async () => ({ default: (await import('./late-penalty.tsx')).LatePenalty })),
  'outage-compensation': lazy(async () => ({ default: (await import('./outage.tsx')).Outage })),
  'minimum-term-charge': lazy(async () => ({ default: (await import('./minimum-term.tsx')).MinimumTerm })),
  'cutoff-fee': lazy(async () => ({ default: (await import('./cutoff-fee.tsx')).CutoffFee })),
  deadline: lazy(async () => ({ default: (await import('./deadline.tsx')).Deadline })),
}

interface PictureProps {
  readonly outcome: Answered
  /** The request as it was sent. */
  readonly request: { readonly facts: Readonly<Record<string, unknown>> }
  readonly catalogue: Catalogue
}

/** The picture of an answer, where looking beats reading; nothing where there is none. */
export function Picture({ outcome, request: { facts }, catalogue: { law } }: PictureProps) {
  const { calculator } = useReader()
  const pictured = useMemo(() => ({ outcome, facts, calculator, law }), [outcome, facts, calculator, law])
  const Drawing = drawings[calculator.kind.id]
  const room = rooms[calculator.kind.id]?.(pictured)
  if (Drawing === undefined || room === undefined) return null
  return (
    <Suspense fallback={<EmptyFrame height={room.height} />}>
      <Drawing pictured={pictured} {...room} />
    </Suspense>
  )
}
