import type { FieldOnPage } from './fields.ts'
import { useCorrections } from './use-corrections.ts'

/**
 * The place that is being typed into, as long as what it holds may still come right; as long as that is not known, it may.
 * @param active the field that has the focus
 */
export function useUnfinishedPlace(
  fields: ReadonlyMap<string, FieldOnPage>,
  active: string | undefined,
): string | undefined {
  const words = useCorrections(active !== undefined)
  const field = active === undefined ? undefined : fields.get(active)
  if (typeof field?.cell !== 'string') return undefined
  return (words?.isUnfinished(field.shape.type, field.cell) ?? true) ? active : undefined
}
