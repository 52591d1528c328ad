import { type Cite, isSameCite } from '../../kernel/proof/cite.ts'
import type { Derived, Proof } from '../../kernel/proof/derive.ts'
import { type FormattedValue, formattedValue } from '../../kernel/proof/print.ts'
import type { Operand, Step } from './outcome.ts'

interface Proven {
  readonly derived: Derived<unknown>
  readonly proof: Proof
}

interface Found {
  readonly seen: Set<Proof>
  readonly derived: Proven[]
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

/** What lies under the values of a computation. */
export interface Trace {
  /** What was derived, each proof once, operands before what is made of them. */
  readonly derived: readonly Proven[]
  /** Ids of the readings that the computation leaned on. */
  readonly readings: ReadonlySet<string>
}

/** @param afterwards what the values lead to: it comes last, and tells of no reading */
export function traced(roots: readonly Derived<unknown>[], afterwards: readonly Derived<unknown>[] = []): Trace {
  const found: Found = { seen: new Set(), derived: [], readings: new Set() }
  find(found, roots)
  find({ ...found, readings: new Set() }, afterwards)
  return found
}

const none: ReadonlySet<string> = new Set()

/**
 * The worksheet of a computation, read off its values.
 * @param unnamed ids of readings that the answer does not turn on; no step names them
 */
export function worksheet(trace: Trace, unnamed: ReadonlySet<string> = none): readonly Step[] {
  const steps: Step[] = []
  const texts = new Map<Derived<unknown>, FormattedValue>()
  const textOf = (of: Derived<unknown>): FormattedValue => {
    const known = texts.get(of)
    if (known !== undefined) return known
    const text = formattedValue(of)
    texts.set(of, text)
    return text
  }
  const operandOf = (operand: Derived<unknown>): Operand => {
    const { exact, shown } = textOf(operand)
    return { id: operand.proof?.id ?? '', unit: operand.unit, exact, shown }
  }
  const isNamed = ({ proof }: Derived<unknown>): boolean =>
    proof === undefined || proof.source === undefined || !unnamed.has(proof.id)
  for (const { derived, proof } of trace.derived) {
    const { id, operation, cites } = proof
    const operands = unnamed.size === 0 ? proof.operands : proof.operands.filter(isNamed)
    const { exact, shown, rounded } = textOf(derived)
    steps.push({
      id,
      operation,
      operands: operands.map(operandOf),
      unit: derived.unit,
      exact,
      shown,
      rounded,
      cites: citesOf(cites, operands),
    })
  }
  return steps
}

/** A step is cited from its rule and from the terms and figures of law that went into it: a list of its own. */
function citesOf(cites: readonly Cite[], operands: readonly Derived[]): readonly Cite[] {
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
