import { type RefObject, useId } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { savedWords } from './words.ts'

interface EraseDialogProps {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly count: number
  onErase(): void
}

/** Asks once before everything is erased. The focus begins on the way out. */
export function EraseDialog({ ref, count, onErase }: EraseDialogProps) {
  const { say } = useSite()
  const id = useId()
  return (
    <dialog className="erase" ref={ref} aria-labelledby={id} aria-describedby={`${id}-what`}>
      <h2 id={id}>{say(savedWords.eraseTitle)}</h2>
      <p id={`${id}-what`}>{say(savedWords.eraseWhat, { count: String(count) })}</p>
      <div className="name-actions">
        <button type="button" className="action" onClick={() => ref.current?.close()}>
          {say(savedWords.cancel)}
        </button>
        <button type="button" className="action wrong" onClick={onErase}>
          {say(savedWords.eraseNow)}
        </button>
      </div>
    </dialog>
  )
}
