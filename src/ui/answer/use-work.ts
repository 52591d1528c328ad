import { startTransition, useLayoutEffect, useMemo, useState } from 'react'
import { inCurrency } from '../../../calculators/engine/run/in-currency.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { chosenCurrency, type Draft, shownFields } from '../form/draft.ts'
import { fieldsOnPage } from '../form/fields.ts'
import { useUnfinishedPlace } from '../form/use-corrections.ts'
import type { Language } from '../text/format.ts'
import { type Formatter, formatterOf } from '../text/formatter.ts'
import { type Answer, answerTo, type BillComparing } from './answer.ts'

/** A few frames, in milliseconds: long enough for the figure to be painted, too short to be seen as a delay. */
const pause = 50

/**
 * A value that follows another when that has rested for a moment: whoever types sees the figure at once, and what takes
 * longer to draw comes between two keys. What is chosen elsewhere, while nobody types, shows at once.
 */
export function useSettled<V>(value: V, isTyping: boolean): V {
  const [settled, setSettled] = useState(value)
  // A passive effect would have React plan a task of its own at every key.
  useLayoutEffect(() => {
    const waiting = setTimeout(() => startTransition(() => setSettled(value)), pause)
    return () => clearTimeout(waiting)
  }, [value])
  return isTyping ? settled : value
}

/** A calculator at work on what is entered. */
export interface Work {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  readonly draft: Draft
  readonly formatter: Formatter
  readonly answer: Answer
  /** The field that is being typed into. */
  readonly active: string | undefined
  onActive(place: string | undefined): void
}

/**
 * What a calculator answers to what is entered, wherever that is kept. A page, or a part of one, is put together around it:
 * a `FormatterContext` with its formatter, in it a `FactsForm`, and what shows the answer, at once or settled.
 * @param billed compares a bill, where the page asks for one
 */
export function useWork(
  catalogue: Catalogue,
  known: Calculator,
  draft: Draft,
  language: Language,
  billed?: BillComparing,
): Work {
  const currency = chosenCurrency(known, draft)
  const calculator = useMemo(() => inCurrency(known, currency), [known, currency])
  const [active, onActive] = useState<string>()
  const formatter = useMemo(() => formatterOf(catalogue, calculator, language), [catalogue, calculator, language])
  const fields = useMemo(() => fieldsOnPage(shownFields(calculator), draft), [calculator, draft])
  const open = useUnfinishedPlace(fields, active)
  const answer = useMemo(
    () => answerTo(catalogue, calculator, draft, new Set(fields.keys()), (place) => place === open, billed),
    [catalogue, calculator, draft, fields, open, billed],
  )
  return { catalogue, calculator, draft, formatter, answer, active, onActive }
}
