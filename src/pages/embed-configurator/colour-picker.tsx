import { coloursIn } from './colour-text.ts'
import { painted } from './painted.ts'

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
export const ColourPicker = ({ label, text, preset, onChoose }: ColourPickerProps) => (
  <input
    type="color"
    aria-label={label}
    value={picked(text, preset)}
    onChange={({ target }) => onChoose(target.value)}
  />
)
