import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { useSite } from '../../ui/link/site.ts'
import { ColourField } from './colour-field.tsx'
import { isColour, isPair } from './colour-text.ts'
import { ratioText } from './contrast.ts'
import { type Faint, faints } from './faint.ts'
import { tokens } from './look-presets.ts'
import { isLookText } from './look-text.ts'
import type { Setup } from './setup.ts'
import { embeddingWords } from './words.ts'

interface ColourFieldsProps {
  readonly setup: Setup
  onChange(to: Partial<Setup>): void
}

type ByTheme = { readonly [T in Faint['theme']]: Words }

const accentFaint: ByTheme = { light: embeddingWords.accentFaintLight, dark: embeddingWords.accentFaintDark }
const backgroundFaint: ByTheme = {
  light: embeddingWords.backgroundFaintLight,
  dark: embeddingWords.backgroundFaintDark,
}

/** The accent in both themes, and what lies below everything. */
export function ColourFields({ setup, onChange }: ColourFieldsProps) {
  const { say } = useSite()
  const { looks, accentInDark } = setup
  const { accent = '', background = '' } = looks
  const hasDark = accentInDark.trim() !== '' && isColour(accentInDark.trim())
  const found = faints(setup)
  const warning = (words: ByTheme, all: readonly Faint[]): string =>
    all.map(({ theme, contrast }) => say(words[theme], { contrast: ratioText(contrast) })).join(' ')
  const wrong = (text: string, holds: boolean, words: Words): string | undefined =>
    text.trim() === '' || holds ? undefined : say(words)
  const isDarks = ({ theme }: Faint): boolean => hasDark && theme === 'dark'
  return (
    <>
      <ColourField
        place="embed.accent"
        label={say(embeddingWords.accent)}
        pickerLabel={say(embeddingWords.accentPicker)}
        text={accent}
        preset={tokens.accent.light}
        wrong={wrong(accent, isLookText('accent', accent), embeddingWords.accentWrong)}
        warning={warning(
          accentFaint,
          found.accent.filter((faint) => isPair(accent) || !isDarks(faint)),
        )}
        onChange={(to) => onChange({ looks: { ...looks, accent: to } })}
      />
      {!isPair(accent) && (
        <ColourField
          place="accent in the dark"
          label={say(embeddingWords.accentInDark)}
          pickerLabel={say(embeddingWords.accentInDarkPicker)}
          text={accentInDark}
          preset={tokens.accent.dark}
          wrong={wrong(accentInDark, isColour(accentInDark.trim()), embeddingWords.accentInDarkWrong)}
          warning={warning(accentFaint, found.accent.filter(isDarks))}
          onChange={(to) => onChange({ accentInDark: to })}
        />
      )}
      <ColourField
        place="embed.background"
        label={say(embeddingWords.background)}
        pickerLabel={say(embeddingWords.backgroundPicker)}
        text={background}
        preset={tokens.paper.light}
        wrong={wrong(background, isLookText('background', background), embeddingWords.backgroundWrong)}
        warning={warning(backgroundFaint, found.background)}
        note={say(embeddingWords.backgroundHelp)}
        onChange={(to) => onChange({ looks: { ...looks, background: to } })}
      />
    </>
  )
}
