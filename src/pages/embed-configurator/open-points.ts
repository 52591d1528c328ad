import type { Calculator } from '../../../calculators/engine/seed/provider.ts'

/** A point on which the terms are silent, and the ways to read it. */
interface OpenPoint {
  readonly id: string
  readonly preset: string
  readonly values: readonly string[]
}

/** The points that any edition leaves open; the newest says how they are read as a rule. */
export function openPoints({ editions }: Calculator): readonly OpenPoint[] {
  const points = new Map<string, OpenPoint>()
  for (const { id, values } of editions.flatMap(({ terms }) => terms)) {
    if (values.length < 2) continue
    const known = points.get(id)?.values ?? []
    points.set(id, { id, preset: values[0].raw, values: [...new Set([...known, ...values.map(({ raw }) => raw)])] })
  }
  return [...points.values()]
}
