import { buildWhereStale } from '../build-where-stale.ts'
import { root } from '../cli/run-door.ts'

/** Where the site stands that browsers look at. */
export const builtSite = `${root}dist/site`

/** Before any browser test: all look at one site. */
export const setup = (): void => buildWhereStale()
