import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { useSite } from '../link/site.ts'
import { useFormatter } from '../text/formatter.ts'
import { UnbrokenFigures } from '../text/unbroken-figures.tsx'
import { type LatePayment, latePaymentPath, owedBy } from './owed.ts'

/** The link from what is owed to what it costs to pay that late. */
const lateLinkWords = {
  late: {
    ja: '{amount}の支払が遅れたときの損害金を計算する',
    en: 'If the {amount} is paid late: what that costs',
  },
  lateFrom: {
    ja: '{date}までに支払う{amount}が遅れたときの損害金を計算する',
    en: 'If the {amount} due by {date} is paid late: what that costs',
  },
} as const satisfies Readonly<Record<string, Words>>

interface LateLinkProps {
  readonly outcome: AnsweredOutcome
  readonly late: LatePayment
  /** Whether it opens beside the page that it stands on. */
  readonly opensBeside?: boolean
}

/** From what is owed to what it costs to pay that late, under the same terms; nothing where nothing is owed. */
export function LateLink({ outcome, late, opensBeside = false }: LateLinkProps) {
  const { calculator, say, value } = useFormatter()
  const { link } = useSite()
  const owed = owedBy(calculator, outcome)
  if (owed === undefined) return null
  const { amount, dueOn } = owed
  const { provider } = calculator
  const shown = value(provider.currency, amount)
  const text =
    dueOn === undefined
      ? say(lateLinkWords.late, { amount: shown })
      : say(lateLinkWords.lateFrom, { amount: shown, date: value('date', dueOn) })
  return (
    <p className="late-link">
      <a
        href={link(latePaymentPath(provider.id, late, owed))}
        {...(opensBeside && { target: '_blank', rel: 'noopener' })}
      >
        <UnbrokenFigures text={text} />
      </a>
    </p>
  )
}
