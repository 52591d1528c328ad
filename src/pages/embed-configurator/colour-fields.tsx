import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { useSite } from '../../ui/link/site.ts'
import { LineField } from '../custom-terms/fields.tsx'
import { type Colours, coloursIn, contrast, enough, isColour, isPair, painted, ratioText } from './colours.ts'
import { isLookText, looksOf, tokens } from './looks.ts'
import type { Setup } from './setup.ts'
import { configuratorWords } from './words.ts'

/** A theme in which a colour is hard to read, or to read on. */
interface Faint {
  readonly theme: keyof Colours
  readonly contrast: number
}

/** What was chosen, and where in it a reader would have to strain. */
interface Faints {
  readonly accent: readonly Faint[]
  /** Of the usual text on the background that was chosen. */
  readonly background: readonly Faint[]
}

function faints(setup: Setup): Faints {
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

interface ColourFieldsProps {
  readonly setup: Setup
  onChange(to: Partial<Setup>): void
}

type ByTheme = { readonly [T in Faint['theme']]: Words }

const accentFaint: ByTheme = { light: configuratorWords.accentFaintLight, dark: configuratorWords.accentFaintDark }
const backgroundFaint: ByTheme = {
  light: configuratorWords.backgroundFaintLight,
  dark: configuratorWords.backgroundFaintDark,
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
        label={say(configuratorWords.accent)}
        pickerLabel={say(configuratorWords.accentPicker)}
        text={accent}
        preset={tokens.accent.light}
        wrong={wrong(accent, isLookText('accent', accent), configuratorWords.accentWrong)}
        warning={warning(
          accentFaint,
          found.accent.filter((faint) => isPair(accent) || !isDarks(faint)),
        )}
        onChange={(to) => onChange({ looks: { ...looks, accent: to } })}
      />
      {!isPair(accent) && (
        <ColourField
          place="accent in the dark"
          label={say(configuratorWords.accentInDark)}
          pickerLabel={say(configuratorWords.accentInDarkPicker)}
          text={accentInDark}
          preset={tokens.accent.dark}
          wrong={wrong(accentInDark, isColour(accentInDark.trim()), configuratorWords.accentInDarkWrong)}
          warning={warning(accentFaint, found.accent.filter(isDarks))}
          onChange={(to) => onChange({ accentInDark: to })}
        />
      )}
      <ColourField
        place="embed.background"
        label={say(configuratorWords.background)}
        pickerLabel={say(configuratorWords.backgroundPicker)}
        text={background}
        preset={tokens.paper.light}
        wrong={wrong(background, isLookText('background', background), configuratorWords.backgroundWrong)}
        warning={warning(backgroundFaint, found.background)}
        note={say(configuratorWords.backgroundHelp)}
        onChange={(to) => onChange({ looks: { ...looks, background: to } })}
      />
    </>
  )
}

interface ColourFieldProps {
  readonly place: string
  readonly label: string
  readonly pickerLabel: string
  readonly text: string
  readonly preset: string
  /** What is wrong with it, so that it is left out. */
  readonly wrong: string | undefined
  /** What speaks against it, though it can be had. */
  readonly warning: string
  readonly note?: string
  onChange(to: string): void
}

/** A colour, typed or picked. */
function ColourField(props: ColourFieldProps) {
  const { place, label, pickerLabel, text, preset, wrong, warning, note = '', onChange } = props
  return (
    <div className={warning === '' ? 'embed-colour' : 'embed-colour embed-warned'}>
      <LineField
        place={place}
        label={label}
        text={text}
        isOptional
        placeholder={preset}
        note={warning || note}
        wrong={wrong}
        onChange={onChange}
      />
      <ColourPicker label={pickerLabel} text={text} preset={preset} onChoose={onChange} />
    </div>
  )
}

interface ColourPickerProps {
  readonly label: string
  readonly text: string
  /** The browser's own picker has no empty state: it begins with what holds where nothing is chosen. */
  readonly preset: string
  onChoose(to: string): void
}

/** A colour as the picker takes it: with six digits. */
function picked(text: string, preset: string): string {
  const colours = coloursIn(text)
  if (colours === undefined) return preset
  return `#${painted('#fff', colours.light)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`
}

/** The browser's picker beside the field that a colour is typed into. */
const ColourPicker = ({ label, text, preset, onChoose }: ColourPickerProps) => (
  <input
    type="color"
    aria-label={label}
    value={picked(text, preset)}
    onChange={({ target }) => onChoose(target.value)}
  />
)
