/** Texts that stand in no address, by name; the entry of the tab's history has them, for loading anew and for coming back. */
type Texts = Readonly<Record<string, string>>

/** The state of the history's entry with the texts in it. */
export const remembering = (texts: Texts): unknown => ({ ...window.history.state, texts })

export function rememberedTexts(): Texts {
  const texts: unknown = window.history.state?.texts
  if (typeof texts !== 'object' || texts === null) return {}
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  )
}
