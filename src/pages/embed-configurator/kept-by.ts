import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { options } from '../../embed/protocol/options.ts'
import { shownFields } from '../../ui/form/draft.ts'
import type { LeftOut } from '../../ui/link/fragment.ts'
import { keptAs, type Setup } from './setup.ts'

/** What a link locks and hides of a calculator; of names that are none of its facts it is told. */
export function keptBy(
  calculator: Calculator,
  keeping: Setup['keeping'],
): { readonly keeping: Setup['keeping']; readonly leftOut: readonly LeftOut[] } {
  const names = new Set(shownFields(calculator).map(([, key]) => key))
  const ways = ['locked', 'hidden'] as const
  return {
    keeping: Object.fromEntries(Object.entries(keeping).filter(([name]) => names.has(name))),
    leftOut: ways
      .filter((how) => keptAs(keeping, how).some((name) => !names.has(name)))
      .map((how) => ({ name: options[how].inFrame, why: 'wrong' })),
  }
}
