import { useEffect, useState } from 'react'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { type Answer, answerTo } from '../../ui/answer/answer.ts'
import { partCatalogue } from '../../ui/catalogue/part-catalogue.ts'
import { type Draft, inChosenCurrency, shownFields } from '../../ui/form/draft.ts'
import { fieldsOnPage } from '../../ui/form/fields.ts'
import { readFragment } from '../../ui/form/fragment.ts'
import { calculatorPath } from '../../ui/link/address.ts'
import type { SavedCalculation } from './saved-calculation.ts'

/** A kept calculation, computed anew from its facts. */
export interface SavedAnswer {
  readonly catalogue: Catalogue
  readonly calculator: Calculator
  readonly draft: Draft
  readonly answer: Answer
}

type Facts = Pick<SavedCalculation, 'provider' | 'calculator' | 'fragment'>

/** So many are computed at a time; the others wait. */
const lanes = 4
const waiting: (() => Promise<void>)[] = []
let running = 0

/** Answers that were computed already, by their facts. */
const known = new Map<string, Promise<SavedAnswer | undefined>>()

/** Computes a kept calculation; undefined where the site has no such calculator (any more). */
export function savedAnswer(saved: Facts): Promise<SavedAnswer | undefined> {
  const key = `${calculatorPath(saved.provider, saved.calculator)}#${saved.fragment}`
  const found = known.get(key)
  if (found !== undefined) return found
  const answer = inTurn(() => computed(saved))
  known.set(key, answer)
  // What could not be loaded now may be loaded later.
  answer.catch(() => known.delete(key))
  return answer
}

async function computed({ provider, calculator: id, fragment }: Facts): Promise<SavedAnswer | undefined> {
  const catalogue = await partCatalogue(`${provider}/${id}`)
  const known = catalogue?.providers.get(provider)?.calculators.get(id)
  if (catalogue === undefined || known === undefined) return undefined
  const { draft } = readFragment(known, fragment)
  const calculator = inChosenCurrency(known, draft)
  const places = new Set(fieldsOnPage(shownFields(calculator), draft).keys())
  return { catalogue, calculator, draft, answer: answerTo(catalogue, calculator, draft, places, () => false) }
}

/** Runs a task when a lane is free, and leaves the page a breath before it. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    waiting.push(async () => {
      await new Promise((breath) => setTimeout(breath))
      await task().then(resolve, reject)
    })
    advance()
  })
}

function advance(): void {
  if (running >= lanes) return
  const next = waiting.shift()
  if (next === undefined) return
  running += 1
  void next().finally(() => {
    running -= 1
    advance()
  })
}

/** What became of a kept calculation: an answer, or why there is none; undefined while it is computed. */
type Computed = SavedAnswer | 'not-here' | 'not-loaded' | undefined

/** The answer of a kept calculation. */
export function useAnswer({ provider, calculator, fragment }: SavedCalculation): Computed {
  const [computed, setComputed] = useState<Computed>()
  useEffect(() => {
    let isAwaited = true
    savedAnswer({ provider, calculator, fragment }).then(
      (answer) => isAwaited && setComputed(answer ?? 'not-here'),
      () => isAwaited && setComputed('not-loaded'),
    )
    return () => {
      isAwaited = false
    }
  }, [provider, calculator, fragment])
  return computed
}
