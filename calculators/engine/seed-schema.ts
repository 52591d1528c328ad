import * as v from 'valibot'
import { minorDigits } from '../kernel/money.ts'

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
  v.string(),
  v.regex(/^([0-9][0-9-]*|[a-z][a-z0-9-]*)$/, 'expected an article, such as "13" or "supplementary-1"'),
)
export const dateText = v.pipe(
  v.string('expected a date, "YYYY-MM-DD"'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date, "YYYY-MM-DD"'),
)
const nonEmpty = v.pipe(v.string('expected a text'), v.nonEmpty('expected a text; it is empty'))

/** A text in Japanese and in English. */
export const words = v.strictObject({ ja: nonEmpty, en: nonEmpty })

const citeText = v.pipe(v.string('expected a cite, such as "13(2)"'), v.nonEmpty('expected a cite, such as "13(2)"'))
/** One place or several: "13(2)", "civil-code 404". */
export const cites = v.union(
  [citeText, v.pipe(v.array(citeText), v.minLength(1, 'expected at least one cite'))],
  'expected a cite, such as "13(2)", or a list of them',
)

/** An article, or a paragraph or an item of it. */
const place = v.pipe(
  v.string(),
  v.regex(
    /^([0-9][0-9-]*|[a-z][a-z0-9-]*)(\([0-9]+\))?(\([ivx]+\))?$/,
    'expected an article, such as "13", or a paragraph of it, "13(2)"',
  ),
)
/** Nothing in it can be taken for another host than the one that it leads to. */
const address = v.pipe(
  v.string('expected an address, "https://…"'),
  v.regex(/^https:\/\/[a-z0-9.-]+(\/[^\s"'<>\\]*)?$/, 'expected an address that begins with https:// and a host'),
)

export const document = v.strictObject({
  id,
  title: words,
  /** The number of numbered paragraphs of each article; 0 where they have no numbers. */
  articles: v.record(article, v.pipe(v.number('expected the number of its paragraphs'), v.integer(), v.minValue(0))),
  /** What the articles are called that have a name in place of a number. */
  titles: v.optional(v.record(article, words)),
  /** The day on which the text was last read. */
  checkedOn: v.optional(dateText),
  /** Where the text can be read; `{article}` stands for the number of an article, `22-2` as `22_2`. */
  link: v.optional(address),
  /** What an article, or a paragraph of it, says: a sentence in the author's own words. */
  gists: v.optional(v.record(place, words)),
})

/** A value that the text states, with the place where it does. */
export const stated = v.strictObject({
  value: v.unknown(),
  cite: cites,
})

/** A value taken where the text is silent, with its basis and the other values that a reasonable reader could take. */
export const assumed = v.strictObject({
  assumed: v.unknown(),
  basis: words,
  alternatives: v.optional(v.array(v.unknown(), 'expected a list of other values')),
  cite: v.optional(cites),
})

const calculator = v.strictObject({
  kind: id,
  variant: v.optional(id),
  title: words,
  /** The facts that this calculator calls by another name, by their name in the kind. */
  facts: v.optional(v.record(key, v.strictObject({ key, label: words }))),
  notes: v.optional(v.array(v.strictObject({ text: words, cite: cites }))),
})

const edition = v.strictObject({
  from: v.optional(dateText),
  to: v.optional(dateText),
  cite: v.optional(cites),
  /** Terms by calculator. */
  terms: v.record(id, v.record(key, v.unknown())),
})

export const seed = v.strictObject(
  {
    $schema: v.optional(v.string()),
    provider: id,
    name: words,
    currency: v.picklist(
      Object.keys(minorDigits) as (keyof typeof minorDigits)[],
      `expected one of ${Object.keys(minorDigits).join(', ')}`,
    ),
    documents: v.pipe(v.array(document), v.minLength(1, 'expected at least one document')),
    /** Set where an edition applies to contracts made from its first day on. */
    editionsGoByContract: v.optional(v.boolean('expected true or false')),
    assumptions: v.optional(v.record(key, assumed)),
    calculators: v.record(id, calculator),
    editions: v.pipe(v.array(edition), v.minLength(1, 'expected at least one edition')),
  },
  'expected an object, such as {"provider": …}',
)
/** A seed whose terms have not been looked at yet. */
export type SeedOutline = v.InferOutput<typeof seed>

/** A term of a checked seed: the name of a shared assumption, a stated value, or an assumed one. */
export type WrittenTerm = string | v.InferOutput<typeof stated> | v.InferOutput<typeof assumed>

/** A seed that has been checked: whatever it names is there, and each value is one that its term can take. */
export interface Seed extends Omit<SeedOutline, 'editions'> {
  readonly editions: readonly (Omit<SeedOutline['editions'][number], 'terms'> & {
    readonly terms: Readonly<Record<string, Readonly<Record<string, WrittenTerm>>>>
  })[]
}
