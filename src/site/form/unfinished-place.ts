import type { FactType } from '../../../calculators/kernel/fact-type.ts'
import type { FieldOnPage } from './fields.ts'

/**
 * The place that is being typed into, as long as what it holds may still come right.
 * @param isUnfinished whether a text may; as long as that is not known, it may
 */
export function unfinishedPlace(
  fields: ReadonlyMap<string, FieldOnPage>,
  active: string | undefined,
  isUnfinished: (type: FactType, typed: string) => boolean = () => true,
): string | undefined {
  const field = active === undefined ? undefined : fields.get(active)
  return typeof field?.cell === 'string' && isUnfinished(field.shape.type, field.cell) ? active : undefined
}
