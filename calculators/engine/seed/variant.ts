import type { AnyFormula, Kind } from '../../kernel/schema/kind.ts'

/** A formula of a kind, with the name that it goes by there. */
interface Variant {
  readonly variant: string
  readonly formula: AnyFormula
}

/** The variant that a calculator names, or the only one there is; undefined where its kind has none such. */
export function variantOf({ variants }: Kind, named: string | undefined): Variant | undefined {
  const names = Object.keys(variants)
  const variant = named ?? (names.length === 1 ? names[0] : undefined)
  const formula = variant !== undefined && Object.hasOwn(variants, variant) ? variants[variant] : undefined
  return variant === undefined || formula === undefined ? undefined : { variant, formula }
}
