import type { Sentence } from '../schema/sentence.ts'
import type { common } from './common-words.ts'

/**
 * What a kind says, each also by variant (`rule.<variant>`): `rule`, what is answered and by which rule, in a few sentences;
 * `formula`, in one line of words; `because`, why the answer is what it is, with `because.and`, of which all is said that
 * can be; and `because.<code>` of a refusal.
 * @typeParam Name the words of the kind: facts, figures, steps and terms have them, and `name:<fact>` is what a fact is called
 */
export type Sentences<Name extends string> = Readonly<
  Record<string, Sentence<Name | keyof typeof common | `name:${Name}`>>
>
