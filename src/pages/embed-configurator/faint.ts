import { looksOf } from './accent.ts'
import { type Colours, coloursIn } from './colour-text.ts'
import { contrast, enough } from './contrast.ts'
import { tokens } from './look-presets.ts'
import { painted } from './painted.ts'
import type { Setup } from './setup.ts'

/** A theme in which a colour is hard to read, or to read on. */
export interface Faint {
  readonly theme: keyof Colours
  readonly contrast: number
}

/** What was chosen, and where in it a reader would have to strain. */
export interface Faints {
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
