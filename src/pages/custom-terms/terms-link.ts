import { type Currency, minorDigits } from '../../../calculators/kernel/number/money.ts'
import type { AnyFormula } from '../../../calculators/kernel/schema/kind.ts'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import type { LeftOut } from '../../ui/form/fragment.ts'
import { parseEntry } from '../../ui/form/parse-entry.ts'
import type { Parameter } from '../../ui/link/address.ts'
import { citeItems } from './cite-text.ts'
import { proposedIn } from './starting-point.ts'
import { itemsOf, parseAlternatives, parseTerm, typedTerm } from './term-text.ts'
import {
  listed,
  noTexts,
  othersOf,
  type Start,
  type TermDraft,
  type TermsDraft,
  type TermsTexts,
  untouchedDraft,
} from './terms-draft.ts'

/**
 * Terms as parameters of an address: `own.kind=late-penalty&term.annualRate=0.1&cite.annualRate=5(2)`. Each name holds a
 * point, and what follows it is no number, so that none is the name of a fact.
 */

/** What a link may hold in one place; more is left out. */
const longest = 1000
const most = 200

/** A link, parted into what tells of terms and what tells of facts. */
export interface Parted {
  readonly own: readonly Parameter[]
  readonly others: readonly Parameter[]
}

const termsNames = /^(own|id|term|assumed|absent|cite|basis|other|fact|key|article|document)\./

export const parted = (list: readonly Parameter[]): Parted => ({
  own: list.filter(({ name }) => termsNames.test(name)),
  others: list.filter(({ name }) => !termsNames.test(name)),
})

/** The formula that a link names, not looked up yet. */
export function formulaIn(own: readonly Parameter[]): { readonly kind: string; readonly variant: string } | undefined {
  const value = (name: string): string | undefined => own.find((each) => each.name === name)?.value
  const kind = value('own.kind')
  return kind === undefined ? undefined : { kind, variant: value('own.variant') ?? 'plain' }
}

const isCurrency = (text: string): text is Currency => Object.hasOwn(minorDigits, text)
const isText = (name: string): name is keyof TermsTexts => Object.hasOwn(noTexts, name)

/** The calculator of the site that a link says its terms began with. */
export const startIn = (own: readonly Parameter[]): string | undefined =>
  own.find(({ name }) => name === 'own.start')?.value

/** What differs from terms that nobody has touched, and from what the page proposed. */
export function termsParameters(draft: TermsDraft, formula: AnyFormula): readonly Parameter[] {
  const untouched = untouchedDraft(draft.kind, draft.variant, formula)
  const proposed = proposedIn(draft)
  const { texts, currency, byContract, ids, start } = draft
  const nameless = Object.keys(proposed.facts).filter((id) => draft.facts[id] === undefined)
  const changed = (prefix: string, now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>) =>
    Object.entries(now).flatMap(([name, value]) =>
      value === before[name] ? [] : [{ name: `${prefix}.${name}`, value }],
    )
  return [
    { name: 'own.kind', value: draft.kind },
    ...(draft.variant === 'plain' ? [] : [{ name: 'own.variant', value: draft.variant }]),
    ...(start === undefined ? [] : [{ name: 'own.start', value: start.name }]),
    ...changed(
      'own',
      { ...texts, from: parseEntry('date', texts.from), cite: citeText(texts.cite) },
      { ...proposed.texts },
    ),
    ...(currency === untouched.currency ? [] : [{ name: 'own.currency', value: currency }]),
    ...(byContract ? [{ name: 'own.byContract', value: 'true' }] : []),
    ...changed('id', { ...ids }, { ...untouched.ids }),
    ...changed('article', draft.articles, proposed.articles),
    ...changed('document', draft.documents, proposed.documents),
    ...Object.entries(draft.facts).flatMap(([id, { key, label }]) => [
      ...(label === proposed.facts[id]?.label ? [] : [{ name: `fact.${id}`, value: label }]),
      ...(key === id ? [] : [{ name: `key.${id}`, value: key }]),
    ]),
    ...nameless.map((id) => ({ name: `fact.${id}`, value: '' })),
    ...Object.entries(formula.terms).flatMap(([id, shape]) => {
      const [now, before] = [draft.terms[id], untouched.terms[id]]
      return now === undefined || before === undefined
        ? []
        : termParameters(id, now, { ...before, basis: proposed.bases[id] ?? '' }, shape, currency)
    }),
  ]
}

