import { kinds } from 'virtual:yakkan/kinds'
import { parts } from 'virtual:yakkan/parts'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import type { Language } from '../../ui/text/format.ts'
import type { Loaded } from './desk-state.ts'
import { draftOfSeed } from './draft-of-seed.ts'
import type { Start } from './own-draft.ts'

/** Loads a formula and what checks terms for it; undefined where there is none of that name. */
export async function loadFormula(id: string, variant: string, language: Language): Promise<Loaded | undefined> {
  const load = Object.hasOwn(kinds, id) ? kinds[id] : undefined
  if (load === undefined) return undefined
  const [{ kind }, { ownCalculator }] = await Promise.all([load(), import('./check-own.ts')])
  const formula = Object.hasOwn(kind.variants, variant) ? kind.variants[variant] : undefined
  return formula === undefined ? undefined : { kind, variant, formula, check: ownCalculator, language }
}

/** All kinds: a file may be of any. */
export async function loadKinds(): Promise<readonly Kind[]> {
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
