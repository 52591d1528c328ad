import { type Cite, isSameCite } from '../kernel/cite.ts'
import type { Derived, Proof } from '../kernel/derive.ts'
import { type Written, written } from '../kernel/print.ts'
import type { Operand, Step } from './outcome.ts'

/** What the tree of a computation holds: its steps in the order of the computation, and the readings it leans on. */
export interface Worksheet {
  readonly steps: readonly Step[]
  /** Ids of the readings that the computation leaned on. */
  readonly readings: ReadonlySet<string>
}

interface Proven {
  readonly derived: Derived<unknown>
  readonly proof: Proof
}

/** The proofs under some values, operands before what is made of them. Iterative: a tree may be thousands deep. */
function inOrder(roots: readonly Derived<unknown>[], seen = new Set<Proof>()): readonly Proven[] {
  const ordered: Proven[] = []
  const stack: { readonly derived: Derived<unknown>; readonly isDone: boolean }[] = []
  for (let at = roots.length - 1; at >= 0; at -= 1) {
    const derived = roots[at]
    if (derived !== undefined) stack.push({ derived, isDone: false })
  }
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { derived, isDone } = next
    const { proof } = derived
    if (proof === undefined || (!isDone && seen.has(proof))) continue
    if (isDone) {
      ordered.push({ derived, proof })
      continue
    }
    seen.add(proof)
    stack.push({ derived, isDone: true })
    for (let at = proof.operands.length - 1; at >= 0; at -= 1) {
      const operand = proof.operands[at]
      if (operand !== undefined) stack.push({ derived: operand, isDone: false })
    }
  }
  return ordered
}

/** Ids of the readings that some values lean on. */
export function readingsUnder(roots: readonly Derived<unknown>[]): ReadonlySet<string> {
  const readings = new Set<string>()
  for (const { proof } of inOrder(roots)) if (proof.isReading) readings.add(proof.id)
  return readings
}

/** The worksheet of a computation, read off its values; it ends with what they lead to, which tells of no reading. */
export function worksheet(roots: readonly Derived<unknown>[], afterwards: readonly Derived<unknown>[] = []): Worksheet {
  const seen = new Set<Proof>()
  const proven = inOrder(roots, seen)
  const steps: Step[] = []
  const readings = new Set(proven.flatMap(({ proof }) => (proof.isReading ? proof.id : [])))
  const texts = new Map<Derived<unknown>, Written>()
  const textOf = (of: Derived<unknown>): Written => {
    const known = texts.get(of)
    if (known !== undefined) return known
    const text = written(of)
    texts.set(of, text)
    return text
  }
  const operandOf = (operand: Derived<unknown>): Operand => {
    const { exact, shown } = textOf(operand)
    return { id: operand.proof?.id ?? '', unit: operand.unit, exact, shown }
  }
  for (const { derived, proof } of [...proven, ...inOrder(afterwards, seen)]) {
    if (proof.source !== undefined) continue
    const { id, operation, operands } = proof
    const { exact, shown, rounded } = textOf(derived)
    const { unit } = derived
    steps.push({ id, operation, operands: operands.map(operandOf), unit, exact, shown, rounded, cites: citesOf(proof) })
  }
  return { steps, readings }
}

/** A step is cited from its rule and from the terms and figures of law that went into it. */
function citesOf({ cites, operands }: Proof): readonly Cite[] {
  let all = cites
  for (const { proof } of operands) {
    if (proof?.source === undefined || proof.cites.length === 0) continue
    const added = proof.cites.filter((cite) => !all.some((other) => isSameCite(cite, other)))
    if (added.length > 0) all = all.length === 0 ? added : [...all, ...added]
  }
  // What is not of this step's own making may be shared by all answers.
  return all === cites ? Object.freeze(cites) : all
}
