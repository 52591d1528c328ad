/** What is wrong with a seed: where in the file, and what would be right. */
export interface SeedProblem {
  readonly path: string
  readonly message: string
}

/** A seed that cannot be used; `message` lists every problem with its place, `problems` holds them as data. */
export interface SeedError extends Error {
  readonly name: 'SeedError'
  readonly problems: readonly SeedProblem[]
}

export function seedError(file: string, problems: readonly SeedProblem[]): SeedError {
  const lines = problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  return Object.assign(new Error(`${file}: ${lines.join('; ')}`), { name: 'SeedError' as const, problems })
}

export const isSeedError = (thrown: unknown): thrown is SeedError =>
  thrown instanceof Error && thrown.name === 'SeedError'

/** The way to a place in a seed. */
export type Path = readonly (string | number)[]

/** `editions[0].terms.late-penalty` from path items. */
export const pathText = (items: Path): string =>
  items.reduce<string>((path, item) => {
    if (typeof item === 'number') return `${path}[${item}]`
    return path === '' ? item : `${path}.${item}`
  }, '')

/** The line and column of a position in a text, both from 1. */
export function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
