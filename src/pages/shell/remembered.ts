import { type Texts, textsIn } from './texts.ts'

/** The state of the tab's history entry with the texts in it, for loading anew and for coming back. */
export const remembering = (texts: Texts): unknown => ({ ...window.history.state, texts })

export const rememberedTexts = (): Texts => textsIn(window.history.state?.texts)
