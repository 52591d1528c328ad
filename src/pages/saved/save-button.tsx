import { useEffect, useRef, useState } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { fragmentOf } from '../../ui/form/fragment.ts'
import { useSite } from '../../ui/link/site.ts'
import type { Calculation } from '../shell/use-calculation.ts'
import { saveWords } from './button-words.ts'
import type { SavePanel } from './save-panel.tsx'
import { places, textAt } from './storage.ts'

interface SaveButtonProps {
  readonly calculator: Calculator
  readonly calculation: Calculation
}

/**
 * The button that keeps a calculation on this device. What follows it is loaded when it is pressed, or when the page was
 * opened by a link and something is kept, as it may be that. All of it stands below the row of buttons, which stays as it is.
 */
export function SaveButton({ calculator, calculation }: SaveButtonProps) {
  const { say } = useSite()
  const [Panel, setPanel] = useState<typeof SavePanel>()
  const [isOpen, setOpen] = useState(false)
  const [isFailed, setFailed] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wantsFocus = useRef(false)

  const load = (): Promise<void> =>
    import('./save-panel.tsx').then(
      (loaded) => setPanel(() => loaded.SavePanel),
      () => setFailed(true),
    )
  useEffect(() => {
    const look = (): void => {
      if (window.location.hash.length > 1 && typeof textAt(places.saved) === 'string') {
        import('./save-panel.tsx').then(
          (loaded) => setPanel(() => loaded.SavePanel),
          () => undefined,
        )
      }
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  useEffect(() => {
    if (!isOpen && wantsFocus.current) button.current?.focus()
    wantsFocus.current = isOpen
  }, [isOpen])

  const isEmpty = (): boolean => fragmentOf(calculator, calculation.draft) === ''
  const press = (): void => {
    setFailed(false)
    setRefused(isEmpty())
    if (isOpen) setOpen(false)
    else if (!isEmpty()) void load().then(() => setOpen(true))
  }
  return (
    <section className="save-calculation" aria-label={say(saveWords.keep)}>
      <button
        type="button"
        className="action"
        ref={button}
        aria-expanded={isOpen && Panel !== undefined}
        onClick={press}
      >
        {say(saveWords.keep)}
      </button>
      {Panel !== undefined && (
        <Panel calculator={calculator} calculation={calculation} isOpen={isOpen} onClose={() => setOpen(false)} />
      )}
      {isRefused && isEmpty() && (
        <p className="save-notice" role="alert">
          {say(saveWords.nothing)}
        </p>
      )}
      {isFailed && (
        <p className="save-notice wrong" role="alert">
          {say(saveWords.failed)}
        </p>
      )}
    </section>
  )
}
