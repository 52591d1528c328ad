import type { Path } from './seed-problem.ts'

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
