/** A JSON Schema, as data. */
export interface JsonSchema {
  readonly [key: string]: unknown
}

declare const described: unique symbol

/** A JSON Schema that knows the type of what it describes, so that both come from one declaration. */
export interface JsonForm<T> extends JsonSchema {
  /** Never set; it carries the type. */
  readonly [described]?: T
}

/** The type that a form describes. */
export type Of<F> = F extends JsonForm<infer T> ? T : never

type Forms = Readonly<Record<string, JsonForm<unknown>>>
type Flat<T> = { readonly [K in keyof T]: T[K] }
type Members<R extends Forms, O extends Forms> = Flat<
  { readonly [K in keyof R]: Of<R[K]> } & { readonly [K in keyof O]?: Of<O[K]> }
>

export const text: JsonForm<string> = { type: 'string' }
export const flag: JsonForm<boolean> = { type: 'boolean' }
export const constant = <const V>(value: V): JsonForm<V> => ({ const: value })
export const oneOf = <const V>(values: readonly V[]): JsonForm<V> => ({ enum: values })
export const listOf = <T>(items: JsonForm<T>): JsonForm<readonly T[]> => ({ type: 'array', items })
export const mapOf = <T>(values: JsonForm<T>): JsonForm<Readonly<Record<string, T>>> => ({
  type: 'object',
  additionalProperties: values,
})

const nothing: Record<never, never> = {}

/** An object with these members and no others. */
export const object = <R extends Forms, O extends Forms = Record<never, never>>(
  required: R,
  optional?: O,
): JsonForm<Members<R, O>> => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...(optional ?? nothing) },
})
