import type { GuardShown, Operand, Step } from '../../../calculators/engine/run/outcome.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { number } from './format.ts'
import type { Formatter } from './formatter.ts'
import { operationWords } from './names.ts'
import { sheetWords } from './sheet-words.ts'
import { filled } from './words.ts'

/** A part of a line of arithmetic: an operand, or a sign between operands. */
type Token = { readonly operand: Operand } | { readonly sign: string }

const signs: Readonly<Record<string, string>> = { product: '×', sum: '+', difference: '\u2212', quotient: '÷' }

/** A share of a year is its days over the days of a year; the rule that says so is no number. */
const partsOf = ({
  operation,
  operands,
}: Step): { readonly sign: string; readonly operands: readonly Operand[] } | undefined => {
  if (operation === 'share-of-year') return { sign: '÷', operands: operands.slice(0, 2) }
  const sign = signs[operation]
  return sign === undefined ? undefined : { sign, operands: operands.filter(({ unit }) => unit !== 'choice') }
}

/**
 * The arithmetic of a step, such as 50,000 × 14.6 % × 45 ÷ 365; none where it is no arithmetic. A share of a year that is
 * no finite decimal stands there as it was made, so that the line is exact.
 * @param earlier the steps before it
 */
function arithmetic(step: Step, earlier: readonly Step[]): readonly Token[] | undefined {
  const parts = partsOf(step)
  if (parts === undefined) return undefined
  return parts.operands.flatMap((operand, at): readonly Token[] => [
    ...(at === 0 ? [] : [{ sign: parts.sign }]),
    ...spelledOut(operand, earlier, parts.operands.length > 1 && (parts.sign !== '+' || at > 0)),
  ])
}

function spelledOut(operand: Operand, earlier: readonly Step[], needsParentheses: boolean): readonly Token[] {
  const at =
    operand.unit === 'years' && operand.exact.includes('/') ? earlier.findLastIndex(({ id }) => id === operand.id) : -1
  const step = earlier[at]
  const tokens = step && arithmetic(step, earlier.slice(0, at))
  if (tokens === undefined) return [{ operand }]
  const isSum = tokens.some((token) => 'sign' in token && token.sign === '+')
  return isSum && needsParentheses ? [{ sign: '(' }, ...tokens, { sign: ')' }] : tokens
}

/** Whether an operand is shown with fewer decimals than it has. */
const isRounded = ({ exact, shown }: Operand): boolean => exact.includes('/') || exact.length > shown.length

const about = (isRound: boolean): string => (isRound ? '≈ ' : '')

/** What a step comes to. */
export const stepValue = ({ value }: Formatter, { rounded, unit, shown }: Step): string =>
  about(rounded) + value(unit, shown)

/** The exact value of a step, where the one shown is rounded. */
export const exactText = ({ say, language }: Formatter, { rounded, exact }: Step): string | undefined =>
  rounded ? say(sheetWords.exactly, { value: number(exact, language) }) : undefined

export const operandValue = ({ value }: Formatter, operand: Operand): string =>
  about(isRounded(operand)) + value(operand.unit, operand.shown)

/** How a step came about in words, with the operands that are still to be named after it. */
export function operationText(
  formatter: Formatter,
  { operation, operands }: Step,
): { readonly name: string; readonly operands: readonly Operand[] } {
  const { calculator, language } = formatter
  const name = operationWords(calculator.kind, operation)?.[language] ?? operation
  if (!name.includes('{0}')) return { name, operands }
  const values = operands.map((operand, at) => [String(at), operandValue(formatter, operand)])
  return { name: filled(name, Object.fromEntries(values)), operands: [] }
}

/** The arithmetic of a step with its signs; none where it has none. @param earlier the steps before it */
export function arithmeticText(formatter: Formatter, step: Step, earlier: readonly Step[]): string | undefined {
  const tokens = arithmetic(step, earlier)
  return tokens === undefined || tokens.length < 2
    ? undefined
    : tokens.map((token) => tokenText(formatter, token)).join('')
}

const parentheses = ['(', ')']

/** A sign between spaces, or an operand: the number, and its unit only where it is a rate. */
function tokenText({ value, language }: Formatter, token: Token): string {
  if ('sign' in token) return parentheses.includes(token.sign) ? token.sign : ` ${token.sign} `
  const { operand } = token
  if (operand.unit === 'rate') return value(operand.unit, operand.exact)
  return about(isRounded(operand)) + number(operand.shown, language)
}

/** What stands before a check that was made by figures and found nothing, by its id. */
const passed: Readonly<Record<string, Words>> = {
  'consumer-cap': { ja: '抵触なし', en: 'Not exceeded' },
}

/** What stands before a check: only one that was made by figures may say that nothing is amiss; else it is a notice. */
export const guardMark = ({ say }: Formatter, { id, bites }: GuardShown): string =>
  say(bites ? sheetWords.bites : (passed[id] ?? sheetWords.note))
