import { type Colours, coloursIn, contrast, enough, painted } from './colours.ts'
import { looksOf, tokens } from './looks.ts'
import type { Setup } from './setup.ts'

/** A theme in which a colour is hard to read, or to read on. */
export interface Faint {
  readonly theme: keyof Colours
  readonly contrast: number
}

/** What was chosen, and where in it a reader would have to strain. */
interface Faints {
  readonly accent: readonly Faint[]
  /** Of the usual text on the background that was chosen. */
  readonly background: readonly Faint[]
}

export function faints(setup: Setup): Faints {
  const { accent = '', background = '' } = looksOf(setup)
  const [accents, backgrounds] = [coloursIn(accent), coloursIn(background)]
  const themes = setup.theme === 'auto' ? (['light', 'dark'] as const) : [setup.theme]
  const among = (texts: Colours): readonly Faint[] =>
    themes.flatMap((theme) => {
      const ground = [tokens.paper[theme], ...(backgrounds === undefined ? [] : [backgrounds[theme]])]
      const found = contrast(painted(...ground, texts[theme]), painted(...ground))
      return found < enough ? [{ theme, contrast: found }] : []
    })
  return {
    accent: accents === undefined ? [] : among(accents),
    background: backgrounds === undefined ? [] : among(tokens.soft),
  }
}
