import type { SeedProblem } from '../../../calculators/engine/seed/seed-problem.ts'
import type { AnyFormula, Kind } from '../../../calculators/kernel/schema/kind.ts'
import { type Change, changed, type Draft } from '../../ui/form/draft.ts'
import { fragmentOf, type LeftOut, readFragment } from '../../ui/form/fragment.ts'
import { type Parameter, parseParameters, serializeParameters } from '../../ui/link/address.ts'
import type { Language } from '../../ui/text/format.ts'
import type { Ready } from './check-terms.ts'
import { nameOfFormula } from './formulas.ts'
import {
  changedTerms,
  formulaName,
  type Start,
  type TermsChange,
  type TermsDraft,
  untouchedDraft,
} from './terms-draft.ts'
import { parseTermsLink, termsParameters } from './terms-link.ts'
import { everyProblem } from './terms-problems.ts'
import { seedOf } from './terms-seed.ts'

type Check = typeof import('./check-terms.ts').customCalculator

/** A formula that was loaded, and what checks terms for it. */
export interface Loaded {
  readonly kind: Kind
  readonly variant: string
  readonly formula: AnyFormula
  readonly check: Check
  readonly language: Language
}

/** What lies before the person: the terms as typed, what they make, and the facts of the calculation. */
export interface EditorState {
  readonly loaded: Loaded
  readonly draft: TermsDraft
  readonly problems: readonly SeedProblem[]
  /** The calculator under the terms as they were when they were last complete. */
  readonly ready: Ready | undefined
  /** None until there was a calculator to read them. */
  readonly facts: Draft | undefined
  /** Facts of a link that wait for a calculator. */
  readonly waiting: readonly Parameter[]
  readonly leftOut: readonly LeftOut[]
  /** What was entered for other formulas, by their names. */
  readonly earlierDrafts: ReadonlyMap<string, EarlierDraft>
  /** The terms that others took the place of. */
  readonly before: TermsDraft | undefined
  /** Grows whenever other terms are laid out. */
  readonly opened: number
}

interface EarlierDraft {
  readonly draft: TermsDraft
  readonly facts: readonly Parameter[]
}

/** The terms as a seed, checked or not. */
export const seedInEditor = ({
  loaded: { kind, variant, formula, language },
  draft,
}: Pick<EditorState, 'loaded' | 'draft'>) =>
  seedOf(draft, {
    formula,
    isOnlyVariant: Object.keys(kind.variants).length === 1,
    name: nameOfFormula(kind, variant)[language],
    language,
  })

/** The editor with other terms: they are checked, and calculated with at once if they hold. */
function withDraft(editor: EditorState, draft: TermsDraft): EditorState {
  const { check, kind } = editor.loaded
  const checked = (of: TermsDraft) => check(seedInEditor({ ...editor, draft: of }), of.ids.calculator, kind)
  const { problems: own, found } = checked(draft)
  const problems = everyProblem((of) => (of === draft ? own : checked(of).problems), draft)
  const ready = found ?? editor.ready
  const next = { ...editor, draft, problems, ready }
  if (ready === undefined || editor.facts !== undefined) return next
  const link = readFragment(ready.calculator, serializeParameters(editor.waiting))
  return { ...next, facts: link.draft, waiting: [], leftOut: [...editor.leftOut, ...link.leftOut] }
}

const emptyEditor = (loaded: Loaded): EditorState => ({
  loaded,
  draft: untouchedDraft(loaded.kind.id, loaded.variant, loaded.formula),
  problems: [],
  ready: undefined,
  facts: undefined,
  waiting: [],
  leftOut: [],
  earlierDrafts: new Map(),
  before: undefined,
  opened: 0,
})

/** The editor as a link opens it. */
export function editorStateOf(
  loaded: Loaded,
  own: readonly Parameter[],
  facts: readonly Parameter[],
  start: Start | undefined,
): EditorState {
  const { draft, leftOut } = parseTermsLink(loaded.kind.id, loaded.variant, loaded.formula, own, start)
  return withDraft({ ...emptyEditor(loaded), waiting: facts, leftOut }, draft)
}

const factsOn = ({ ready, facts, waiting }: EditorState): readonly Parameter[] =>
  ready === undefined || facts === undefined
    ? waiting
    : parseParameters(fragmentOf(ready.calculator, facts)).list.filter(({ name }) => name !== 'v')

/** The fragment that holds all of the editor. */
export const editorFragment = (editor: EditorState): string =>
  serializeParameters([
    ...termsParameters(editor.draft, editor.loaded.formula),
    ...factsOn(editor).filter(({ name }) => name !== 'v'),
    { name: 'v', value: '1' },
  ])

/** Another formula: what was entered for it before comes back, and what holds for any stays. */
export function withFormula(editor: EditorState, loaded: Loaded): EditorState {
  const now = formulaName(editor.draft)
  const earlierDrafts = new Map([...editor.earlierDrafts, [now, { draft: editor.draft, facts: factsOn(editor) }]])
  const fresh = emptyEditor(loaded)
  const before = earlierDrafts.get(formulaName(fresh.draft))
  const { texts, currency, byContract, articles, documents, ids, start } = editor.draft
  const draft: TermsDraft = {
    ...(before?.draft ?? fresh.draft),
    texts: { ...texts, title: before?.draft.texts.title ?? '' },
    currency,
    byContract,
    articles,
    documents,
    start,
    ids: { ...ids, calculator: before?.draft.ids.calculator ?? fresh.draft.ids.calculator },
  }
  const next = withDraft({ ...fresh, earlierDrafts, waiting: before?.facts ?? factsOn(editor) }, draft)
  // Facts that the other formula does not ask for are kept with the first.
  return { ...next, leftOut: [] }
}

/** Other terms for the same or another formula; the ones before can be had back. */
export function withTerms(editor: EditorState | undefined, loaded: Loaded, draft: TermsDraft): EditorState {
  const base = editor === undefined ? emptyEditor(loaded) : editor
  const isSame = editor !== undefined && formulaName(editor.draft) === formulaName(draft)
  const on = isSame || editor === undefined ? base : withFormula(editor, loaded)
  const laidOut = withDraft({ ...on, leftOut: [] }, draft)
  return { ...laidOut, before: isSame ? editor.draft : undefined, opened: base.opened + 1 }
}

export const withoutReplacing = (editor: EditorState): EditorState =>
  editor.before === undefined
    ? editor
    : { ...withDraft(editor, editor.before), before: undefined, opened: editor.opened + 1 }

export const withChange = (editor: EditorState, change: TermsChange): EditorState =>
  withDraft(editor, changedTerms(editor.draft, change))

export const withFacts = (editor: EditorState, change: Change): EditorState =>
  editor.facts === undefined ? editor : { ...editor, facts: changed(editor.facts, change) }