const prefixes = { stated: 'term', assumed: 'assumed', absent: 'absent' } as const

function termParameters(
  id: string,
  now: TermDraft,
  before: TermDraft,
  shape: TermShape<unknown>,
  currency: Currency,
): readonly Parameter[] {
  const text = (written: unknown): string => (Array.isArray(written) ? listed(written.map(String)) : String(written))
  const value = now.value.trim() === '' ? '' : text(parseTerm(shape, now.value, currency))
  const isMoved = now.source !== before.source || now.value !== before.value
  const others = listed(parseAlternatives(shape, now.others, currency).map(text))
  return [
    ...(isMoved ? [{ name: `${prefixes[now.source]}.${id}`, value }] : []),
    ...(now.cite === '' ? [] : [{ name: `cite.${id}`, value: citeText(now.cite) }]),
    ...(now.basis === before.basis ? [] : [{ name: `basis.${id}`, value: now.basis }]),
    ...(others === othersOf(shape, now.value) ? [] : [{ name: `other.${id}`, value: others }]),
  ]
}

/** Articles stand in a link as they were read, in no language. */
const citeText = (typed: string): string => listed(citeItems(typed))

export interface TermsLink {
  readonly draft: TermsDraft
  readonly leftOut: readonly LeftOut[]
}

type Why = LeftOut['why'] | undefined

/** Reads terms for a formula. It keeps what it can, and says what it left out.
 * @param start the calculator that the link says they began with */
