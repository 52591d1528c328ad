import { useSite } from '../link/site.ts'
import { useReader } from '../text/reader.ts'
import { Whole } from '../text/whole.tsx'
import type { Answered } from './answer.ts'
import { lateLinkWords } from './late-link-words.ts'
import { type LatePayment, latePaymentPath, owedBy } from './owed.ts'

interface LateLinkProps {
  readonly outcome: Answered
  readonly late: LatePayment
  /** Whether it opens beside the page that it stands on. */
  readonly opensBeside?: boolean
}

/** From what is owed to what it costs to pay that late, under the same terms; nothing where nothing is owed. */
export function LateLink({ outcome, late, opensBeside = false }: LateLinkProps) {
  const { calculator, say, value } = useReader()
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
        <Whole text={text} />
      </a>
    </p>
  )
}
