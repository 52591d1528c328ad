import type { common } from './common-words.ts'

/**
 * Sentences of a kind, as functions of what there is to say: of an answer (`because`), or of the terms (`rule`, `formula`).
 *
 *     because: (say, is) => [
 *       is('principalLeft') && { ja: say`${'days'}分…`, en: say`${'days'} late …` },
 *     ]
 */

/** A text with values by their names, written for the reader; none where one of them has no value. */
type Say<Name extends string> = (texts: TemplateStringsArray, ...names: readonly Name[]) => string | undefined

/**
 * Whether there is a value of a name; with a way, whether it came out so (`is('countBack', 'strict')`) or by that operation
 * (`is('dueDate', 'as-stated')`).
 */
export type Is<Name extends string> = (name: Name, way?: string) => boolean

/** Whether a check against the law bites. */
export type Bites = (guard: string) => boolean

/** A sentence in both languages; it can be said where all values in it are there. */
export interface Alternative {
  readonly ja: string | undefined
  readonly en: string | undefined
}

/** What can be said in a case, the most telling first; of them the first that can be said is. */
export type Sentence<Name extends string = string> = (
  say: Say<Name>,
  is: Is<Name>,
  bites: Bites,
) => readonly (Alternative | false)[]

/**
 * What a kind says, each also by variant (`rule.<variant>`): `rule`, what is answered and by which rule, in a few sentences;
 * `formula`, in one line of words; `because`, why the answer is what it is, with `because.and`, of which all is said that
 * can be; and `because.<code>` of a refusal.
 * @typeParam Name the words of the kind: facts, figures, steps and terms have them, and `name:<fact>` is what a fact is called
 */
export type Sentences<Name extends string = string> = Readonly<
  Record<string, Sentence<Name | keyof typeof common | `name:${Name}`>>
>
