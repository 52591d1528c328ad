import type { ReactNode } from 'react'

interface TypingFormProps {
  readonly className?: string
  readonly label: string
  readonly children: ReactNode
  /** Told the field that is being typed into; none when the form is left. */
  onActive(place: string | undefined): void
}

/** A form that answers as one types: there is nothing to submit, and it tells which field has the focus. */
export const TypingForm = ({ className, label, children, onActive }: TypingFormProps) => (
  <form
    className={className}
    aria-label={label}
    noValidate
    onSubmit={(event) => event.preventDefault()}
    onFocus={({ target }) => onActive(target instanceof HTMLInputElement ? target.name : undefined)}
    onBlur={() => onActive(undefined)}
  >
    {children}
  </form>
)
