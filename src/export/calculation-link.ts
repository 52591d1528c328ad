import type { Calculator } from '../../calculators/engine/seed/provider.ts'
import type { Draft } from '../ui/form/draft.ts'
import { fragmentOf } from '../ui/link/fragment.ts'

/** The whole address of a calculation as it stands, whether or not the address line has caught up with the typing. */
export function calculationLink(calculator: Calculator, draft: Draft): string {
  const [page = ''] = window.location.href.split('#')
  const fragment = fragmentOf(calculator, draft)
  return fragment === '' ? page : `${page}#${fragment}`
}
