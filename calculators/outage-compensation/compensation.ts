import { type Amount, named, smaller } from '../kernel/proof/derive.ts'

/** The actual damage up to a limit; the limit where no damage was entered. */
export const upTo = (id: string, limit: Amount, actualDamage: Amount | undefined): Amount =>
  actualDamage === undefined ? named(id, limit) : smaller(id, actualDamage, limit)
