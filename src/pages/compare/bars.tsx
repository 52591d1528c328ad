import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { useFormatter } from '../../ui/text/formatter.ts'
import { sheetWords } from '../../ui/text/sheet-words.ts'
import { app } from '../../ui/text/words.ts'
import { Drawing, largest, shareOf } from './drawing.tsx'
import type { ProviderResult } from './provider-result.ts'
import { type ResultText, useResultText } from './provider-result.ts'
import { compareWords } from './words.ts'

const rowHeight = 44
const textLine = 14
const bar = { top: 22, height: 8 } as const

interface BarsProps {
  readonly common: Calculator
  readonly results: readonly ProviderResult[]
}

/** The amounts as bars on one scale, each under its name and its figure; a fine line spans what it could also be. */
export function Bars({ common, results }: BarsProps) {
  const { say, name, list } = useFormatter()
  const textOf = useResultText()
  const drawn = results.filter(({ isInCurrency }) => isInCurrency).map((of) => ({ of, text: textOf(of) }))
  const most = largest(drawn.flatMap(({ of: { amount, range } }) => [amount, range?.high]))
  const main = name(common.formula.main[0] ?? '')
  const description = list(drawn.map(({ of, text }) => `${text.provider} ${shortText(of, text, say)}`))
  return (
    <Drawing
      title={`${say(compareWords.bars)} · ${main}`}
      description={description}
      hint={say(compareWords.barsHint)}
      height={drawn.length * rowHeight}
    >
      {drawn.map(({ of, text }, at) => (
        <g key={of.calculator.provider.id} transform={`translate(0 ${at * rowHeight})`}>
          <text y={textLine}>{text.provider}</text>
          <text
            className={of.amount === undefined ? 'compare-quiet compare-end' : 'compare-strong compare-end'}
            x="100%"
            y={textLine}
          >
            {shortText(of, text, say)}
          </text>
          <rect className="compare-track" y={bar.top} height={bar.height} width="100%" />
          <rect className="compare-bar" y={bar.top} height={bar.height} width={shareOf(of.amount, most)} />
          {of.range !== undefined && (
            <line
              x1={shareOf(of.range.low, most)}
              x2={shareOf(of.range.high, most)}
              y1={bar.top + bar.height + 3}
              y2={bar.top + bar.height + 3}
            />
          )}
        </g>
      ))}
    </Drawing>
  )
}

/** A figure, or in few words why there is none. */
function shortText(
  { outcome }: ProviderResult,
  { figure, instead }: ResultText,
  say: ReturnType<typeof useFormatter>['say'],
): string {
  if (figure !== undefined) return figure
  if (outcome === undefined) return '—'
  if ('inForceFrom' in outcome) return say(compareWords.notInForce)
  return instead ?? say(outcome.status === 'not-due' ? sheetWords.notDue : app.unsettled)
}
