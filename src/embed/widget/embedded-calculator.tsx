import { memo, useEffect, useId, useMemo } from 'react'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Answer } from '../../ui/answer/answer.ts'
import { figuresOf } from '../../ui/answer/figures.ts'
import { Headline, Spoken } from '../../ui/answer/headline.tsx'
import { LateLink } from '../../ui/answer/late-link.tsx'
import { Sheet } from '../../ui/answer/sheet.tsx'
import { useSettled, useWork } from '../../ui/answer/use-work.ts'
import type { LatePayment } from '../../ui/catalogue/part.ts'
import { CalculatorGists } from '../../ui/cites/cites.tsx'
import { type Draft, shownFields } from '../../ui/form/draft.ts'
import { Form } from '../../ui/form/form.tsx'
import { fragmentOf } from '../../ui/form/fragment.ts'
import { TypingForm } from '../../ui/form/typing-form.tsx'
import { calculatorPath } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { FormatterContext } from '../../ui/text/formatter.ts'
import { app } from '../../ui/text/words.ts'
import type { EmbedEvent } from '../protocol/messages.ts'
import { restrictedFacts } from './load-restricted.ts'
import type { LockedFactsProps } from './restricted-facts.tsx'
import type { Settings } from './settings.ts'
import { type NamedFacts, useEntries } from './use-entries.ts'

/** A draft as a link out may tell of it. */
function withoutHidden(draft: Draft, hidden: ReadonlySet<string>): Draft {
  const shown = <T,>(of: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(of).filter(([field]) => !hidden.has(field)))
  return { ...draft, cells: shown(draft.cells), rows: shown(draft.rows) }
}

/** What the page around hears of an answer: its status and its main figure, none of the facts. */
export function calculatedEvent(calculator: Calculator, { outcome }: Answer): EmbedEvent {
  if (outcome === undefined) return { type: 'calculated', status: 'waiting' }
  const { status } = outcome
  const { main } = figuresOf(calculator, outcome)
  if (main === undefined) return { type: 'calculated', status }
  const { id, text, unit } = main
  return { type: 'calculated', status, figure: { id, value: text, unit } }
}

/** What an embed says besides its calculator. */
const embedWords = {
  openPage: { ja: '大きな画面で開く（印刷・保存・比較）', en: 'Open on a page of its own (to print, keep, compare)' },
} as const

interface EmbeddedCalculatorProps {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  readonly settings: Settings
  /** Whether the app has a page for it, as it has for its own terms. */
  readonly hasPage: boolean
  readonly late: LatePayment | undefined
  /** Gives away how the page around sets facts. */
  onReady(set: (facts: NamedFacts) => void): void
  emit(event: EmbedEvent): void
}

const StillHeadline = memo(Headline)
const StillSheet = memo(Sheet)

/** One calculator in a page of somebody else. */
export function EmbeddedCalculator({
  catalogue,
  calculator,
  settings,
  hasPage,
  late,
  onReady,
  emit,
}: EmbeddedCalculatorProps) {
  const { locked, hidden, shown } = settings
  const { draft, change, set } = useEntries(calculator, settings)
  const { language } = useSite()
  const title = useId()
  const work = useWork(catalogue, calculator, draft, language)
  const { formatter, active, onActive } = work
  const answer = useMemo(
    () => (hidden.size === 0 ? work.answer : restrictedFacts().concealed(calculator, work.answer, hidden)),
    [calculator, work.answer, hidden],
  )
  const now = useMemo(() => ({ answer, draft }), [answer, draft])
  const settled = useSettled(now, active !== undefined)
  const fields = useMemo(() => {
    const visible = shownFields(calculator).filter(([, key]) => !hidden.has(key))
    return {
      open: visible.filter(([, key]) => !locked.has(key)),
      locked: visible.filter(([, key]) => locked.has(key)),
    }
  }, [calculator, hidden, locked])
  // A picture shows the facts that it was drawn from.
  const parts = useMemo(
    () => (hidden.size === 0 ? shown : new Set([...shown].filter((part) => part !== 'picture'))),
    [shown, hidden],
  )

  const linked = useMemo(
    () => fragmentOf(calculator, withoutHidden(settled.draft, hidden)),
    [calculator, settled.draft, hidden],
  )

  const { outcome } = settled.answer
  useEffect(() => onReady(set), [onReady, set])
  const event = JSON.stringify(calculatedEvent(calculator, settled.answer))
  useEffect(() => emit(JSON.parse(event)), [emit, event])

  return (
    <FormatterContext value={formatter}>
      <section className="work" aria-labelledby={title}>
        <h2 id={title} className="work-title">
          {calculator.title[language]}
          <small>{calculator.provider.name[language]}</small>
        </h2>
        <TypingForm className="work-form" label={formatter.say(app.facts)} onActive={onActive}>
          {fields.locked.length > 0 && <Locked fields={fields.locked} draft={draft} />}
          <Form fields={fields.open} draft={draft} answer={answer} onChange={change} />
        </TypingForm>
        <div className="work-answer">
          <StillHeadline answer={answer} />
          <Spoken answer={settled.answer} />
          <StillSheet answer={settled.answer} catalogue={catalogue} parts={parts} onChange={change} />
        </div>
        <CalculatorGists />
        {hasPage && late !== undefined && outcome !== undefined && (
          <LateLink outcome={outcome} late={late} opensBeside />
        )}
        {hasPage && <LinkOut calculator={calculator} fragment={linked} />}
      </section>
    </FormatterContext>
  )
}

/** What the author of the page filled in for good. */
function Locked(props: LockedFactsProps) {
  const { LockedFacts } = restrictedFacts()
  return <LockedFacts {...props} />
}

interface LinkOutProps {
  readonly calculator: Calculator
  readonly fragment: string
}

/** To the same calculation on a page of its own, where it can be kept, printed and compared. */
function LinkOut({ calculator, fragment }: LinkOutProps) {
  const { link, say } = useSite()
  const page = link(calculatorPath(calculator.provider.id, calculator.id))
  return (
    <p className="link-out">
      <a href={fragment === '' ? page : `${page}#${fragment}`} target="_blank" rel="noopener">
        {say(embedWords.openPage)}
      </a>
    </p>
  )
}
