import type { Operand, Step } from '../../../calculators/engine/run/outcome.ts'

/** A part of a line of arithmetic: an operand, or a sign between operands. */
export type Token = { readonly operand: Operand } | { readonly sign: string }

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
export function arithmetic(step: Step, earlier: readonly Step[]): readonly Token[] | undefined {
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
export const isRounded = ({ exact, shown }: Operand): boolean => exact.includes('/') || exact.length > shown.length
