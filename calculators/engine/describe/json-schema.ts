/** A JSON Schema, as data. */
export interface JsonSchema {
  readonly [key: string]: unknown
}
