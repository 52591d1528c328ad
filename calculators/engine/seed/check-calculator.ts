import type { Shapes } from '../../kernel/schema/fact-shape.ts'
import type { AnyFormula } from '../../kernel/schema/kind.ts'
import type { CiteCheck } from './check-cites.ts'
import { checkTerms } from './check-terms.ts'
import type { Inspection } from './inspection.ts'
import { type Path, pathText, type SeedProblem } from './seed-problem.ts'
import type { SeedOutline } from './seed-schema.ts'
import { variantOf } from './variant.ts'

/** Checks the entry of a calculator against its kind, and its terms in each edition. */
export function checkCalculator(id: string, inspection: Inspection): void {
  const { outline, kinds, checkCites, problems } = inspection
  const at: Path = ['calculators', id]
  const entry = outline.calculators[id]
  if (entry === undefined) return
  const kind = kinds.get(entry.kind)
  if (kind === undefined) {
    const known = [...kinds.keys()].join(', ')
    problems.push({ path: pathText([...at, 'kind']), message: `there is no kind "${entry.kind}"; known are ${known}` })
    return
  }
  const chosen = variantOf(kind, entry.variant)
  if (chosen === undefined) {
    const known = Object.keys(kind.variants).join(', ')
    problems.push({ path: pathText([...at, 'variant']), message: `expected one of ${known}` })
    return
  }
  const { formula } = chosen
  checkNames(entry.facts ?? {}, Object.keys(formula.facts), [...at, 'facts'], problems)
  checkHelp(entry.help ?? {}, formula.facts, [...at, 'help'], checkCites, problems)
  for (const [index, { cite }] of (entry.notes ?? []).entries()) checkCites(cite, [...at, 'notes', index, 'cite'])
  checkEditions(id, formula, inspection)
}

/** Only facts that the kind has are called otherwise, and no two of them alike. */
function checkNames(
  renamed: Readonly<Record<string, { readonly key: string }>>,
  facts: readonly string[],
  at: Path,
  problems: SeedProblem[],
): void {
  for (const fact of Object.keys(renamed)) {
    if (facts.includes(fact)) continue
    problems.push({
      path: pathText([...at, fact]),
      message: `the kind has no such fact; it has ${facts.join(', ')}`,
    })
  }
  const entered = facts.map((fact) => renamed[fact]?.key ?? fact)
  if (new Set(entered).size < entered.length) {
    problems.push({ path: pathText(at), message: `two facts would be entered as one: ${entered.join(', ')}` })
  }
}

/** Help stands at choices that there are, and is cited. */
function checkHelp(
  help: NonNullable<SeedOutline['calculators'][string]['help']>,
  facts: Shapes,
  at: Path,
  checkCites: CiteCheck,
  problems: SeedProblem[],
): void {
  for (const [fact, choices] of Object.entries(help)) {
    const known = Object.hasOwn(facts, fact) ? (facts[fact]?.choices ?? []) : []
    for (const [choice, { cite }] of Object.entries(choices)) {
      if (known.includes(choice)) checkCites(cite, [...at, fact, choice, 'cite'])
      else {
        const message = `the kind has no such choice; it has ${known.join(', ') || 'none'}`
        problems.push({ path: pathText([...at, fact, choice]), message })
      }
    }
  }
}

function checkEditions(calculator: string, formula: AnyFormula, inspection: Inspection): void {
  const { outline, isSound, problems } = inspection
  // Terms that cannot be read may be this calculator's.
  let hasTerms = !isSound(['editions'])
  for (const [index, edition] of outline.editions.entries()) {
    const at: Path = ['editions', index, 'terms', calculator]
    if (!isSound(at)) continue
    const { from, terms } = edition
    const raw = Object.hasOwn(terms, calculator) ? terms[calculator] : undefined
    if (raw === undefined) continue
    hasTerms = true
    if (from !== undefined && formula.edition === undefined) {
      problems.push({ path: pathText(at), message: 'this kind has no date that could pick a dated edition' })
    }
    checkTerms(raw, formula, at, inspection)
  }
  if (!hasTerms) {
    problems.push({ path: pathText(['calculators', calculator]), message: 'no edition has terms for this calculator' })
  }
}
