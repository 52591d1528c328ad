/** Who the terms bind: the law protects a consumer where it leaves businesses to their bargain. */
export const customers = ['business', 'consumer'] as const
export type Customer = (typeof customers)[number]

/** Whose fault a failure is; what the terms exempt (announced maintenance, force majeure) is `none`. */
export const faults = ['none', 'negligence', 'gross-negligence', 'intent'] as const
export type Fault = (typeof faults)[number]

/** Gross negligence or intent, where the law lets no cap stand. */
export const isGross = (fault: Fault): boolean => fault === 'gross-negligence' || fault === 'intent'
