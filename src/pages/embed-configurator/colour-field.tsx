import { LineField } from '../custom-terms/line-field.tsx'
import { ColourPicker } from './colour-picker.tsx'

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
export function ColourField(props: ColourFieldProps) {
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
