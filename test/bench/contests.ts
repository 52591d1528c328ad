import { contest } from './contest.ts'
import { cutoffFee } from './contestants/cutoff-fee.ts'
import { latePenalty } from './contestants/late-penalty.ts'
import { latePenaltyByAnniversary } from './contestants/late-penalty-by-anniversary.ts'
import { outageCompensation } from './contestants/outage-compensation.ts'

/** All contests, in the order in which they are shown. */
export const contests = [
  contest(latePenalty),
  contest(latePenaltyByAnniversary),
  contest(outageCompensation),
  contest(cutoffFee),
]
