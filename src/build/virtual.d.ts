/** Modules that exist in a build alone; each is made by a plugin of this folder. */

declare module 'virtual:yakkan/files' {
  /** The build that the worker belongs to. */
  export const build: import('../offline/built-file.ts').Build
}

declare module 'virtual:yakkan/loader-facts' {
  /** The folder of the release whose files the loader uses, beside its own; '' where it stands among them. */
  export const release: string
  /** Where every file is pinned: the hash of the list of their hashes; else ''. */
  export const pins: string
}

declare module 'virtual:yakkan/law' {
  /** The law page without its documents. */
  export const figures: Omit<import('../../calculators/engine/seed/check-law.ts').LawSeed, 'documents'>
}

declare module 'virtual:yakkan/law-documents' {
  /** Every document of the law, with what is said of its articles. */
  export const documents: import('../../calculators/engine/seed/check-law.ts').LawSeed['documents']
}

declare module 'virtual:yakkan/parts' {
  /** Loads a calculator, by `provider/calculator`. */
  export const parts: Readonly<Record<string, () => Promise<import('../ui/catalogue/part.ts').Part>>>
}

declare module 'virtual:yakkan/kinds' {
  interface Drawn {
    readonly kind: import('../../calculators/kernel/schema/kind.ts').Kind
    /** In the embed. */
    readonly chart?: import('../ui/charts/chart.ts').Chart
  }

  /** Loads a kind. */
  export const kinds: Readonly<Record<string, () => Promise<Drawn>>>
}

declare module 'virtual:yakkan/wholes' {
  /** Loads a calculator's part of its seed, with the law that it can cite, as JSON text in both languages, by `provider/calculator`. */
  export const wholes: Readonly<Record<string, () => Promise<{ readonly text: string }>>>
}
