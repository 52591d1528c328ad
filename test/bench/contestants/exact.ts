import { Decimal } from 'decimal.js'

/** decimal.js with digits enough that no product of these requests is rounded. */
export const Exact = Decimal.clone({ precision: 40 })
