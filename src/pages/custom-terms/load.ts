import { kinds } from 'virtual:yakkan/kinds'
import { parts } from 'virtual:yakkan/parts'
import type { SeedProblem } from '../../../calculators/engine/seed/seed-problem.ts'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import type { Language } from '../../ui/text/format.ts'
import { draftOfSeed } from './draft-of-seed.ts'
import type { Loaded } from './editor-state.ts'
import type { Start } from './terms-draft.ts'

/** Loads a formula and what checks terms for it; undefined where there is none of that name. */
export async function loadFormula(id: string, variant: string, language: Language): Promise<Loaded | undefined> {
  const load = Object.hasOwn(kinds, id) ? kinds[id] : undefined
  if (load === undefined) return undefined
  const [{ kind }, { customCalculator }] = await Promise.all([load(), import('./check-terms.ts')])
  const formula = Object.hasOwn(kind.variants, variant) ? kind.variants[variant] : undefined
  return formula === undefined ? undefined : { kind, variant, formula, check: customCalculator, language }
}

/** All kinds: a file may be of any. */
async function loadKinds(): Promise<readonly Kind[]> {
  const all = await Promise.all(Object.values(kinds).map((load) => load()))
  return all.map(({ kind }) => kind)
}

/** The seed of a calculator of the site, with that calculator alone. */
export async function loadSeed(provider: string, calculator: string): Promise<Seed | undefined> {
  const name = `${provider}/${calculator}`
  const load = Object.hasOwn(parts, name) ? parts[name] : undefined
  return load === undefined ? undefined : (await load()).seed
}

/** A calculator of the site that terms began with, by `provider/calculator`; undefined where there is none of that name. */
export async function loadStart(name: string, language: Language): Promise<Start | undefined> {
  const [provider = '', calculator = ''] = name.split('/')
  const seed = await loadSeed(provider, calculator)
  const load = kinds[seed?.calculators[calculator]?.kind ?? '']
  if (seed === undefined || load === undefined) return undefined
  return { name: `${provider}/${calculator}`, draft: draftOfSeed(seed, calculator, (await load()).kind, language) }
}

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
    const [kinds, { seedInFile }] = await Promise.all([loadKinds(), import('./check-terms.ts')])
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
