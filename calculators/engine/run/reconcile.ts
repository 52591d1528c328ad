import { amountText, exactText } from '../../kernel/number/money.ts'
import { compare, minus, type Rational, whole } from '../../kernel/number/rational.ts'
import type { Derived } from '../../kernel/proof/derive.ts'
import { figureText } from '../../kernel/proof/print.ts'
import type { Result } from '../../kernel/proof/result.ts'
import type { Calculator, TermValue } from '../seed/provider.ts'
import { isNamed, otherReadings } from './other-readings.ts'
import type { ChosenReadings, Match, Reconciled } from './outcome.ts'
import type { Choices } from './readings.ts'
import { mainFigure, type Run, rootsOf } from './run.ts'
import { traced } from './steps.ts'

/**
 * Holds a billed amount against every combination of readings: the main figure first; where it never fits, the other
 * figures of its unit; where none does, how far the nearest main figure stays. Only readings that an outcome would name are
 * varied, so that a match names what matters and nothing else.
 */
export function reconciled(run: Run, billed: Derived<unknown>): Reconciled {
  const { formula } = run.calculator
  const matches: Match[] = []
  const otherMatches: Match[] = []
  let nearest: { readings: ChosenReadings; figure: string; distance: Rational } | undefined
  const addCombination = (choices: Choices, result: Result): void => {
    const figure = mainFigure(result, run.calculator)
    if (figure === undefined) return
    const distance = distanceOf(billed, figure)
    const readings = rawOf(choices)
    if (distance.n === 0) {
      matches.push({ readings })
      return
    }
    const other = matches.length === 0 ? otherFigure(result, formula.figures, billed) : undefined
    if (other !== undefined) otherMatches.push({ readings, figure: other })
    if (nearest === undefined || compare(size(distance), size(nearest.distance)) < 0) {
      nearest = { readings, figure: figureText(figure), distance }
    }
  }
  const explore = (choices: Choices, result: Result): void => {
    const leanedOn = traced(rootsOf(result)).readings
    const open = run.edition.terms.find(
      (term) =>
        leanedOn.has(term.id) &&
        !choices.has(term.id) &&
        isNamed(term, result, () => otherReadings(run, term, choices)),
    )
    if (open === undefined) {
      addCombination(choices, result)
      return
    }
    for (const value of open.values) {
      const chosen: Choices = new Map([...choices, [open.id, value]])
      // To choose the default is what the result was made under.
      explore(chosen, value === open.values[0] ? result : run.result(chosen, true))
    }
  }
  explore(new Map(), run.result(new Map(), true))
  const text = figureText(billed)
  const found = matches.length > 0 ? matches : otherMatches
  if (found.length > 0 || nearest === undefined) return { billed: text, matches: found }
  const { readings, figure, distance } = nearest
  return {
    billed: text,
    matches: found,
    nearest: { readings, figure, difference: distanceText(distance, run.calculator) },
  }
}

/** The first figure of a result, in the order in which its kind names them, that is what was billed. */
function otherFigure(result: Result, ids: readonly string[], billed: Derived<unknown>): string | undefined {
  const figures = 'figures' in result ? result.figures : {}
  return ids.find((id) => {
    const figure = figures[id]
    return (
      figure !== undefined && figure.unit === billed.unit && !isEntered(figure) && distanceOf(billed, figure).n === 0
    )
  })
}

/** Whether a figure is what somebody entered, under another name. */
function isEntered(figure: Derived<unknown>): boolean {
  let { proof } = figure
  while (proof?.operation === 'same' || proof?.operation === 'already-whole') proof = proof.operands[0]?.proof
  return proof?.source === 'fact'
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
