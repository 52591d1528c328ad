import { customers } from '../../kernel/proof/parties.ts'
import { choice, optional } from '../../kernel/schema/fact.ts'
import type { Shapes } from '../../kernel/schema/fact-shape.ts'

/** The fact that picks the edition where an edition applies to contracts made from its first day on. */
export const contractDate = 'contractedOn'

/** Facts that every calculator takes, also where its formula has no use for them. */
export const everywhere: Shapes = { customer: optional(choice(customers)) }
