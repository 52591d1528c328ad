import type { Draft } from '../../ui/form/draft.ts'

/** A draft as a link out may tell of it. */
export function withoutHidden(draft: Draft, hidden: ReadonlySet<string>): Draft {
  const shown = <T>(of: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(of).filter(([field]) => !hidden.has(field)))
  return { ...draft, cells: shown(draft.cells), rows: shown(draft.rows) }
}
