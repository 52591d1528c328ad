import { memo, useDeferredValue } from 'react'
import { billed } from '../../ui/answer/bill.ts'
import { FactsForm } from '../../ui/answer/facts-form.tsx'
import { Headline, Spoken } from '../../ui/answer/headline.tsx'
import { Sheet } from '../../ui/answer/sheet.tsx'
import { useWork } from '../../ui/answer/use-work.ts'
import { CalculatorGists } from '../../ui/cites/cites.tsx'
import type { Change, Draft } from '../../ui/form/draft.ts'
import { useSite } from '../../ui/link/site.ts'
import { FormatterContext, useFormatter } from '../../ui/text/formatter.ts'
import { formulaText, ruleText } from '../../ui/text/rule.ts'
import type { Ready } from './check-terms.ts'
import type { EditorState } from './editor-state.ts'
import { termsWords } from './words.ts'

interface CustomCalculatorProps {
  readonly editor: EditorState
  onChange(change: Change): void
}

/** The calculation under the terms beside it, once there are any that can be used. */
export function CustomCalculator({ editor: { ready, facts }, onChange }: CustomCalculatorProps) {
  return ready === undefined || facts === undefined ? null : <AtWork ready={ready} draft={facts} onChange={onChange} />
}

const StillSheet = memo(Sheet)

interface AtWorkProps {
  readonly ready: Ready
  readonly draft: Draft
  onChange(change: Change): void
}

function AtWork({ ready: { catalogue, calculator }, draft, onChange }: AtWorkProps) {
  const { language } = useSite()
  const work = useWork(catalogue, calculator, draft, language, billed)
  const { answer, formatter } = work
  const settled = useDeferredValue(answer)
  return (
    <FormatterContext value={formatter}>
      <Headline answer={answer} />
      <FactsForm className="own-facts" work={work} onChange={onChange} />
      <Spoken answer={settled} />
      <StillSheet answer={settled} catalogue={catalogue} onChange={onChange} />
      <Rule />
      <CalculatorGists />
    </FormatterContext>
  )
}

/** The rule and the formula in words, as these terms make them. */
function Rule() {
  const formatter = useFormatter()
  return (
    <section className="own-rule">
      <h2>{formatter.say(termsWords.rule)}</h2>
      <p className="rule">{ruleText(formatter)}</p>
      <p className="formula">{formulaText(formatter)}</p>
    </section>
  )
}
