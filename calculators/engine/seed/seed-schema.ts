import * as v from 'valibot'
import { type Currency, minorDigits } from '../../kernel/number/money.ts'
import { object, record, someOf } from './seed-object.ts'

/** The shape of a seed file. What a calculator's terms may be is up to its kind, and checked in `check-terms.ts`. */

const id = v.pipe(
  v.string('expected a name'),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected a name in lower-case letters, digits and single hyphens'),
)
const key = v.pipe(
  v.string('expected a key'),
  v.regex(/^[a-z][A-Za-z0-9]*$/, 'expected a key of letters and digits, such as "lastLoginOn"'),
)
const article = v.pipe(
  v.string('expected an article, such as "13"'),
  v.regex(/^([0-9][0-9-]*|[a-z][a-z0-9-]*)$/, 'expected an article, such as "13" or "supplementary-1"'),
)
export const dateText = v.pipe(
  v.string('expected a date, "YYYY-MM-DD"'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date, "YYYY-MM-DD"'),
)
const nonEmpty = v.pipe(v.string('expected a text'), v.nonEmpty('expected a text; it is empty'))

/** A text in Japanese and in English. */
export const words = object({ ja: nonEmpty, en: nonEmpty }, 'expected a text in both languages, {"ja": …, "en": …}')

const citeText = v.pipe(v.string('expected a cite, such as "13(2)"'), v.nonEmpty('expected a cite, such as "13(2)"'))
/** One place or several: "13(2)", "civil-code 404". */
export const cites = v.union(
  [citeText, someOf(citeText, 'expected a list of cites')],
  'expected a cite, such as "13(2)", or a list of them',
)

/** An article, or a paragraph or an item of it. */
const placeForm = 'expected an article, such as "13", or a paragraph of it, "13(2)"'
const place = v.pipe(
  v.string(placeForm),
  v.regex(/^([0-9][0-9-]*|[a-z][a-z0-9-]*)(\([0-9]+\))?(\([ivx]+\))?$/, placeForm),
)
/** Nothing in it can be taken for another host than the one that it leads to. */
const address = v.pipe(
  v.string('expected an address, "https://…"'),
  v.regex(/^https:\/\/[a-z0-9.-]+(\/[^\s"'<>\\]*)?$/, 'expected an address that begins with https:// and a host'),
)

const paragraphs = 'expected the number of its numbered paragraphs, 0 where they have no numbers'
const articles = 'expected an object with the number of paragraphs of each article, {"1": 0, "2": 3}'

export const document = object(
  {
    id,
    title: words,
    /** The number of numbered paragraphs of each article; 0 where they have no numbers. */
    articles: record(article, v.pipe(v.number(paragraphs), v.integer(paragraphs), v.minValue(0, paragraphs)), articles),
    /** What the articles are called that have a name in place of a number. */
    titles: v.optional(record(article, words, 'expected an object with what each article is called')),
    /** The day on which the text was last read. */
    checkedOn: v.optional(dateText),
    /** Where the text can be read; `{article}` stands for the number of an article, `22-2` as `22_2`. */
    link: v.optional(address),
    /** What an article, or a paragraph of it, says: a sentence in the author's own words. */
    gists: v.optional(record(place, words, 'expected an object with what each article says, {"13(2)": …}')),
  },
  'expected a document, {"id": …, "title": …, "articles": …}',
)

/** A value that the text states, with the place where it does. */
export const stated = object(
  {
    value: v.unknown(),
    cite: cites,
  },
  'expected a stated term, {"value": …, "cite": …}',
)

/** A value taken where the text is silent, with its basis and the other values that a reasonable reader could take. */
export const assumed = object(
  {
    assumed: v.unknown(),
    basis: words,
    alternatives: v.optional(v.array(v.unknown(), 'expected a list of other values')),
    cite: v.optional(cites),
  },
  'expected an assumed term, {"assumed": …, "basis": …}',
)

/** What is said beside a calculation, with the place in the terms. */
const remark = object({ text: words, cite: cites }, 'expected a remark, {"text": …, "cite": …}')
export type Remark = v.InferOutput<typeof remark>

const calculator = object(
  {
    kind: id,
    variant: v.optional(id),
    title: words,
    /** The facts that this calculator calls by another name, by their name in the kind. */
    facts: v.optional(
      record(
        key,
        object({ key, label: words }, 'expected what a fact is called here, {"key": …, "label": …}'),
        'expected an object with what facts are called here, {"on": {"key": …, "label": …}}',
      ),
    ),
    /** What a choice covers under these terms, by the fact's name in the kind and the choice. */
    help: v.optional(
      record(
        key,
        record(id, remark, 'expected an object with a remark at each choice'),
        'expected an object with help by fact, {"fault": {"none": {"text": …, "cite": …}}}',
      ),
    ),
    notes: v.optional(v.array(remark, 'expected a list of remarks')),
  },
  'expected a calculator, {"kind": …, "title": …}',
)

const edition = object(
  {
    from: v.optional(dateText),
    to: v.optional(dateText),
    cite: v.optional(cites),
    /** Terms by calculator. */
    terms: record(
      id,
      record(key, v.unknown(), 'expected an object with the terms of this calculator'),
      'expected an object with the terms of each calculator',
    ),
  },
  'expected an edition, {"from": …, "cite": …, "terms": …}',
)

const currencyNames = Object.keys(minorDigits) as readonly Currency[]
const currency = v.picklist(currencyNames, `expected one of ${currencyNames.join(', ')}`)

export const seed = object(
  {
    $schema: v.optional(v.string('expected the address of a schema')),
    provider: id,
    name: words,
    /** What it is also called, or known for: words with a space between, by which people look for it. */
    search: v.optional(nonEmpty),
    currency,
    /** Others that the provider invoices in; amounts may be asked in them. */
    currencies: v.optional(
      someOf(
        object({ currency, cite: cites }, 'expected another currency, {"currency": …, "cite": …}'),
        'expected a list of other currencies',
      ),
    ),
    documents: someOf(document, 'expected a list of documents'),
    /** Set where an edition applies to contracts made from its first day on. */
    editionsGoByContract: v.optional(v.boolean('expected true or false')),
    assumptions: v.optional(record(key, assumed, 'expected an object with the assumptions by name')),
    calculators: record(id, calculator, 'expected an object with the calculators by id'),
    editions: someOf(edition, 'expected a list of editions'),
  },
  'expected an object, such as {"provider": …}',
)
/** A seed whose terms have not been looked at yet. */
export type SeedOutline = v.InferOutput<typeof seed>

/** A term of a checked seed: the name of a shared assumption, a stated value, or an assumed one. */
export type SeedTerm = string | v.InferOutput<typeof stated> | v.InferOutput<typeof assumed>

/** A seed that has been checked: whatever it names is there, and each value is one that its term can take. */
export interface Seed extends Omit<SeedOutline, 'editions'> {
  readonly editions: readonly (Omit<SeedOutline['editions'][number], 'terms'> & {
    readonly terms: Readonly<Record<string, Readonly<Record<string, SeedTerm>>>>
  })[]
}
