import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { Look } from '../../embed/protocol/messages.ts'
import type { Theme } from '../../embed/protocol/options.ts'
import { type SheetPart, sheetParts } from '../../ui/answer/sheet-parts.ts'
import { useSite } from '../../ui/link/site.ts'
import { LineField, Options } from '../custom-terms/fields.tsx'
import { ColourFields } from './colour-fields.tsx'
import { isLookText } from './looks.ts'
import type { Setup } from './setup.ts'
import { configuratorWords } from './words.ts'

interface LookFieldsProps {
  readonly setup: Setup
  onChange(to: Partial<Setup>): void
}

const themeNames: { readonly [T in Theme]: Words } = {
  auto: configuratorWords.themeAuto,
  light: configuratorWords.themeLight,
  dark: configuratorWords.themeDark,
}

const partNames: { readonly [P in SheetPart]: Words } = {
  picture: configuratorWords.picture,
  readings: configuratorWords.readingsPart,
  guards: configuratorWords.guards,
  worksheet: configuratorWords.worksheet,
}

/** Theme, colour, font, corners and spacing, and which parts show. */
export function LookFields({ setup, onChange }: LookFieldsProps) {
  const { say } = useSite()
  const { theme, looks, shown } = setup
  const change = (look: Look, to: string): void => onChange({ looks: { ...looks, [look]: to } })
  const line = (
    look: Exclude<Look, 'accent' | 'background'>,
    label: string,
    placeholder: string,
    wrong: string,
    note = '',
  ) => {
    const text = looks[look] ?? ''
    const isWrong = text.trim() !== '' && !isLookText(look, text)
    return (
      <LineField
        place={`embed.${look}`}
        label={label}
        text={text}
        isOptional
        placeholder={placeholder}
        note={note}
        wrong={isWrong ? wrong : undefined}
        onChange={(to) => change(look, to)}
      />
    )
  }
  const show = (part: SheetPart, isOn: boolean): void =>
    onChange({ shown: sheetParts.filter((each) => (each === part ? isOn : shown.includes(each))) })
  return (
    <section className="embed-look">
      <h2>{say(configuratorWords.look)}</h2>
      <Options
        place="embed.theme"
        label={say(configuratorWords.theme)}
        options={[
          ['auto', say(themeNames.auto)],
          ['light', say(themeNames.light)],
          ['dark', say(themeNames.dark)],
        ]}
        chosen={theme}
        onChoose={(to) => onChange({ theme: to })}
      />
      <div className="embed-lines">
        <ColourFields setup={setup} onChange={onChange} />
        {line('font', say(configuratorWords.font), 'Georgia, serif', say(configuratorWords.fontWrong))}
        {line('radius', say(configuratorWords.radius), '2px', say(configuratorWords.radiusWrong))}
        {line(
          'density',
          say(configuratorWords.density),
          '1',
          say(configuratorWords.densityWrong),
          say(configuratorWords.densityHelp),
        )}
      </div>
      <fieldset className="embed-parts">
        <legend>{say(configuratorWords.shown)}</legend>
        {sheetParts.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              name={`embed.show ${part}`}
              checked={shown.includes(part)}
              onChange={({ target }) => show(part, target.checked)}
            />
            <span>{say(partNames[part])}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
