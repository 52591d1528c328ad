declare module 'virtual:yakkan/files' {
  import type { Build } from '../offline/built-file.ts'

  /** The build that the worker belongs to. */
  export const build: Build
}

declare module 'virtual:yakkan/law' {
  import type { LawSeed } from '../../../calculators/engine/check-law.ts'

  export const law: LawSeed
}

declare module 'virtual:yakkan/parts' {
  import type { Seed } from '../../../calculators/engine/seed-schema.ts'
  import type { Kind } from '../../../calculators/kernel/kind.ts'

  interface Part {
    readonly kind: Kind
    /** The provider's seed with this calculator alone. */
    readonly seed: Seed
  }
  /** Loads a calculator, by `provider/calculator`. */
  export const parts: Readonly<Record<string, () => Promise<Part>>>
  /** Loads a kind. */
  export const kinds: Readonly<Record<string, () => Promise<{ readonly kind: Kind }>>>
}

declare module 'virtual:yakkan/wholes' {
  /** Loads a calculator's part of its seed as JSON text, in both languages, by `provider/calculator`. */
  export const wholes: Readonly<Record<string, () => Promise<{ readonly seed: string }>>>
}
