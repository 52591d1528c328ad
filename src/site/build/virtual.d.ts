declare module 'virtual:yakkan/files' {
  import type { Build } from '../offline/built-file.ts'

  /** The build that the worker belongs to. */
  export const build: Build
}

declare module 'virtual:yakkan/law' {
  import type { LawSeed } from '../../../calculators/engine/check-law.ts'

  export const law: LawSeed
}

declare module 'virtual:yakkan/law-gists' {
  import type { LawGists } from '../page/part.ts'

  /** What is said of every article of the law. */
  export const gists: LawGists
}

declare module 'virtual:yakkan/parts' {
  import type { Part } from '../page/part.ts'

  /** Loads a calculator, by `provider/calculator`. */
  export const parts: Readonly<Record<string, () => Promise<Part>>>
}

declare module 'virtual:yakkan/kinds' {
  import type { ComponentType } from 'react'
  import type { Kind } from '../../../calculators/kernel/kind.ts'
  import type { DrawingProps } from '../pictures/rooms.ts'

  interface Drawn {
    readonly kind: Kind
    /** In the embed. */
    readonly Drawing?: ComponentType<DrawingProps>
  }

  /** Loads a kind. */
  export const kinds: Readonly<Record<string, () => Promise<Drawn>>>
}

declare module 'virtual:yakkan/wholes' {
  /** Loads a calculator's part of its seed as JSON text, in both languages, by `provider/calculator`. */
  export const wholes: Readonly<Record<string, () => Promise<{ readonly seed: string }>>>
}
