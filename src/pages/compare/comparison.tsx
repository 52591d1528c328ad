import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Fields } from '../../../calculators/kernel/schema/parse-facts.ts'
import type { Answer } from '../../ui/answer/answer.ts'
import { headlineText } from '../../ui/answer/headline-text.ts'
import { type Change, type Draft, shownFields } from '../../ui/form/draft.ts'
import { fieldsOnPage } from '../../ui/form/fields.ts'
import { Form } from '../../ui/form/form.tsx'
import { TypingForm } from '../../ui/form/typing-form.tsx'
import { useUnfinishedPlace } from '../../ui/form/use-corrections.ts'
import { useSite } from '../../ui/link/site.ts'
import { FormatterContext, formatterOf, useFormatter } from '../../ui/text/formatter.ts'
import { app } from '../../ui/text/words.ts'
import { LeftOutNotice } from '../shell/left-out-notice.tsx'
import { SpokenText } from '../shell/spoken-text.tsx'
import { type Common, commonOf, comparisonOf } from './answers.ts'
import { Bars } from './bars.tsx'
import { useComparison } from './comparison-address.ts'
import { Growth } from './growth.tsx'
import { grows } from './growth-model.ts'
import { type ProviderResult, providerResults, useResultText } from './provider-result.ts'
import { grouped, type Question, type Side } from './question.ts'
import { ResultTable } from './result-table.tsx'
import { TermsBeside } from './terms-beside.tsx'
import { compareWords } from './words.ts'

interface CommonFormProps {
  readonly common: Common
  readonly draft: Draft
  readonly answer: Answer
  onChange(change: Change): void
}

/** What everybody is asked; then, under its name, what a provider alone takes. */
function CommonForm({ common: { calculator, takers }, draft, answer, onChange }: CommonFormProps) {
  const { list, language } = useFormatter()
  const groups = grouped(shownFields(calculator), ([id]) => nameOf(takers.get(id)))
  const shared = groups.get('') ?? []
  const apart = [...groups].filter(([names]) => names !== '')
  const form = (fields: Fields) => <Form fields={fields} draft={draft} answer={answer} onChange={onChange} />

  function nameOf(of: readonly Calculator[] | undefined): string {
    return of === undefined ? '' : list(of.map(({ provider }) => provider.name[language]))
  }
  return (
    <>
      {form(shared)}
      {apart.map(([providers, fields]) => (
        <Apart key={fields[0]?.[0]} providers={providers}>
          {form(fields)}
        </Apart>
      ))}
    </>
  )
}

function Apart({ providers, children }: { readonly providers: string; readonly children: ReactNode }) {
  const { say } = useFormatter()
  const id = useId()
  return (
    <fieldset className="compare-apart" aria-labelledby={id}>
      <p id={id}>{say(compareWords.onlyFor, { providers })}</p>
      {children}
    </fieldset>
  )
}

interface ComparisonProps {
  readonly question: Question
  readonly sides: readonly Side[]
  /** Whether the address is that of this question. */
  isOpen(): boolean
  onAddress(fragment: string): void
}

/** The facts on one side; on the other what they come to under each provider's terms. */
export function Comparison({ question, sides, isOpen, onAddress }: ComparisonProps) {
  const { language } = useSite()
  const common = useMemo(() => commonOf(sides), [sides])
  const { calculator } = common
  const { draft, change, leftOut } = useComparison(question.kind, calculator, isOpen, onAddress)
  const [active, onActive] = useState<string>()
  const formatter = useMemo(() => {
    const [first] = sides
    if (first === undefined) throw new RangeError('Comparison: there is nothing to compare')
    return formatterOf(first.catalogue, calculator, language)
  }, [sides, calculator, language])

  const open = useUnfinishedPlace(fieldsOnPage(shownFields(calculator), draft), active)
  const comparison = useMemo(
    () => comparisonOf(common, sides, draft, (place) => place === open),
    [common, sides, draft, open],
  )
  const all = useMemo(() => providerResults(comparison, calculator.provider.currency), [comparison, calculator])
  const settled = useDeferredValue(all)
  const { formAnswer } = comparison
  const isIncomplete = formAnswer.needed.length > 0 || formAnswer.wrong.size > 0 || formAnswer.elsewhere.length > 0

  return (
    <FormatterContext value={formatter}>
      <div className="compare-work">
        <TypingForm className="compare-form" label={app.facts[language]} onActive={onActive}>
          <LeftOutNotice leftOut={leftOut} />
          <CommonForm common={common} draft={draft} answer={formAnswer} onChange={change} />
          <p className="compare-missing">{isIncomplete ? headlineText(formatter, formAnswer).sentence : ''}</p>
        </TypingForm>
        <div className="compare-answer">
          <ResultTable common={calculator} results={all} />
          <SpokenComparison results={settled} />
          <Bars common={calculator} results={all} />
          {grows(question.kind) && <Growth results={settled} />}
        </div>
      </div>
      <TermsBeside sides={sides} />
    </FormatterContext>
  )
}

/** The comparison for a screen reader. */
function SpokenComparison({ results }: { readonly results: readonly ProviderResult[] }) {
  const { list } = useFormatter()
  const textOf = useResultText()
  const parts = results.flatMap((result) => {
    const { provider, figure, sentence } = textOf(result)
    const what = figure ?? sentence
    return what === undefined ? [] : [`${provider} ${what}`]
  })
  return <SpokenText text={list(parts)} />
}
