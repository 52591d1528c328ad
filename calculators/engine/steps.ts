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

/** What lies under some values, each proof once. */
interface Found {
  readonly seen: Set<Proof>
  /** What was derived, operands before what is made of them. */
  readonly derived: Proven[]
  /** Ids of readings. */
  readonly readings: Set<string>
}

interface Pending extends Proven {
  /** Whether its operands come before it on the list. */
  readonly isReady: boolean
}

/** Adds what lies under some values. Iterative: a tree may be thousands deep. */
function find({ seen, derived, readings }: Found, roots: readonly Derived<unknown>[]): void {
  const stack: Pending[] = []
  const add = (values: readonly Derived<unknown>[]): void => {
    for (let at = values.length - 1; at >= 0; at -= 1) {
      const value = values[at]
      const proof = value?.proof
      if (value === undefined || proof === undefined || seen.has(proof)) continue
      if (proof.source === undefined) stack.push({ derived: value, proof, isReady: false })
      else if (proof.isReading) readings.add(proof.id)
    }
  }
  add(roots)
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { derived: value, proof, isReady } = next
    if (isReady) derived.push(next)
    else if (!seen.has(proof)) {
      seen.add(proof)
      stack.push({ derived: value, proof, isReady: true })
      add(proof.operands)
    }
  }
}

function under(roots: readonly Derived<unknown>[]): Found {
  const found: Found = { seen: new Set(), derived: [], readings: new Set() }
  find(found, roots)
  return found
}

/** Ids of the readings that some values lean on. */
export const readingsUnder = (roots: readonly Derived<unknown>[]): ReadonlySet<string> => under(roots).readings

/** The worksheet of a computation, read off its values; it ends with what they lead to, which tells of no reading. */
export function worksheet(roots: readonly Derived<unknown>[], afterwards: readonly Derived<unknown>[] = []): Worksheet {
  const found = under(roots)
  find({ ...found, readings: new Set() }, afterwards)
  const steps: Step[] = []
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
  for (const { derived, proof } of found.derived) {
    const { id, operation, operands } = proof
    const { exact, shown, rounded } = textOf(derived)
    const { unit } = derived
    steps.push({ id, operation, operands: operands.map(operandOf), unit, exact, shown, rounded, cites: citesOf(proof) })
  }
  return { steps, readings: found.readings }
}

/** A step is cited from its rule and from the terms and figures of law that went into it: a list of its own. */
function citesOf({ cites, operands }: Proof): readonly Cite[] {
  const all = cites.slice()
  for (const { proof } of operands) {
    if (proof?.source === undefined || proof.cites.length === 0) continue
    for (const cite of proof.cites) if (!isAmong(all, cite)) all.push(cite)
  }
  return all
}

function isAmong(cites: readonly Cite[], cite: Cite): boolean {
  for (const other of cites) if (other === cite || isSameCite(other, cite)) return true
  return false
}