export function parseTermsLink(
  kind: string,
  variant: string,
  formula: AnyFormula,
  own: readonly Parameter[],
  start?: Start,
): TermsLink {
  let draft = begun(untouchedDraft(kind, variant, formula), start)
  const leftOut = new Map<string, LeftOut['why']>()
  const seen = new Set<string>()

  for (const { name, value } of own) {
    const why = seen.has(name)
      ? 'repeated'
      : seen.size >= most
        ? 'too-many'
        : value.length > longest
          ? 'too-much'
          : place(name, value)
    seen.add(name)
    if (why !== undefined && !leftOut.has(name)) leftOut.set(name, why)
  }
  draft = { ...draft, terms: withOthers(draft.terms) }
  const notes = [...leftOut].map(([name, why]): LeftOut => ({ name: name.slice(0, 60), why }))
  return { draft, leftOut: notes }

  function place(name: string, value: string): Why {
    const [prefix, id] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)]
    switch (prefix) {
      case 'own':
        return placeOwn(id, value)
      case 'id':
        if (!Object.hasOwn(draft.ids, id)) return 'unknown'
        if (!isId(value)) return 'wrong'
        draft = { ...draft, ids: { ...draft.ids, [id]: value } }
        return undefined
      case 'article':
      case 'document':
        return placeName(prefix, id, value)
      case 'fact':
      case 'key':
        return placeFact(prefix, id, value)
      default:
        return placeTerm(prefix, id, value)
    }
  }

  /** Readings that the link does not name are all the other choices. */
  function withOthers(terms: TermsDraft['terms']): TermsDraft['terms'] {
    const entries = Object.entries(formula.terms).flatMap(([id, shape]) => {
      const term = terms[id]
      if (term === undefined) return []
      const isNamed = seen.has(`other.${id}`) && !leftOut.has(`other.${id}`)
      return [[id, isNamed ? term : { ...term, others: othersOf(shape, term.value) }] as const]
    })
    return Object.fromEntries(entries)
  }

  function placeOwn(id: string, value: string): Why {
    if (id === 'kind' || id === 'variant') return undefined
    if (id === 'start') return start === undefined ? 'unknown' : undefined
    if (id === 'currency') {
      if (!isCurrency(value)) return 'wrong'
      draft = { ...draft, currency: value }
    } else if (id === 'byContract') {
      if (value !== 'true' && value !== 'false') return 'wrong'
      draft = { ...draft, byContract: value === 'true' }
    } else if (isText(id)) draft = { ...draft, texts: { ...draft.texts, [id]: value } }
    else return 'unknown'
    return undefined
  }

  function placeName(prefix: 'article' | 'document', id: string, value: string): Why {
    if (!isId(id)) return 'unknown'
    const list = prefix === 'article' ? 'articles' : 'documents'
    draft = { ...draft, [list]: { ...draft[list], [id]: value } }
    return undefined
  }

  function placeFact(prefix: 'fact' | 'key', id: string, value: string): Why {
    if (!Object.hasOwn(formula.facts, id)) return 'unknown'
    if (prefix === 'key' && (!/^[a-z][A-Za-z0-9]*$/.test(value) || isReserved(value))) return 'wrong'
    const { [id]: before = { key: id, label: '' }, ...others } = draft.facts
    if (prefix === 'fact' && value === '' && before.key === id) {
      draft = { ...draft, facts: others }
      return undefined
    }
    draft = { ...draft, facts: { ...draft.facts, [id]: { ...before, [prefix === 'key' ? 'key' : 'label']: value } } }
    return undefined
  }

  function placeTerm(prefix: string, id: string, value: string): Why {
    const [shape, before] = Object.hasOwn(formula.terms, id) ? [formula.terms[id], draft.terms[id]] : []
    if (shape === undefined || before === undefined) return 'unknown'
    const to = termPart(prefix, shape, value)
    if (typeof to === 'string') return to
    draft = { ...draft, terms: { ...draft.terms, [id]: { ...before, ...to } } }
    return undefined
  }
}

/** Terms with the texts that the page proposes for them. */
function begun(untouched: TermsDraft, start: Start | undefined): TermsDraft {
  if (start === undefined) return untouched
  const draft = { ...untouched, start }
  const { texts, facts, articles, documents, bases } = proposedIn(draft)
  const terms = Object.entries(draft.terms).map(([id, term]) => [id, { ...term, basis: bases[id] ?? '' }] as const)
  return { ...draft, texts, facts, articles, documents, terms: Object.fromEntries(terms) }
}

const isId = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && !isReserved(text)
const isReserved = (key: string): boolean => ['constructor', 'prototype'].includes(key)

/** What a parameter says of a term; why it is left out, where it can say nothing. */
function termPart(prefix: string, shape: TermShape<unknown>, value: string): Partial<TermDraft> | LeftOut['why'] {
  const isOneOf = (text: string): boolean =>
    shape.type === 'flag'
      ? text === 'true' || text === 'false'
      : shape.type !== 'choice' || shape.choices.includes(text)
  switch (prefix) {
    case 'term':
      return isOneOf(value) ? { source: 'stated', value: typedTerm(shape, value) } : 'wrong'
    case 'assumed':
      return isOneOf(value) ? { source: 'assumed', value: typedTerm(shape, value) } : 'wrong'
    case 'absent':
      return shape.optional ? { source: 'absent', ...(value === '' ? {} : { value }) } : 'wrong'
    case 'other':
      return itemsOf(value).every(isOneOf)
        ? {
            others:
              shape.type === 'days-of-year' ? value : listed(itemsOf(value).map((item) => typedTerm(shape, item))),
          }
        : 'wrong'
    case 'cite':
      return { cite: value }
    default:
      return { basis: value }
  }
}
