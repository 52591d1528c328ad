import type { Kind } from '../../kernel/schema/kind.ts'
import type { CiteCheck } from './check-cites.ts'
import type { SeedProblem } from './seed-problem.ts'
import type { SeedOutline } from './seed-schema.ts'
import type { Soundness } from './soundness.ts'

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
