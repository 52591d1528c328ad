declare module 'virtual:yakkan/law' {
  /** The text of the law page's seed. */
  export const law: string
}

declare module 'virtual:yakkan/parts' {
  import type { Kind } from '../../../calculators/kernel/kind.ts'

  interface Part {
    readonly kind: Kind
    /** The provider's seed with this calculator alone. */
    readonly seed: unknown
  }
  /** Loads a calculator, by `provider/calculator`. */
  export const parts: Readonly<Record<string, () => Promise<Part>>>
  /** Loads a kind. */
  export const kinds: Readonly<Record<string, () => Promise<{ readonly kind: Kind }>>>
}
