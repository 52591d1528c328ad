interface ColourPickerProps {
  readonly label: string
  readonly text: string
  onChoose(to: string): void
}

/** The browser's own picker has no empty state: it begins with the accent that holds where none is chosen. */
const preset = '#1e4a6d'

const long = /^#[\da-f]{6}$/
const short = /^#([\da-f])([\da-f])([\da-f])$/

/** A colour as the picker takes it: with six digits. */
function picked(text: string): string {
  const colour = text.trim().toLowerCase().replace(short, '#$1$1$2$2$3$3')
  return long.test(colour) ? colour : preset
}

/** The browser's picker beside the field that a colour is typed into. */
export const ColourPicker = ({ label, text, onChoose }: ColourPickerProps) => (
  <input type="color" aria-label={label} value={picked(text)} onChange={({ target }) => onChoose(target.value)} />
)
