import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { LatePayment } from '../catalogue/part.ts'
import { calculatorPath, serializeParameters } from '../link/address.ts'
import { useSite } from '../link/site.ts'
import { useFormatter } from '../text/formatter.ts'
import { UnbrokenFigures } from '../text/unbroken-figures.tsx'

/** What a person owes by an answer, as text of its figures; the day where the terms say by when. */
interface Owed {
  readonly amount: string
  readonly dueOn: string | undefined
}

/** What is owed by an answer; none where nothing is, or where it comes to nothing. */
export function owedBy({ formula: { owes } }: Calculator, outcome: AnsweredOutcome): Owed | undefined {
  if (owes === undefined || outcome.status !== 'due') return undefined
  const { figures } = outcome
  const amount = owes.amount.map((id) => figures[id]?.value).find((text) => text !== undefined)
  if (amount === undefined || !/[1-9]/.test(amount)) return undefined
  return { amount, dueOn: owes.dueOn === undefined ? undefined : figures[owes.dueOn]?.value }
}

/**
 * The way from the site's root to what it costs to pay an amount late, with all that is known of it filled in.
 * @example millenvpn/late-penalty/#dueOn=2026-11-17&principal=7700&v=1
 */
export function latePaymentPath(provider: string, late: LatePayment, { amount, dueOn }: Owed): string {
  const fragment = serializeParameters([
    { name: late.principal, value: amount },
    ...(dueOn === undefined ? [] : [{ name: late.dueOn, value: dueOn }]),
    { name: 'v', value: '1' },
  ])
  return `${calculatorPath(provider, late.calculator)}#${fragment}`
}

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
