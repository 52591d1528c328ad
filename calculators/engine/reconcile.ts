import type { Derived } from '../kernel/derive.ts'
import { amountText, exactText } from '../kernel/money.ts'
import { figureText } from '../kernel/print.ts'
import { isFlaw, type Problem } from '../kernel/problem.ts'
import { compare, minus, type Rational, whole } from '../kernel/rational.ts'
import type { Result } from '../kernel/result.ts'
import { scanAmount, scanDay } from '../kernel/scan.ts'
import type { ChosenReadings, Reconciled } from './outcome.ts'
import type { Calculator, TermValue } from './provider.ts'
import type { Choices } from './readings.ts'
import { mainFigure, type Run, rootsOf } from './run.ts'
import { readingsUnder } from './steps.ts'

/** The billed amount, or date, in the unit of the calculator's main figure. */
export function billedAmount(
  raw: unknown,
  { formula, provider }: Calculator,
  problems: Problem[],
): Derived<unknown> | undefined {
  const value = formula.isMoney ? scanAmount(raw, provider.currency) : scanDay(raw)
  if (!isFlaw(value)) return { value, unit: formula.isMoney ? provider.currency : 'date', proof: undefined }
  problems.push({ path: 'billed', code: value.flaw, message: value.message })
  return undefined
}

/**
 * Holds a billed amount against every combination of readings. Only readings that a combination leans on are varied, so
 * that a match names what matters and nothing else.
 */
export function reconciled(run: Run, billed: Derived<unknown>): Reconciled {
  const matches: { readings: ChosenReadings }[] = []
  let nearest: { readings: ChosenReadings; figure: string; distance: Rational } | undefined
  const explore = (choices: Choices, result: Result): void => {
    const leanedOn = readingsUnder(rootsOf(result))
    const open = run.edition.terms.find((term) => leanedOn.has(term.id) && !choices.has(term.id))
    if (open !== undefined) {
      for (const value of open.values) {
        const chosen: Choices = new Map([...choices, [open.id, value]])
        // To choose the default is what the result was made under.
        explore(chosen, value === open.values[0] ? result : run.result(chosen, true))
      }
      return
    }
    const figure = mainFigure(result, run.calculator)
    if (figure === undefined) return
    const distance = distanceOf(billed, figure)
    const readings = rawOf(choices)
    if (distance.n === 0) matches.push({ readings })
    else if (nearest === undefined || compare(size(distance), size(nearest.distance)) < 0) {
      nearest = { readings, figure: figureText(figure), distance }
    }
  }
  explore(new Map(), run.result(new Map(), true))
  const text = figureText(billed)
  if (matches.length > 0 || nearest === undefined) return { billed: text, matches }
  const { readings, figure, distance } = nearest
  return { billed: text, matches, nearest: { readings, figure, difference: distanceText(distance, run.calculator) } }
}

const rawOf = (choices: ReadonlyMap<string, TermValue>): ChosenReadings =>
  Object.fromEntries([...choices].map(([id, { raw }]) => [id, raw]))

const rationalOf = ({ value }: Derived<unknown>): Rational =>
  typeof value === 'number' ? whole(value) : (value as Rational)

const distanceOf = (billed: Derived<unknown>, figure: Derived<unknown>): Rational =>
  minus(rationalOf(billed), rationalOf(figure))

const size = ({ n, d }: Rational): Rational => ({ n: n < 0 ? -n : n, d })

const distanceText = (distance: Rational, { formula, provider }: Calculator): string =>
  formula.isMoney ? amountText(distance, provider.currency) : exactText(distance)
