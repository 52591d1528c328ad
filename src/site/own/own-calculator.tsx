import { memo, useDeferredValue, useMemo, useState } from 'react'
import { app } from '../../words/app.ts'
import { ownWords } from '../../words/own.ts'
import { answerTo, billOf } from '../answer/answer.ts'
import { Bill } from '../answer/bill.tsx'
import { Headline } from '../answer/headline.tsx'
import { Sheet } from '../answer/sheet.tsx'
import { Spoken } from '../answer/spoken.tsx'
import { type Change, type Draft, shownFields } from '../form/draft.ts'
import { isUnfinished } from '../form/entered.ts'
import { fieldsOnPage } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import { useSite } from '../page/site.ts'
import { ReaderContext, readerOf, useReader } from '../text/reader.ts'
import { formulaText, ruleText } from '../text/rule.ts'
import type { Ready } from './check-own.ts'
import type { Desk } from './desk-state.ts'

interface OwnCalculatorProps {
  readonly desk: Desk
  onChange(change: Change): void
}

/** The calculation under the terms beside it, once there are any that can be used. */
export function OwnCalculator({ desk: { ready, facts }, onChange }: OwnCalculatorProps) {
  return ready === undefined || facts === undefined ? null : <AtWork ready={ready} draft={facts} onChange={onChange} />
}

const StillSheet = memo(Sheet)

interface AtWorkProps {
  readonly ready: Ready
  readonly draft: Draft
  onChange(change: Change): void
}

function AtWork({ ready: { catalogue, calculator }, draft, onChange }: AtWorkProps) {
  const { say, language } = useSite()
  const [active, setActive] = useState<string>()
  const reader = useMemo(() => readerOf(catalogue, calculator, language), [catalogue, calculator, language])
  const fields = useMemo(() => fieldsOnPage(shownFields(calculator), draft), [calculator, draft])
  const answer = useMemo(() => {
    const isOpen = (place: string): boolean => {
      const field = place === active ? fields.get(place) : undefined
      return field !== undefined && typeof field.cell === 'string' && isUnfinished(field.shape.type, field.cell)
    }
    return answerTo(catalogue, calculator, draft, new Set(fields.keys()), isOpen)
  }, [catalogue, calculator, draft, fields, active])
  const settled = useDeferredValue(answer)
  return (
    <ReaderContext value={reader}>
      <Headline answer={answer} />
      <form
        className="own-facts"
        aria-label={say(app.facts)}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onFocus={({ target }) => setActive(target instanceof HTMLInputElement ? target.name : undefined)}
        onBlur={() => setActive(undefined)}
      >
        <Form fields={shownFields(calculator)} draft={draft} answer={answer} onChange={onChange} />
        <Bill
          draft={draft}
          answer={answer}
          isOpen={active === 'billed' && isUnfinished(billOf(calculator).type, draft.billed)}
          onChange={onChange}
        />
      </form>
      <Spoken answer={settled} />
      <StillSheet answer={settled} catalogue={catalogue} onChange={onChange} />
      <Rule />
    </ReaderContext>
  )
}

/** The rule and the formula in words, as these terms make them. */
function Rule() {
  const reader = useReader()
  return (
    <section className="own-rule">
      <h2>{reader.say(ownWords.rule)}</h2>
      <p className="rule">{ruleText(reader)}</p>
      <p className="formula">{formulaText(reader)}</p>
    </section>
  )
}
