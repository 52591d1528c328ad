import type { SeedProblem } from '../../../calculators/engine/seed/seed-problem.ts'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import { loadKinds } from './load.ts'

/** What came of opening a file. */
export type OpenedFile =
  | { readonly is: 'seed'; readonly file: string; readonly seed: Seed }
  | { readonly is: 'wrong'; readonly file: string; readonly problems: readonly SeedProblem[] }
  | { readonly is: 'too-big' | 'unread'; readonly file: string }

const most = 1_000_000

/** Reads a file as a seed and checks it whole. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name } = file
  if (file.size > most) return { is: 'too-big', file: name }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    const [kinds, { seedInFile }] = await Promise.all([loadKinds(), import('./check-own.ts')])
    const { problems, found } = seedInFile(text, kinds)
    return found === undefined ? { is: 'wrong', file: name, problems } : { is: 'seed', file: name, seed: found }
  } catch {
    return { is: 'unread', file: name }
  }
}

/** The calculator of a seed that has but one: nobody need be asked which. */
export function onlyCalculator(opened: OpenedFile): string | undefined {
  const [first, ...others] = opened.is === 'seed' ? Object.keys(opened.seed.calculators) : []
  return others.length === 0 ? first : undefined
}
