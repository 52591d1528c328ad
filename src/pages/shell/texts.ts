/** Texts that stand in no address, by name. */
export type Texts = Readonly<Record<string, string>>

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'

/** The entries of something that are texts, whatever else it holds, or may be. */
export const textsIn = (found: unknown): Texts => Object.fromEntries(Object.entries(Object(found)).filter(isText))
