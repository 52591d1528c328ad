import type { Kind } from '../../kernel/schema/kind.ts'
import type { CiteCheck } from './check-cites.ts'
import type { Path, SeedProblem } from './seed-problem.ts'
import type { SeedOutline } from './seed-schema.ts'

/** A seed under inspection: only what is sound may be looked into. */
export interface Inspection {
  /** Whatever stands in it may be of any shape where it is not sound. */
  readonly outline: SeedOutline
  readonly kinds: ReadonlyMap<string, Kind>
  readonly isSound: Soundness
  readonly checkCites: CiteCheck
  /** What was found so far. */
  readonly problems: SeedProblem[]
}

/** Tells whether the part of a seed at a place has the shape that it should have, so that it can be looked into. */
export type Soundness = (at: Path) => boolean

/** @param faults the places where the schema found something of the wrong shape */
export function soundness(faults: readonly Path[]): Soundness {
  const faulty = new Set<string>()
  const holding = new Set<string>()
  for (const fault of faults) {
    faulty.add(nameOf(fault))
    for (const outer of outwards(fault)) holding.add(outer)
  }
  return (at) => !holding.has(nameOf(at)) && outwards(at).every((outer) => !faulty.has(outer))
}

const nameOf = (at: Path): string => JSON.stringify(at)

/** A place and all that it lies in. */
const outwards = (at: Path): readonly string[] =>
  Array.from({ length: at.length + 1 }, (_, length) => nameOf(at.slice(0, length)))
