import type { FieldOnPage } from './fields.ts'
import { isUnfinished } from './unfinished.ts'

/** The place that is being typed into, as long as what it holds may still come right. */
export function unfinishedPlace(
  fields: ReadonlyMap<string, FieldOnPage>,
  active: string | undefined,
): string | undefined {
  const field = active === undefined ? undefined : fields.get(active)
  return typeof field?.cell === 'string' && isUnfinished(field.shape.type, field.cell) ? active : undefined
}
